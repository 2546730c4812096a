import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Content } from '#lib/content/model.ts';
import { addDays } from '#lib/derive/days.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { makeContent, makeIntegration, makeSnapshot, makeUsage } from '../../make.ts';
import { AS_OF, contentOf, field, growRow, growth } from './field.ts';

test('the newest point is the rank of today when the build is of the day of the snapshot', () => {
  fc.assert(
    fc.property(field, (drawn) => {
      const listings = drawn.listings.map((one) => ({ ...one, age: Math.max(0, one.age) }));
      const { integrations, rankHistory } = deriveFacts(contentOf({ ...drawn, listings }), AS_OF);
      for (const [slug, { rank }] of integrations) {
        expect(rankHistory.pointsOf(slug).at(-1)).toEqual({
          asOf: AS_OF,
          score: rank?.score,
          place: rank?.overall.place,
          of: rank?.overall.of,
          categoryPlace: rank?.categories[0]?.place,
          categoryOf: rank?.categories[0]?.of,
        });
      }
    }),
  );
});

test('a newer snapshot changes no older point', () => {
  fc.assert(
    fc.property(field, growth, (drawn, more) => {
      const content = contentOf(drawn);
      const later = addDays(AS_OF, 7);
      const rows = drawn.listings.flatMap(({ row }, index) =>
        row ? [{ ...growRow(row, more), slug: `listing-${String(index)}` }] : [],
      );
      const usage = [...content.records.usage, makeSnapshot(later, rows)];
      const longer = { ...content, records: { ...content.records, usage } };
      const pointsOf = (from: Content) => {
        const { rankHistory } = deriveFacts(from, later);
        return from.integrations.map(({ slug }) =>
          rankHistory.pointsOf(slug).filter(({ asOf }) => asOf === AS_OF),
        );
      };
      expect(pointsOf(longer)).toEqual(pointsOf(content));
    }),
  );
});

describe('the history', () => {
  const weekly = (count: number, content: Partial<Content>) =>
    makeContent({
      ...content,
      records: {
        ...makeContent().records,
        usage: Array.from({ length: count }, (_, week) =>
          makeSnapshot(addDays(AS_OF, 7 * (week - count + 1)), [makeUsage('a', { steady: 10 + week })]),
        ),
      },
    });

  test('reaches back 26 weeks, oldest first', () => {
    const { days } = deriveFacts(weekly(40, { integrations: [makeIntegration('a')] }), AS_OF).rankHistory;
    expect(days).toHaveLength(26);
    expect(days[0]).toBe('2026-05-24');
    expect(days.at(-1)).toBe(AS_OF);
  });

  test('of a listing begins with the first snapshot on whose day it was listed', () => {
    const integrations = [makeIntegration('a'), makeIntegration('b', { listed: '2026-11-08' })];
    const { rankHistory } = deriveFacts(weekly(4, { integrations }), AS_OF);
    expect(rankHistory.pointsOf('b').map(({ asOf }) => asOf)).toEqual(['2026-11-08', AS_OF]);
    expect(rankHistory.pointsOf('a').map(({ of }) => of)).toEqual([1, 1, 2, 2]);
  });

  test('takes what was tended since as tended that day, and nothing of the future', () => {
    const score = (released: string, today: string) =>
      deriveFacts(weekly(3, { integrations: [makeIntegration('a', { released })] }), today)
        .rankHistory.pointsOf('a')
        .map((point) => point.score);
    const fresh = score('2026-11-10', AS_OF);
    expect(new Set(fresh).size).toBe(1);
    expect(score('2026-11-16', AS_OF).at(-1)).toBeLessThan(fresh.at(-1) ?? 0);
  });

  test('is empty without snapshots', () => {
    const { rankHistory } = deriveFacts(makeContent({ integrations: [makeIntegration('a')] }), AS_OF);
    expect(rankHistory.days).toEqual([]);
    expect(rankHistory.pointsOf('a')).toEqual([]);
  });
});
