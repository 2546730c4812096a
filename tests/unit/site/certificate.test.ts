import { describe, expect, test } from 'vitest';
import { readContent } from '#lib/content/read.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { addDays } from '#lib/derive/days.ts';
import { getDictionary } from '#lib/i18n/dictionary.ts';
import { getFormat } from '#lib/i18n/format.ts';
import {
  sayCertificate,
  sayCredit,
  sayCriterion,
  sayDays,
  sayGap,
  sayLoss,
  sayNext,
} from '#lib/i18n/certificate-phrases.ts';
import { buildSite } from '#lib/site/build.ts';

const content = await readContent('content');
const voice = { t: getDictionary('en'), format: getFormat('en') };
const TODAY = '2026-11-21';

const siteOn = (today: string) => buildSite(content, deriveFacts(content, today));
const today = siteOn(TODAY);
const viewOf = (slug: string, site = today) => {
  const view = site.integrations.get(slug);
  if (!view) throw new Error(`no ${slug}`);
  return view;
};
const cardOf = (slug: string, site = today) => site.catalogue.cards.find((card) => card.slug === slug);

/** What the panel says, a sentence a line; no-break spaces read as plain ones. */
function tell(slug: string, site = today): readonly string[] {
  const { certificate } = viewOf(slug, site);
  const said = [
    sayCertificate(certificate, voice),
    sayCredit(certificate, voice),
    sayLoss(certificate, voice),
    sayNext(certificate, site.meta.builtOn, voice),
    sayGap(certificate, voice),
  ];
  return said.flatMap((text) => (text === undefined ? [] : [text.replaceAll('\u00a0', ' ')]));
}

describe('the panel of the sample says of a certificate', () => {
  test('in force', () => {
    expect(tell('silobright-warehouse-sync')).toMatchInlineSnapshot(`
      [
        "Certified until 25 Aug 2027",
        "16 of 16 criteria of Tarnwick Certified Plus hold, 100% of the credit.",
        "First to renew: “Security review”, by 14 Aug 2027; with grace until 13 Oct 2027.",
      ]
    `);
  });
  test('due', () => {
    expect(tell('stallwright-storefront')).toMatchInlineSnapshot(`
      [
        "Certified until 8 Dec 2026, renewal due",
        "8 of 8 criteria of Tarnwick Certified hold, 70% of the credit.",
        "First to renew: “Functional review”, by 4 Dec 2026; with grace until 2 Feb 2027.",
        "Missing for Tarnwick Certified Plus: Security review, Three customer references, Accessibility review.",
      ]
    `);
  });
  test('in grace, since evidence ended', () => {
    expect(tell('murmurline-sms')).toMatchInlineSnapshot(`
      [
        "Certified, in grace until 22 Dec 2026",
        "8 of 8 criteria of Tarnwick Certified hold, 70% of the credit.",
        "“Functional review” held until 23 Oct 2026. Without renewal the level is lost after 22 Dec 2026.",
        "Missing for Tarnwick Certified Plus: Security review, Three customer references, Accessibility review.",
      ]
    `);
  });
  test('in grace, since a measure is not met', () => {
    expect(tell('quillsworn-templates')).toMatchInlineSnapshot(`
      [
        "Certified, in grace until 26 Nov 2026",
        "7 of 7 criteria of Tarnwick Certified hold, 70% of the credit.",
        "“In use by at least 60 accounts” is not met. The level is lost after 26 Nov 2026 unless it is met again.",
        "Missing for Tarnwick Certified Plus: In use by at least 60 accounts, Seven in ten accounts stay, Security review, Three customer references, Accessibility review, Current platform API.",
      ]
    `);
  });
  test('whose level gave way to a lower one', () => {
    expect(tell('parleybox-shared-inbox')).toMatchInlineSnapshot(`
      [
        "Certified until 8 Jun 2027",
        "7 of 7 criteria of Tarnwick Certified hold, 70% of the credit.",
        "Tarnwick Certified Plus was lost on 31 Oct 2026: “Security review” no longer holds.",
        "First to renew: “Functional review”, by 4 Jun 2027; with grace until 3 Aug 2027.",
        "Missing for Tarnwick Certified Plus: Security review.",
      ]
    `);
  });
  test('lapsed', () => {
    expect(tell('tallyfern-lead-scoring')).toMatchInlineSnapshot(`
      [
        "Certificate lapsed on 24 Jul 2026",
        "A lapsed certificate gives no credit until it is renewed.",
        "It rests on “In use by at least 60 accounts”, which no longer holds.",
        "Missing for Tarnwick Certified: In use by at least 60 accounts.",
      ]
    `);
  });
  test('under way', () => {
    expect(tell('stallwright-marketplace-feeds')).toMatchInlineSnapshot(`
      [
        "Certification under way",
        "7 of 8 criteria of Tarnwick Certified hold, 26% of the credit.",
        "First to renew: “Functional review”, by 12 Nov 2027; with grace until 11 Jan 2028.",
        "Missing for Tarnwick Certified: Security attestation in force.",
      ]
    `);
  });
  test('never awarded', () => {
    expect(tell('tarnwick-boards')).toMatchInlineSnapshot(`
      [
        "Not certified",
        "7 of 8 criteria of Tarnwick Certified hold, 26% of the credit.",
        "First to renew: “Security attestation in force”, by 30 Jun 2027; with grace until 29 Aug 2027.",
        "Missing for Tarnwick Certified: Functional review.",
      ]
    `);
  });
});

test('a criterion is told as a fact with its dates', () => {
  const said = viewOf('quillsworn-templates').certificate.criteria.map((criterion) =>
    [criterion.name, sayCriterion(criterion, voice), ...sayDays(criterion, voice)]
      .filter(Boolean)
      .join(' | ')
      .replaceAll('\u00a0', ' '),
  );
  expect(said).toMatchInlineSnapshot(`
    [
      "In use by at least 60 accounts | 55 active accounts over 28 days | measured 15 Nov 2026 | not met since 27 Sept 2026 | grace until 26 Nov 2026",
      "At least 95 % of calls succeed | Success rate 99.16% over 28 days, 3.8K calls | measured 15 Nov 2026",
      "Listed for six months | Listed for 1,279 days | measured 21 Nov 2026",
      "Functional review | Changed clauses reached all templates and no sent contract; two merge fields mended. | found 14 May 2026 | holds until 14 May 2027",
      "Security review",
      "Three customer references",
      "Accessibility review",
      "Set-up guide",
      "Uninstall note",
      "Support answer time",
    ]
  `);
});

test('the sample shows every state of a certificate and of a criterion', () => {
  const views = Array.from(today.integrations, ({ certificate }) => certificate);
  expect(new Set(views.map(({ state }) => state))).toEqual(
    new Set(['in-force', 'due', 'grace', 'lapsed', 'none']),
  );
  expect(views.some(({ underWay }) => underWay)).toBe(true);
  expect(new Set(views.flatMap(({ criteria }) => criteria.map(({ state }) => state)))).toEqual(
    new Set(['met', 'not-met', 'not-enough-data', 'due', 'grace', 'lapsed']),
  );
  const { previous } = today.program.certification;
  expect(previous.map(({ runs, holders }) => runs && holders > 0)).toEqual([true, false]);
});

describe('a build past the day on which a certificate lapses', () => {
  const slug = 'murmurline-sms';
  const last = viewOf(slug).certificate.next?.lapses ?? '';
  const before = siteOn(last);
  const after = siteOn(addDays(last, 1));

  test('shows it with its badge on the last day, and without on the next', () => {
    expect(viewOf(slug, before).badge).toMatchObject({ state: 'grace', until: last });
    expect(cardOf(slug, before)?.certificate).toBeDefined();
    expect(viewOf(slug, after).badge).toBeUndefined();
    expect(cardOf(slug, after)?.certificate).toBeUndefined();
    expect(cardOf(slug, after)?.facets.certification).toEqual(['none']);
  });

  test('takes its credit and with it points of its rank', () => {
    const creditOf = (site: typeof today) => viewOf(slug, site).certificate.credit;
    const pointsOf = (site: typeof today) =>
      viewOf(slug, site).rank?.factors.find(({ factor }) => factor === 'certification')?.contribution ?? NaN;
    expect([creditOf(before), creditOf(after)]).toEqual([0.7, 0]);
    expect(pointsOf(before)).toBeGreaterThan(0);
    expect(pointsOf(after)).toBe(0);
    expect(viewOf(slug, after).rank?.score).toBeLessThan(viewOf(slug, before).rank?.score ?? NaN);
  });

  test('says on its page that it lapsed, by what and when', () => {
    expect(tell(slug, after)).toMatchInlineSnapshot(`
      [
        "Certificate lapsed on 23 Dec 2026",
        "A lapsed certificate gives no credit until it is renewed.",
        "It rests on “Functional review”, which no longer holds.",
        "Missing for Tarnwick Certified: Functional review.",
      ]
    `);
  });

  test('counts one holder less and drops its days from the calendar', () => {
    const holders = (site: typeof today) => site.program.certification.levels[0]?.holders ?? NaN;
    const daysOf = (site: typeof today) =>
      site.program.certification.deadlines.filter((deadline) => deadline.slug === slug).length;
    expect(holders(after)).toBe(holders(before) - 1);
    expect([daysOf(before) > 0, daysOf(after)]).toEqual([true, 0]);
  });
});

test('no badge names a day on which the certificate is gone, should nothing be recorded until then', () => {
  const named = today
    .getClaims()
    .listings.flatMap(({ slug, certificate }) =>
      certificate === undefined || certificate.state === 'lapsed' ? [] : [{ slug, until: certificate.until }],
    );
  expect(named.length).toBeGreaterThan(5);
  for (const { slug, until } of named) {
    const then = siteOn(until)
      .getClaims()
      .listings.find((claim) => claim.slug === slug);
    expect(then?.certificate?.state, `${slug} on ${until}`).not.toBe('lapsed');
  }
});
