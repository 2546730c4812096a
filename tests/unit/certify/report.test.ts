import { describe, expect, test } from 'vitest';
import { writeReport, type ReportRequest } from '#lib/certify/report.ts';
import { makeCertified } from './make.ts';

interface Json {
  readonly as_of: string;
  readonly rules: { readonly version: string; readonly effective: string };
  readonly integrations: readonly { readonly slug: string; readonly criteria: readonly unknown[] }[];
}

const parseJson = (text: string) => JSON.parse(text) as Json;

const report = (request: Partial<ReportRequest> = {}) =>
  writeReport({
    content: makeCertified(),
    today: '2026-02-10',
    format: 'text',
    url: 'https://marketplace.example',
    slug: undefined,
    ...request,
  });

test('the table has a line a listing, by what lapses first', () => {
  expect(report()).toMatchInlineSnapshot(`
    "Certification on 2026-02-10, rules 2, in effect since 2025-01-01: 3 listings

    listing      state      level  until       credit  next to lapse                                 missing
    harbour-log  under way  -      -           0.15    attested 2026-08-01, lapses after 2026-09-30  use
    a            in force   full   2027-01-10  1.00    review 2027-01-08, lapses after 2027-03-09    -
    lighthouse   lapsed     -      2026-01-10  0.00    -                                             use, review
    "
  `);
});

test('one listing is told in full', () => {
  expect(report({ slug: 'a' })).toMatchInlineSnapshot(`
    "Anchor, Chain & Co (a) on 2026-02-10
    Full: in force; the certificate ends 2027-01-10, with grace 2027-03-11; judged by rules 2.
    Credit 1.0000: 4 of 4 criteria of full hold (100 %).
    Next to lapse: review 2027-01-08, lapses after 2027-03-09.

        criterion  state    value   sample  date        expires     lapses after  note
     1  use        met      80      80      2026-02-01  -           -
     2  success    met      99 %    5000    2026-02-01  -           -
     3  review     met      passed  -       2026-01-08  2027-01-08  2027-03-09
     4  setup      not met  -       -       -           -           -
     5  attested   met      -       -       -           2027-06-30  2027-08-29
     6  age        met      405     -       2026-02-10  -           -

    Missing for a level of rules 2:
      basic: every criterion holds
      full: every criterion holds
    "
  `);
});

test('what lapsed says by what and since when', () => {
  expect(report({ slug: 'a', today: '2027-03-20' })).toMatchInlineSnapshot(`
    "Anchor, Chain & Co (a) on 2027-03-20
    Full: lapsed; the certificate ended 2027-01-10, with grace 2027-03-11; judged by rules 2.
    Lapsed on 2027-03-10: review.
    Credit 0: lapsed until renewed.

        criterion  state            value   sample  date        expires     lapses after  note
     1  use        not enough data  80      80      2026-02-01  -           -
     2  success    not enough data  99 %    5000    2026-02-01  -           -
     3  review     lapsed           passed  -       2026-01-08  2027-01-08  2027-03-09
     4  setup      not met          -       -       -           -           -
     5  attested   met              -       -       -           2027-06-30  2027-08-29
     6  age        met              808     -       2027-03-20  -           -

    Missing for a level of rules 2:
      basic: use, review
      full: use, review, success
    "
  `);
});

test('evidence without an award is under way', () => {
  expect(report({ slug: 'harbour-log' }).split('\n').slice(0, 4)).toMatchInlineSnapshot(`
    [
      "harbour-log (harbour-log) on 2026-02-10",
      "Under way: evidence is recorded, and no certificate yet.",
      "Credit 0.1500: 1 of 2 criteria of basic hold (15 %).",
      "Next to lapse: attested 2026-08-01, lapses after 2026-09-30.",
    ]
  `);
});

test('a listing that does not exist is answered with the nearest names', () => {
  expect(() => report({ slug: 'harbor-log' })).toThrowErrorMatchingInlineSnapshot(
    `[UnknownListingError: There is no listing "harbor-log". Nearest: harbour-log.]`,
  );
  expect(() => report({ slug: 'zzzzzzzz' })).toThrowErrorMatchingInlineSnapshot(
    `[UnknownListingError: There is no listing "zzzzzzzz".]`,
  );
});

describe('as JSON', () => {
  test('it holds the same, with null for what is absent', () => {
    const { as_of, rules, integrations } = parseJson(report({ format: 'json', slug: 'a' }));
    expect({ as_of, rules }).toEqual({
      as_of: '2026-02-10',
      rules: { version: '2', effective: '2025-01-01' },
    });
    const { criteria = [], ...listing } = integrations[0] ?? {};
    expect(listing).toMatchInlineSnapshot(`
      {
        "certified_on": "2026-01-10",
        "counted": {
          "held": 4,
          "level": "full",
          "of": 4,
        },
        "credit": 1,
        "grace_until": "2027-03-11",
        "level": "full",
        "levels": [
          {
            "level": "basic",
            "missing": [],
          },
          {
            "level": "full",
            "missing": [],
          },
        ],
        "lost": null,
        "name": "Anchor, Chain & Co",
        "next": {
          "cause": {
            "criterion": "review",
            "kind": "criterion",
          },
          "expires": "2027-01-08",
          "lapses_after": "2027-03-09",
        },
        "rules_version": "2",
        "slug": "a",
        "state": "in-force",
        "under_way": false,
        "until": "2027-01-10",
      }
    `);
    expect(criteria[2]).toMatchInlineSnapshot(`
      {
        "criterion": "review",
        "date": "2026-01-08",
        "expected": null,
        "expires": "2027-01-08",
        "lapses_after": "2027-03-09",
        "not_met_since": null,
        "sample": null,
        "state": "met",
        "url": null,
        "value": "passed",
      }
    `);
  });

  test('the list is that of the table', () => {
    const { integrations } = parseJson(report({ format: 'json' }));
    const slugs = integrations.map(({ slug }) => slug);
    const table = report().split('\n').slice(3, -1);
    expect(slugs).toEqual(table.map((line) => line.split(' ')[0]));
  });
});

test('a marketplace without certificates says so', () => {
  const content = makeCertified();
  const bare = { ...content, records: { ...content.records, certifications: new Map(), usage: [] } };
  const rules = { ...content.program.certification, levels: [], criteria: [] };
  expect(report({ content: { ...bare, program: { ...content.program, certification: rules } } }))
    .toMatchInlineSnapshot(`
    "Certification on 2026-02-10, rules 2, in effect since 2025-01-01: 0 listings
    No listing has a certificate, a record or is near one.
    "
  `);
});
