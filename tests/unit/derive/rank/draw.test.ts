import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_PROGRAM } from '#lib/content/defaults.ts';
import { addDays } from '#lib/derive/days.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { makeContent, makeIntegration } from '../../make.ts';

const TODAY = '2026-11-21';
const newcomer = (slug: string, fields: Parameters<typeof makeIntegration>[1] = {}) =>
  makeIntegration(slug, { listed: '2026-10-01', released: '2026-10-01', ...fields });
const drawOf = (integrations: readonly ReturnType<typeof newcomer>[], today = TODAY) =>
  deriveFacts(makeContent({ integrations }), today).draw;

const twenty = Array.from({ length: 20 }, (_, index) => newcomer(`new-${String(index)}`));

describe('the draw', () => {
  test('can be replayed with sha256sum', () => {
    const hex = (slug: string) => createHash('sha256').update(`${TODAY}:${slug}`).digest('hex');
    const { seed, pool, drawn, places } = drawOf(twenty);
    const replayed = pool.toSorted((a, b) => (hex(a) < hex(b) ? -1 : 1)).slice(0, places);
    expect(seed).toBe(TODAY);
    expect(drawn).toEqual(replayed);
  });

  test('gives every newcomer its turn within a season', () => {
    const turns = new Map(twenty.map(({ slug }) => [slug, 0]));
    for (let day = 0; day < 90; day += 1) {
      for (const slug of drawOf(twenty, addDays(TODAY, day)).drawn)
        turns.set(slug, (turns.get(slug) ?? 0) + 1);
    }
    expect(Math.min(...turns.values())).toBeGreaterThan(0);
  });

  test('does not depend on the order of files', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(twenty, { minLength: 20 }), (shuffled) => {
        expect(drawOf(shuffled)).toEqual(drawOf(twenty));
      }),
      { numRuns: 20 },
    );
  });

  test.each([
    ['an old listing', { listed: '2025-01-01' }],
    ['a listing of the future', { listed: '2026-12-01' }],
    ['a deprecated listing', { status: 'deprecated' as const }],
    ['a stale listing', { released: '2024-01-01' }],
    ['a removed listing', { status: 'removed' as const }],
  ])('leaves out %s', (_, fields) => {
    expect(drawOf([newcomer('a'), newcomer('b', fields)]).pool).toEqual(['a']);
  });

  test('has as many places as the rules keep, and no more than there are newcomers', () => {
    expect(drawOf(twenty).drawn).toHaveLength(DEFAULT_PROGRAM.ranking.rising_places);
    expect(drawOf([newcomer('a')]).drawn).toEqual(['a']);
  });
});
