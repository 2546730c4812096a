import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEvents } from '#lib/gaps/event.ts';
import '../properties.ts';

const DAY = '2026-11-21';
const search = (more: object = {}) => ({ kind: 'search', query: 'Kafka', filters: [], results: 0, ...more });
const read = (...events: unknown[]) => readEvents({ events }, DAY);

test('a search is kept as query, filters, result count, choice and day', () => {
  expect(
    read(
      search({ filters: ['region=eu', 'category=data', 'region=eu'], results: 3, chosen: 'integration/x-y' }),
    ),
  ).toEqual([
    {
      day: DAY,
      kind: 'search',
      subject: 'kafka',
      filters: 'category=data&region=eu',
      results: 3,
      chosen: 'integration/x-y',
      n: 1,
    },
  ]);
});

test('a view and a click are kept as listing and day', () => {
  expect(read({ kind: 'install', listing: 'integration/ledger' })).toEqual([
    { day: DAY, kind: 'install', subject: 'integration/ledger', filters: '', results: -1, chosen: '', n: 1 },
  ]);
});

test('a search that looks personal is left out, and the rest is kept', () => {
  const view = { kind: 'view', listing: 'partner/arden' };
  expect(read(search({ query: 'jane@doe.example' }), view)?.map(({ kind }) => kind)).toEqual(['view']);
});

test('a filter that is a number of something is left out', () => {
  expect(read(search({ filters: ['category=data', 'category=4917012345678'] }))?.[0]?.filters).toBe(
    'category=data',
  );
});

test('the same event twice in a body counts once', () => {
  expect(read(search(), search(), search({ query: 'KAFKA ' }))).toHaveLength(1);
});

describe('nothing is kept of a body', () => {
  test.each<[string, unknown]>([
    ['that is no object', 'kafka'],
    ['without events', {}],
    ['with no event', { events: [] }],
    ['with more than twenty', { events: Array.from({ length: 21 }, () => search()) }],
    ['with a name nobody documented', { events: [search()], visitor: 7 }],
    ['with an event of an unknown kind', { events: [{ kind: 'scroll', listing: 'partner/arden' }] }],
    ['with an event that says who', { events: [search({ user: 'jane' })] }],
    ['with an event that says when', { events: [search({ at: '2026-11-21T10:00:00Z' })] }],
    ['with a facet there is not', { events: [search({ filters: ['mood=good'] })] }],
    ['with a value that is no slug', { events: [search({ filters: ['category=Jane Doe'] })] }],
    ['with a count that is none', { events: [search({ results: -1 })] }],
    ['with a listing that is no path', { events: [{ kind: 'view', listing: '/etc/passwd' }] }],
    ['with an address as a choice', { events: [search({ chosen: 'https://example.com/' })] }],
  ])('%s', (_, body) => {
    expect(readEvents(body, DAY)).toBeUndefined();
  });

  test('whatever else it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        expect(readEvents(body, DAY)).toBeUndefined();
      }),
    );
  });
});
