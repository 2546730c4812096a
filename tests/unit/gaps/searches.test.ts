import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SentSearch } from '#lib/gaps/sent.ts';
import { createSearches, SETTLED_MS, type Search } from '../../../src/islands/beacon/searches.ts';
import '../properties.ts';

function open() {
  const told: SentSearch[] = [];
  let now = 0;
  let waiting: { readonly at: number; readonly act: () => void }[] = [];
  const pass = (ms: number) => {
    now += ms;
    const due = waiting.filter(({ at }) => at <= now);
    waiting = waiting.filter(({ at }) => at > now);
    for (const { act } of due) act();
  };
  const searches = createSearches((search) => told.push(search), {
    now: () => now,
    wait: (act) => {
      const one = { at: now + SETTLED_MS, act };
      waiting.push(one);
      return () => (waiting = waiting.filter((other) => other !== one));
    },
  });
  return { told, pass, ...searches };
}

const search = (query: string, results: number, more: Partial<Search> = {}): Search => ({
  query,
  results,
  filters: [],
  isWhole: true,
  ...more,
});

test('what is chosen tells its search at once', () => {
  const { told, show, follow } = open();
  show(search('kafka', 3, { filters: ['region=eu'] }));
  follow('/base/integrations/kafka-bridge/');
  expect(told).toEqual([
    {
      kind: 'search',
      query: 'kafka',
      filters: ['region=eu'],
      results: 3,
      chosen: 'integration/kafka-bridge',
    },
  ]);
});

test('a search is told once, however much of it is opened', () => {
  const { told, show, follow, pass } = open();
  show(search('kafka', 3));
  follow('/partners/arden/');
  follow('/partners/brook/');
  pass(SETTLED_MS);
  show(search('kafka', 3));
  show(undefined);
  expect(told).toHaveLength(1);
});

test('of a burst of typing only the last query counts', () => {
  const { told, show, pass } = open();
  for (const query of ['k', 'ka', 'kaf']) {
    show(search(query, 0));
    pass(SETTLED_MS - 1);
  }
  show(search('kafka', 2));
  pass(SETTLED_MS);
  show(undefined);
  expect(told.map(({ query }) => query)).toEqual(['kafka']);
});

test('a search left within two seconds is not told', () => {
  const { told, show, pass } = open();
  show(search('kafka', 2));
  pass(SETTLED_MS - 1);
  show(undefined);
  expect(told).toEqual([]);
});

test('what the full text adds belongs to the same search', () => {
  const { told, show, pass } = open();
  show(search('kafka', 1));
  pass(SETTLED_MS - 1);
  show(search('kafka', 4));
  pass(1);
  show(undefined);
  expect(told).toMatchObject([{ results: 4 }]);
});

describe('a search that found nothing', () => {
  test('is told as soon as it stood for two seconds, and only then', () => {
    const { told, show, pass, follow } = open();
    show(search('kafka', 0));
    pass(SETTLED_MS - 1);
    expect(told).toEqual([]);
    pass(1);
    show(undefined);
    follow('/integrations/kafka-bridge/');
    expect(told).toEqual([{ kind: 'search', query: 'kafka', filters: [], results: 0 }]);
  });

  test('is told sooner where its visitor goes to ask for the missing thing', () => {
    const { told, show, follow } = open();
    show(search('kafka', 0));
    follow('/apply/request/');
    expect(told).toHaveLength(1);
  });

  test('is no proof that there is nothing while only names were searched', () => {
    const { told, show, pass, follow } = open();
    show(search('kafka', 0, { isWhole: false }));
    pass(SETTLED_MS);
    follow('/integrations/');
    expect(told).toEqual([]);
  });
});

test('a link to another list hands the search over', () => {
  const { told, show, pass, follow } = open();
  show(search('kafka', 2));
  pass(SETTLED_MS);
  follow('/partners/');
  show(undefined);
  expect(told).toEqual([]);
});

test('no search is told twice, whatever happens', () => {
  const step = fc.oneof(
    fc.record({ query: fc.constantFrom('a', 'b', 'c'), results: fc.nat({ max: 2 }) }),
    fc.constantFrom('/integrations/x/', '/partners/', undefined),
    fc.nat({ max: 3_000 }),
  );
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const { told, show, follow, pass } = open();
      let shown = 0;
      let last: string | undefined;
      for (const one of steps) {
        if (typeof one === 'number') pass(one);
        else if (typeof one === 'string') follow(one);
        else {
          if (one && one.query !== last) shown += 1;
          last = one?.query;
          show(one && search(one.query, one.results));
        }
      }
      show(undefined);
      expect(told.length).toBeLessThanOrEqual(shown);
    }),
  );
});
