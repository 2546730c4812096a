import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerNeed, rankPartners } from '#lib/match/answer.ts';
import { EMPTY_NEED, type Need } from '#lib/match/need.ts';
import { PART_NAMES } from '#lib/match/part.ts';
import { PARTS } from '#lib/match/parts/registry.ts';
import { sha256 } from '#lib/match/sha256.ts';
import type { MatchCard } from '#lib/site/model.ts';
import { AS_OF, makeCard, makeDeck, makeProject } from './deck.ts';

const ask = (need: Partial<Need>, ...cards: readonly MatchCard[]) =>
  answerNeed(makeDeck(cards), { ...EMPTY_NEED, ...need });
const slugsOf = (list: readonly { readonly card: MatchCard }[]) => list.map(({ card }) => card.slug);
const keysOf = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key);
const ledger = (month: string, fields = {}) => makeProject(month, { integrations: ['ledger'], ...fields });
const works = { integrations: ['ledger'] };
const need = { integrations: ['ledger'] };

test('nothing asked, nobody listed', () => {
  expect(ask({}, makeCard('a', works))).toEqual({ kind: 'unasked', short: [], ruledOut: [], rest: [] });
});

describe('first comes', () => {
  test.each<[string, MatchCard, MatchCard]>([
    [
      'who delivered before who says so',
      makeCard('a', { ...works, projects: [ledger('2024-01')] }),
      makeCard('b', works),
    ],
    [
      'recent work before old',
      makeCard('a', { ...works, projects: [ledger('2026-08')] }),
      makeCard('b', { ...works, projects: [ledger('2023-08')] }),
    ],
    [
      'proven work before the higher tier',
      makeCard('a', { ...works, projects: [ledger('2026-08')] }),
      makeCard('b', { ...works, tier: 'Principal', services: ['training', 'audit'] }),
    ],
    [
      '40 answers of 4.6 before one of 5',
      makeCard('a', { ...works, satisfaction: { mean: 4.6, answers: 40 } }),
      makeCard('b', { ...works, satisfaction: { mean: 5, answers: 1 } }),
    ],
  ])('%s', (_, first, second) => {
    expect(slugsOf(ask(need, second, first).short)).toEqual([first.slug, second.slug]);
  });
});

test('projects are told by listing and industry, with the month of the latest', () => {
  const card = makeCard('a', {
    ...works,
    projects: [
      ledger('2026-08', { industry: 'retail' }),
      ledger('2026-01'),
      ledger('2025-01', { industry: 'retail' }),
    ],
  });
  expect(ask({ ...need, industry: 'retail' }, card).short[0]?.reasons[0]).toEqual({
    key: 'delivered-in',
    target: { kind: 'integration', slug: 'ledger' },
    industry: 'retail',
    projects: 2,
    all: 3,
    latest: '2026-08',
  });
});

test('a project with two listings of a category is one project', () => {
  const card = makeCard('a', {
    integrations: ['ledger', 'payments'],
    projects: [makeProject('2026-08', { integrations: ['ledger', 'payments'] })],
  });
  expect(ask({ categories: ['finance'] }, card).short[0]?.reasons[0]).toMatchObject({ projects: 1 });
});

describe('ruled out, and shown', () => {
  const busy = makeCard('busy', {
    ...works,
    accepting: false,
    regions: ['africa'],
    projects: [ledger('2026-08')],
  });

  test('is who takes no clients where the work starts soon', () => {
    const answer = ask({ ...need, start: 'soon' }, busy, makeCard('open', works));
    expect([slugsOf(answer.short), slugsOf(answer.ruledOut)]).toEqual([['open'], ['busy']]);
    expect(keysOf(answer.ruledOut[0]?.misses ?? [])).toContain('no-clients');
  });

  test('is who works elsewhere where it is done on site', () => {
    expect(slugsOf(ask({ ...need, region: 'europe', onSite: true }, busy).ruledOut)).toEqual(['busy']);
  });

  test.each<[string, Partial<Need>]>([
    ['later', { start: 'later' }],
    ['some time', {}],
    ['remotely', { region: 'europe' }],
  ])('is nobody where it is to be done %s, but the miss is told', (_, more) => {
    const answer = ask({ ...need, ...more }, busy);
    expect(slugsOf(answer.short)).toEqual(['busy']);
    expect(keysOf(answer.short[0]?.misses ?? [])).toContain('no-clients');
  });
});

test('beyond five, and ruled out below the list, everybody is among the rest', () => {
  const cards = Array.from({ length: 7 }, (_, index) =>
    makeCard(`p${String(index)}`, { ...works, projects: [ledger('2026-08')] }),
  );
  const answer = ask({ ...need, start: 'soon' }, ...cards, makeCard('weak', { ...works, accepting: false }));
  expect([answer.short.length, answer.ruledOut.length, slugsOf(answer.rest).at(-1)]).toEqual([5, 0, 'weak']);
});

test('where nobody works on it, who meets the other answers is near', () => {
  const answer = ask(
    { integrations: ['unheard-of'], language: 'de' },
    makeCard('a', { languages: ['de'] }),
    makeCard('b', { languages: ['en'] }),
  );
  expect([answer.kind, slugsOf(answer.short)]).toEqual(['near', ['a']]);
  expect(keysOf(answer.short[0]?.misses ?? [])).toContain('not-with');
});

describe('a budget', () => {
  const budget = { amount: 20_000, currency: 'EUR' };
  test.each<[string, MatchCard['budget'], string]>([
    ['fits from its start on', { from: 20_000, to: undefined, currency: 'EUR' }, 'budget-fits'],
    ['fits to its end', { from: 1, to: 20_000, currency: 'EUR' }, 'budget-fits'],
    ['can be too small', { from: 20_001, to: undefined, currency: 'EUR' }, 'budget-above'],
    ['can be too large', { from: 1, to: 19_999, currency: 'EUR' }, 'budget-below'],
    ['is not compared with another currency', { from: 1, to: undefined, currency: 'USD' }, 'budget-currency'],
    ['may be unstated', undefined, 'budget-unstated'],
  ])('%s', (_, own, key) => {
    const [found] = ask({ ...need, budget }, makeCard('a', { ...works, budget: own })).short;
    expect(keysOf([...(found?.reasons ?? []), ...(found?.misses ?? [])])).toContain(key);
  });
});

test('a tie is drawn by the day, the need and the name', () => {
  const cards = ['a', 'b', 'c'].map((slug) => makeCard(slug, works));
  const lot = (slug: string) => createHash('sha256').update(`${AS_OF}:i=ledger:${slug}`).digest('hex');
  const drawn = ['a', 'b', 'c'].toSorted((a, b) => (lot(a) < lot(b) ? -1 : 1));
  expect(slugsOf(ask(need, ...cards).short)).toEqual(drawn);
  const days = Array.from({ length: 28 }, (_, day) => `2026-02-${String(day + 1).padStart(2, '0')}`);
  const firsts = days.map(
    (asOf) => rankPartners({ ...makeDeck(cards), asOf }, { ...EMPTY_NEED, ...need }).order[0]?.card.slug,
  );
  expect(new Set(firsts)).toEqual(new Set(['a', 'b', 'c']));
});

test('the hash is SHA-256', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
    }),
  );
});

test('every part is registered once, in order', () => {
  expect(PARTS.map(({ name }) => name)).toEqual(PART_NAMES);
});
