import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Content } from '#lib/content/model.ts';
import type { RankFactor } from '#lib/content/schema/ranking.ts';
import type { UsageRow } from '#lib/content/schema/usage.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { listRaises, type FactorRaise } from '#lib/derive/rank/raise.ts';
import { makeContent, makeIntegration, makeSnapshot, makeUsage } from '../../make.ts';
import { contentOf, field, slugAt, TODAY } from './field.ts';

const raisesOf = (content: Content, slug: string) => listRaises(deriveFacts(content, TODAY), content, slug);

/** The row with the target reached; undefined for raises that are not about use. */
function reach(row: UsageRow, { factor, target = 0 }: FactorRaise, measure: string): UsageRow | undefined {
  const figure = measure.replace('_accounts', '').replace('daily_', '') as keyof UsageRow['last'];
  const { last, previous, weeks } = row;
  switch (factor) {
    case 'adoption':
      return { ...row, last: { ...last, [figure]: target } };
    case 'momentum': {
      const before = weeks
        .slice(-8, -4)
        .map((week) => (typeof week === 'number' ? week : 0))
        .sort((a, b) => a - b);
      const base = ((before[1] ?? 0) + (before[2] ?? 0)) / 2 + 5;
      const now = base * (1 + target) - 5 + 0.001;
      return { ...row, weeks: [...weeks.slice(0, -4), now, now, now, now] };
    }
    case 'retention':
      return { ...row, last: { ...last, retained: Math.round(target * Number(previous.active)) } };
    case 'reliability':
      return {
        ...row,
        last: { ...last, errors: Number(last.calls) - Math.round(target * Number(last.calls)) },
      };
    default:
      return undefined;
  }
}

const withRow = (content: Content, changed: UsageRow): Content => ({
  ...content,
  records: {
    ...content.records,
    usage: content.records.usage.map((snapshot) => ({
      ...snapshot,
      integrations: snapshot.integrations.map((row) => (row.slug === changed.slug ? changed : row)),
    })),
  },
});

test('reaching a target adds at least the gain that is stated', () => {
  fc.assert(
    fc.property(field, fc.nat(8), (drawn, choice) => {
      const slug = slugAt(choice % drawn.listings.length);
      const content = contentOf(drawn);
      const facts = deriveFacts(content, TODAY);
      const factorOf = (from: typeof facts, name: RankFactor) =>
        from.integrations.get(slug)?.rank?.factors.find(({ factor }) => factor === name);
      const row = content.records.usage[0]?.integrations.find((one) => one.slug === slug);
      for (const raise of listRaises(facts, content, slug)) {
        const now = factorOf(facts, raise.factor);
        const reached = row && now && reach(row, raise, now.measure);
        if (!reached) continue;
        const then = factorOf(deriveFacts(withRow(content, reached), TODAY), raise.factor);
        const gained = Math.round(((then?.contribution ?? 0) - now.contribution) * 100) / 100;
        expect(gained).toBeGreaterThanOrEqual(raise.gain);
      }
    }),
    { numRuns: 300 },
  );
});

test('no raise is stated that gains nothing, but to start reporting', () => {
  fc.assert(
    fc.property(field, (drawn) => {
      const content = contentOf(drawn);
      const facts = deriveFacts(content, TODAY);
      for (const slug of facts.byPlace) {
        for (const { kind, gain } of listRaises(facts, content, slug)) {
          if (kind !== 'start-reporting') expect(gain).toBeGreaterThan(0);
        }
      }
    }),
  );
});

describe('what would raise a listing', () => {
  const row = {
    ...makeUsage('a', { steady: 40, retained: 60, calls: 10_000, errors: 500 }, { active: 100 }),
    weeks: [40, 40, 40, 40, 40, 40, 40, 40],
  };
  const others = [
    { ...makeUsage('b', { steady: 400, retained: 380, calls: 90_000, errors: 90 }, { active: 400 }) },
  ];
  const content = makeContent({
    integrations: [
      makeIntegration('a', { depth: { auth: 'api-key', errors: 'retried' } }),
      makeIntegration('b'),
    ],
    records: { ...makeContent().records, usage: [makeSnapshot('2026-11-15', [row, ...others])] },
  });

  test('is said for each factor with a target and its gain', () => {
    expect(raisesOf(content, 'a')).toMatchInlineSnapshot(`
      [
        {
          "factor": "adoption",
          "gain": 1.09,
          "items": [],
          "kind": "more-accounts",
          "target": 50,
        },
        {
          "factor": "momentum",
          "gain": 1,
          "items": [],
          "kind": "steady-growth",
          "target": 0.35,
        },
        {
          "factor": "retention",
          "gain": 1.08,
          "items": [],
          "kind": "keep-accounts",
          "target": 0.75,
        },
        {
          "factor": "reliability",
          "gain": 1.01,
          "items": [],
          "kind": "fewer-errors",
          "target": 0.9607,
        },
        {
          "factor": "depth",
          "gain": 4,
          "items": [
            "auth",
            "co_owned",
            "direction",
            "timing",
          ],
          "kind": "state-depth",
          "target": undefined,
        },
        {
          "factor": "upkeep",
          "gain": 10,
          "items": [],
          "kind": "release-or-verify",
          "target": 0,
        },
      ]
    `);
  });

  test('is to start reporting where there is no row', () => {
    const [first] = raisesOf({ ...content, records: makeContent().records }, 'a');
    expect(first).toEqual({
      factor: 'adoption',
      kind: 'start-reporting',
      target: undefined,
      gain: 0,
      items: [],
    });
  });

  test('is nothing for a listing without a rank', () => {
    const removed = makeContent({ integrations: [makeIntegration('a', { status: 'removed' })] });
    expect(raisesOf(removed, 'a')).toEqual([]);
  });
});
