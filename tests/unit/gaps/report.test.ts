import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { writePage } from '#lib/gaps/page.ts';
import { sumGaps } from '#lib/gaps/sum.ts';
import { writeTable } from '#lib/gaps/table.ts';
import { sayClicks } from '#lib/gaps/words.ts';
import '../properties.ts';
import { day, FROM, names, onDays, search, TO, visit } from './make.ts';

const report = sumGaps({
  from: FROM,
  to: TO,
  names,
  events: [
    ...onDays(6, 'kafka streaming'),
    search('kafka-streaming', 6),
    ...onDays(5, 'silobrigt sync', { results: 2 }),
    search('sms', 1, { results: 4, chosen: 'integration/pingrove' }),
    visit('view', 'integration/silobright', 1_250),
    visit('install', 'integration/silobright', 100),
    visit('view', 'partner/arden', 24),
    visit('contact', 'partner/arden', 3),
  ],
  requests: ['Kafka streaming', 'Teleport', 'me@home.example'].map((wanted) => ({
    wanted,
    at: `${day(9)}T12:00:00.000Z`,
  })),
});
const empty = sumGaps({ from: FROM, to: TO, names, events: [], requests: [] });

test('the terminal shows the first rows of each part', () => {
  expect(writeTable(report)).toMatchInlineSnapshot(`
    "From 2026-11-01 to 2026-11-30 there were 13 searches: 7 found nothing, and of 1 something was chosen.

    Sought and not found
    sought           demand  searches  found nothing  days  last        requests  near category
    kafka streaming  9.58    7         7              6     2026-11-06  1         Data and automation

    Found and never chosen
    sought          demand  searches  found nothing  days  last        requests  near category
    silobrigt sync  5       5         0              5     2026-11-05  0         –

    Asked for by form
    sought    requests  near category
    teleport  1         –

    From view to install and contact
    listing          views  installs  contacts
    Silobright Sync  1,250  100 (8%)  0
    Arden & Sons     24     0         3 (at least 4.3%)
    "
  `);
});

test('where nothing was counted it says so', () => {
  expect(writeTable(empty)).toMatchInlineSnapshot(`
    "From 2026-11-01 to 2026-11-30 there were 0 searches: 0 found nothing, and of 0 something was chosen.

    Sought and not found
    Nothing was sought in vain on 5 days.

    Found and never chosen
    Nothing was found on 5 days and never chosen.

    Asked for by form
    There are no further requests.

    From view to install and contact
    No listing was viewed.
    "
  `);
});

test('of a long part the terminal says how much more there is', () => {
  const topics = Array.from({ length: 12 }, (_, at) => onDays(5, 'abcdefghijkl'.charAt(at).repeat(3))).flat();
  expect(writeTable(sumGaps({ from: FROM, to: TO, names, events: topics, requests: [] }))).toContain(
    'and 2 more',
  );
});

test('a share of few views is said as what it is at least', () => {
  expect(sayClicks(30, { share: 0.12, atLeast: 0.0854 }, 250)).toBe('30 (12%)');
  expect(sayClicks(3, { share: 0.125, atLeast: 0.0434 }, 24)).toBe('3 (at least 4.3%)');
  expect(sayClicks(0, { share: 0, atLeast: 0 }, 24)).toBe('0');
  expect(sayClicks(2, null, 0)).toBe('2');
});

describe('the page', () => {
  const page = writePage(report, 'Meridian');

  test('is valid HTML', async () => {
    const checker = new HtmlValidate({
      extends: ['html-validate:recommended'],
      // Roles are said again for tables that a phone lays out as blocks; styles of one page stand in it.
      rules: { 'no-redundant-role': 'off', 'prefer-native-element': 'off', 'no-inline-style': 'off' },
    });
    for (const html of [page, writePage(empty, 'Meridian')]) {
      const { results } = await checker.validateString(html);
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    }
  });

  test('needs no other file and runs nothing', () => {
    expect(page).not.toMatch(/<(?:script|link|img|iframe|form)|\ssrc=|\shref=|\son\w+=|url\(|@import/i);
    expect(page).toContain("default-src 'none'".replaceAll("'", '&#39;'));
    expect(page).toContain('<meta name="robots" content="noindex">');
  });

  test('says what each part means', () => {
    const text = page
      .slice(page.indexOf('<main>'))
      .replaceAll(/<table[\s\S]*?<\/table>/g, '')
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll(/\n+/g, '\n')
      .trim();
    expect(text).toMatchInlineSnapshot(`
      "Search gaps of Meridian
      From 2026-11-01 to 2026-11-30 there were 13 searches: 7 found nothing, and of 1 something was chosen.
      Sought and not found
      On 5 days or more a search found nothing, and nothing else of the topic was chosen all day. Demand adds up log₂(1 + searches) of each of these days, and 3 for each request, so that one eager visitor carries no topic.
      Found and never chosen
      Sought on 5 days or more, with results that nobody opened. Demand adds up log₂(1 + searches) of each of these days, and 3 for each request, so that one eager visitor carries no topic.
      Asked for by form
      Requests that belong to none of the topics above. The text of 1 more may be personal, and stands on the desk alone.
      From view to install and contact
      Clicks on links that lead to installing and to the maker, and their share of the views; of fewer than 100 views only what it is at least, with a confidence of 97.5%."
    `);
  });

  test('shows whatever was sought as text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1 }),
        fc.constantFrom('<', '"', '</style>', '&'),
        (typed, mark) => {
          const subject = mark + typed;
          const planted = {
            ...report,
            missing: report.missing.map((gap) => ({ ...gap, topic: subject, spellings: [subject] })),
          };
          const tags = (html: string) => html.match(/<\/?[a-z]+/gi)?.length;
          expect(tags(writePage(planted, subject))).toBe(tags(page));
        },
      ),
    );
  });
});
