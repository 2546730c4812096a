import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEAST_DAYS, REQUEST_WEIGHT, sumGaps, weighDemand, type GapInput } from '#lib/gaps/sum.ts';
import '../properties.ts';
import { day, FROM, names, onDays, search, TO, visit } from './make.ts';

const sum = (parts: Partial<GapInput>) =>
  sumGaps({ from: FROM, to: TO, events: [], requests: [], names, ...parts });
const request = (wanted: string, date = 10) => ({ wanted, at: `${day(date)}T09:00:00.000Z` });

describe('a topic is missing', () => {
  test('where searches found nothing on five days', () => {
    expect(sum({ events: onDays(LEAST_DAYS, 'kafka') }).missing).toEqual([
      {
        topic: 'kafka',
        spellings: [],
        requests: 0,
        category: null,
        listing: null,
        searches: 5,
        empty: 5,
        chosen: 0,
        days: 5,
        first: day(1),
        last: day(5),
        demand: 5,
      },
    ]);
  });

  test('and not where one visitor sought it a hundred times on four', () => {
    const report = sum({ events: onDays(LEAST_DAYS - 1, 'kafka', { n: 100 }) });
    expect([report.missing, report.unchosen]).toEqual([[], []]);
  });

  test('and not on a day on which something of it was chosen', () => {
    const events = [
      ...onDays(LEAST_DAYS, 'kafka'),
      search('kafka', 3, { results: 2, chosen: 'integration/silobright' }),
    ];
    expect(sum({ events }).missing).toEqual([]);
  });

  test('and days outside of the range do not count', () => {
    expect(sum({ events: onDays(LEAST_DAYS, 'kafka'), from: day(2) }).missing).toEqual([]);
    expect(sum({ events: onDays(LEAST_DAYS, 'kafka'), to: day(4) }).missing).toEqual([]);
  });
});

describe('a topic is unchosen', () => {
  test('where it was found on five days, and nothing of it opened', () => {
    const report = sum({ events: onDays(LEAST_DAYS, 'kafka', { results: 3 }) });
    expect(report.missing).toEqual([]);
    expect(report.unchosen).toMatchObject([{ topic: 'kafka', searches: 5, empty: 0, days: 5 }]);
  });

  test('and not where anything of it was opened on any day', () => {
    const chosen = search('kafka', 20, { results: 3, chosen: 'integration/silobright' });
    expect(sum({ events: [...onDays(9, 'kafka', { results: 3 }), chosen] }).unchosen).toEqual([]);
  });
});

describe('spellings are joined', () => {
  const joined = (...subjects: string[]) => {
    const events = subjects.map((subject, at) => search(subject, at + 1));
    return sum({ events }).missing.map(({ topic, spellings }) => [topic, ...spellings]);
  };

  test('that differ in spaces, signs, accents and words that say nothing', () => {
    expect(joined('power bi', 'power bi', 'power-bi', 'powerbi', 'pöwer bi connector')).toEqual([
      ['power bi', 'power-bi', 'powerbi', 'pöwer bi connector'],
    ]);
  });

  test('that are typos of each other, under the one sought most', () => {
    expect(joined('zentrack', 'zentrakc', 'zentrack', 'zenttrack', 'zentrck')).toEqual([
      ['zentrack', 'zentrakc', 'zentrck', 'zenttrack'],
    ]);
  });

  test('but not short names one letter apart', () => {
    expect(joined('xero', 'zero', 'xero', 'xero', 'xero')).toEqual([]);
  });

  test('that are one term of the taxonomy, whose category is named', () => {
    const [found] = sum({
      events: ['etl', 'ipaas', 'data warehouses', 'ipass', 'data automation', 'etl'].map((one, at) =>
        search(one, at + 1),
      ),
    }).missing;
    expect(found).toMatchObject({
      topic: 'etl',
      category: { slug: 'automation', name: 'Data and automation' },
    });
  });

  test('and a listing that has the name is told', () => {
    const events = [
      'silobrite sync',
      'silobright sync',
      'silobrigth sync',
      'silo-bright-old',
      'silobright',
    ].map((one, at) => search(one, at + 1));
    const heard = sum({ events: [...events, ...onDays(LEAST_DAYS, 'silobrigh')] }).missing;
    expect(heard).toMatchObject([{ listing: 'integration/silobright' }]);
  });
});

describe('the near category is', () => {
  const categoryOf = (subject: string, filters = '') =>
    sum({ events: onDays(LEAST_DAYS, subject, { filters }) }).missing[0]?.category?.slug;

  test.each([
    ['the one of that name', 'sms', 'category=automation', 'messaging'],
    [
      'else the one that visitors filtered by',
      'kafka streaming',
      'category=messaging&region=eu',
      'messaging',
    ],
    ['else the one with such tags', 'kafka streaming', '', 'automation'],
    ['else the one with a word of the query in its name', 'group chat', 'category=gone', 'messaging'],
    ['else none', 'kafka', '', undefined],
  ])('%s', (_, subject, filters, slug) => {
    expect(categoryOf(subject, filters)).toBe(slug);
  });
});

describe('requests', () => {
  test('join the topic that they name, in other words too', () => {
    const requests = ['Kafka', 'Apache Kafka connector', 'KAFKA integration'].map((wanted) =>
      request(wanted),
    );
    expect(sum({ events: onDays(LEAST_DAYS, 'kafka'), requests }).missing).toMatchObject([
      { topic: 'kafka', requests: 3, demand: LEAST_DAYS + 3 * REQUEST_WEIGHT },
    ]);
  });

  test('that belong to no gap stand by themselves, most asked for first', () => {
    const report = sum({
      requests: ['Zentrack', 'Group chat', 'zentrak', 'jane@doe.example'].map((one) => request(one)),
    });
    expect(report.requested.map(({ topic, requests }) => [topic, requests])).toEqual([
      ['zentrack', 2],
      ['group chat', 1],
    ]);
    expect(report.unreadRequests).toBe(1);
  });

  test('of other days are left out', () => {
    expect(sum({ requests: [request('Kafka', 1)], from: day(2) }).requested).toEqual([]);
  });
});

describe('laws', () => {
  const event = fc.record({
    subject: fc.constantFrom('kafka', 'kafak', 'zentrack', 'zentrak', 'etl', 'data warehouse', 'silobright'),
    date: fc.integer({ min: 1, max: 30 }),
    results: fc.nat({ max: 2 }),
    isChosen: fc.boolean(),
    n: fc.integer({ min: 1, max: 9 }),
  });
  const events = fc
    .array(event, { maxLength: 80 })
    .map((all) =>
      all.map(({ subject, date, results, isChosen, n }) =>
        search(subject, date, { results, n, chosen: isChosen ? 'integration/pingrove' : '' }),
      ),
    );
  const requests = fc.array(
    fc.constantFrom('Kafka', 'Zentrack connector', 'Teleport').map((one) => request(one)),
    {
      maxLength: 6,
    },
  );

  test('the order in which things are read does not matter', () => {
    fc.assert(
      fc.property(events, requests, fc.func(fc.nat()), (all, asked, rank) => {
        const shuffle = <T>(list: readonly T[]) =>
          list
            .map((one, at) => ({ one, at: rank(at) }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one);
        expect(sum({ events: shuffle(all), requests: shuffle(asked) })).toEqual(
          sum({ events: all, requests: asked }),
        );
      }),
    );
  });

  test('n of a count is the same as n counts', () => {
    fc.assert(
      fc.property(events, (all) => {
        const single = all.flatMap((one) => Array.from({ length: one.n }, () => ({ ...one, n: 1 })));
        expect(sum({ events: single })).toEqual(sum({ events: all }));
      }),
    );
  });

  test('a gap has five days, and each of them had a search', () => {
    fc.assert(
      fc.property(events, requests, (all, asked) => {
        const { missing, unchosen } = sum({ events: all, requests: asked });
        for (const gap of [...missing, ...unchosen]) {
          expect(gap.days).toBeGreaterThanOrEqual(LEAST_DAYS);
          expect(gap.searches).toBeGreaterThanOrEqual(gap.days);
        }
        for (const gap of unchosen) expect(gap.chosen).toBe(0);
      }),
    );
  });

  test('more searches and more requests never lessen demand, and one day adds little', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 5, maxLength: 30 });
    fc.assert(
      fc.property(counts, fc.nat({ max: 9 }), (days, asked) => {
        const [first = 0, ...others] = days;
        const demand = weighDemand(days, asked);
        expect(weighDemand(days, asked + 1)).toBeGreaterThan(demand);
        expect(weighDemand([first + 1, ...others], asked)).toBeGreaterThanOrEqual(demand);
        expect(weighDemand([2 * first, ...others], asked)).toBeLessThanOrEqual(demand + 1.01);
      }),
    );
  });
});

describe('conversion', () => {
  test('sets clicks against views, of listings that there are, most viewed first', () => {
    const events = [
      visit('view', 'integration/silobright', 200),
      visit('install', 'integration/silobright', 30),
      visit('contact', 'integration/silobright', 2),
      visit('view', 'integration/silo-bright-old', 50),
      visit('view', 'partner/arden', 8),
      visit('contact', 'partner/arden', 9),
      visit('contact', 'integration/pingrove', 1),
      visit('view', 'integration/made-up', 900),
    ];
    expect(sum({ events }).conversion).toEqual([
      {
        listing: 'integration/silobright',
        name: 'Silobright Sync',
        views: 250,
        installs: 30,
        contacts: 2,
        installRate: { share: 0.12, atLeast: 0.0854 },
        contactRate: { share: 0.008, atLeast: 0.0022 },
      },
      {
        listing: 'partner/arden',
        name: 'Arden & Sons',
        views: 8,
        installs: 0,
        contacts: 9,
        installRate: { share: 0, atLeast: 0 },
        contactRate: { share: 1, atLeast: 0.6756 },
      },
      {
        listing: 'integration/pingrove',
        name: 'Pingrove',
        views: 0,
        installs: 0,
        contacts: 1,
        installRate: null,
        contactRate: null,
      },
    ]);
  });
});
