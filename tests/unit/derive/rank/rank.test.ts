import { describe, expect, test } from 'vitest';
import { DEFAULT_PROGRAM } from '#lib/content/defaults.ts';
import type { IntegrationEntry } from '#lib/content/model.ts';
import { RANK_FACTORS, rankingRules, type RankFactor } from '#lib/content/schema/ranking.ts';
import type { UsageRow } from '#lib/content/schema/usage.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { makeContent, makeIntegration, makeSnapshot, makeUsage } from '../../make.ts';

const TODAY = '2026-11-21';
const AS_OF = '2026-11-15';

const factsOf = (integrations: readonly IntegrationEntry[], rows: readonly UsageRow[], today = TODAY) =>
  deriveFacts(
    makeContent({
      integrations,
      records: { ...makeContent().records, usage: [makeSnapshot(AS_OF, rows)] },
    }),
    today,
  );
const factorOf = (facts: ReturnType<typeof factsOf>, slug: string, name: RankFactor) =>
  facts.integrations.get(slug)?.rank?.factors.find(({ factor }) => factor === name);

const tended = { released: '2026-11-01' };
const weeks = (...points: UsageRow['weeks']) => ({ weeks: points });

describe('adoption', () => {
  test('is one at the 99th percentile and grows with the logarithm', () => {
    const rows = [makeUsage('a', { steady: 999 }), makeUsage('b', { steady: 30 })];
    const facts = factsOf([makeIntegration('a'), makeIntegration('b')], rows);
    expect(factorOf(facts, 'a', 'adoption')).toMatchObject({
      input: 999,
      value: 1,
      note: 'measured',
      asOf: AS_OF,
    });
    expect(factorOf(facts, 'b', 'adoption')?.value).toBe(
      Math.round((Math.log(31) / Math.log(1000)) * 10_000) / 10_000,
    );
  });

  test.each([
    ['steady', 'steady_accounts'],
    ['active', 'active_accounts'],
    ['activity', 'daily_activity'],
    ['installs', 'installs'],
    ['calls', 'calls'],
  ] as const)('is read from %s where the source has nothing better', (figure, measure) => {
    const facts = factsOf([makeIntegration('a')], [makeUsage('a', { [figure]: 40 })]);
    expect(factorOf(facts, 'a', 'adoption')).toMatchObject({ measure, input: 40 });
  });

  test('is measured the same way for all listings of a snapshot', () => {
    const rows = [makeUsage('a', { steady: 10, active: 12 }), makeUsage('b', { active: 12 })];
    const facts = factsOf([makeIntegration('a'), makeIntegration('b')], rows);
    expect(factorOf(facts, 'b', 'adoption')).toMatchObject({ measure: 'steady_accounts', note: 'median' });
  });

  test('too few to publish counts as none, not as missing', () => {
    const rows = [makeUsage('a', { steady: '<5' }), makeUsage('b', { steady: 100 })];
    const facts = factsOf([makeIntegration('a'), makeIntegration('b')], rows);
    expect(factorOf(facts, 'a', 'adoption')).toMatchObject({ input: 0, value: 0, note: 'measured' });
  });

  test('of a newcomer counts by the days it has been listed, the rest is the category', () => {
    const rows = [makeUsage('a', { steady: 99 }), makeUsage('b', { steady: '<5' })];
    const listed = '2026-11-01'; // 14 of 28 days
    const facts = factsOf([makeIntegration('a'), makeIntegration('b', { listed })], rows);
    expect(factorOf(facts, 'b', 'adoption')).toMatchObject({ value: 0.5, note: 'shrunk' });
  });
});

describe('momentum', () => {
  const momentumOf = (row: UsageRow) => factorOf(factsOf([makeIntegration('a')], [row]), 'a', 'momentum');
  const grown = (points: UsageRow['weeks']) => ({
    ...makeUsage('a', {}, { active: 500 }),
    ...weeks(...points),
  });

  test('of a listing that neither grows nor falls is one half', () => {
    expect(momentumOf(grown([50, 50, 50, 50, 50, 50, 50, 50]))).toMatchObject({ input: 0, value: 0.5 });
  });

  test('does not count the best week', () => {
    const even = momentumOf(grown([50, 50, 50, 50, 50, 50, 50, 50]));
    expect(momentumOf(grown([50, 50, 50, 50, 50, 50, 5_000, 50]))).toEqual(even);
  });

  test('reads uneven growth lower than even growth of the same sum', () => {
    const even = momentumOf(grown([50, 50, 50, 50, 60, 60, 60, 60]));
    const uneven = momentumOf(grown([50, 50, 50, 50, 80, 60, 50, 50]));
    expect(uneven?.input).toBeLessThan(even?.input ?? 0);
  });

  test.each([
    ['fewer than eight weeks', [50, 50, 50, 50, 50, 50, 50]],
    ['a week that is not known', [50, 50, 50, 50, null, 50, 50, 50]],
  ])('is not known with %s', (_, points) => {
    expect(momentumOf(grown(points))).toMatchObject({ input: null, note: 'median', value: 0.5 });
  });
});

describe('retention and reliability', () => {
  const category = [
    makeUsage('a', { retained: 900, calls: 100_000, errors: 1_000 }, { active: 1_000 }),
    makeUsage('b', { retained: 900, calls: 100_000, errors: 1_000 }, { active: 1_000 }),
  ];
  const with_ = (row: UsageRow) =>
    factsOf(
      ['a', 'b', 'c'].map((slug) => makeIntegration(slug)),
      [...category, row],
    );

  test('thin evidence neither raises nor lowers', () => {
    const lucky = with_(makeUsage('c', { retained: 6, calls: 30, errors: 0 }, { active: 6 }));
    expect(factorOf(lucky, 'c', 'retention')).toMatchObject({
      input: 1,
      sample: 6,
      value: 0.9,
      note: 'shrunk',
    });
    expect(factorOf(lucky, 'c', 'reliability')).toMatchObject({
      input: 1,
      sample: 30,
      value: 0.9,
      note: 'shrunk',
    });
  });

  test('a large sample counts nearly whole', () => {
    const proven = with_(makeUsage('c', { retained: 990, calls: 1_000_000, errors: 100 }, { active: 1_000 }));
    expect(factorOf(proven, 'c', 'retention')).toMatchObject({ note: 'measured' });
    expect(factorOf(proven, 'c', 'retention')?.value).toBeGreaterThan(0.98);
    expect(factorOf(proven, 'c', 'reliability')?.value).toBeGreaterThan(0.998);
  });

  test('calls that are withheld are not known', () => {
    const withheld = with_(makeUsage('c', { retained: '<5', calls: '<5', errors: '<5' }, { active: '<5' }));
    expect(factorOf(withheld, 'c', 'retention')).toMatchObject({ input: null, note: 'median', value: 0.9 });
    expect(factorOf(withheld, 'c', 'reliability')).toMatchObject({ input: null, note: 'median', value: 0.9 });
  });
});

describe('upkeep', () => {
  test('a release of the future does not look fresh', () => {
    const facts = factsOf([makeIntegration('a', { released: '2026-12-24', verified: '2026-01-01' })], []);
    expect(factorOf(facts, 'a', 'upkeep')).toMatchObject({ asOf: '2026-01-01', input: 324 });
  });

  test('without a release or check it is not stated and brings nothing', () => {
    expect(factorOf(factsOf([makeIntegration('a')], []), 'a', 'upkeep')).toMatchObject({
      input: null,
      note: 'not-stated',
      contribution: 0,
    });
  });
});

describe('what is missing', () => {
  test('takes the lower median of the main category and says so', () => {
    const rows = ['a', 'b', 'c', 'd'].map((slug, index) => makeUsage(slug, { steady: 10 ** (index + 1) }));
    const chat = makeIntegration('d', { categories: ['chat', 'crm'] });
    const facts = factsOf([...['a', 'b', 'c', 'e'].map((slug) => makeIntegration(slug)), chat], rows);
    expect(factorOf(facts, 'e', 'adoption')).toMatchObject({ note: 'median', input: null, asOf: undefined });
    expect(factorOf(facts, 'e', 'adoption')?.value).toBe(factorOf(facts, 'b', 'adoption')?.value);
  });

  test('takes the median of all where the category has none, and one half where nobody has', () => {
    const other = makeIntegration('b', { categories: ['chat'] });
    const facts = factsOf([makeIntegration('a'), other], [makeUsage('a', { steady: 10 })]);
    expect(factorOf(facts, 'b', 'adoption')?.value).toBe(1);
    expect(factorOf(facts, 'b', 'retention')?.value).toBe(0.5);
  });

  test('newcomers and demoted listings are no yardstick for others', () => {
    const rows = ['a', 'b', 'c'].map((slug, index) => makeUsage(slug, { steady: 10 ** (3 - index) }));
    const others = [
      makeIntegration('b', { listed: '2026-11-10' }),
      makeIntegration('c', { status: 'deprecated' }),
      makeIntegration('d'),
    ];
    const facts = factsOf([makeIntegration('a'), ...others], rows);
    expect(factorOf(facts, 'd', 'adoption')?.value).toBe(factorOf(facts, 'a', 'adoption')?.value);
  });
});

describe('demotion', () => {
  test('halves what is stale and says by which rule', () => {
    const facts = factsOf(
      [makeIntegration('a', { verified: '2024-01-01', ...{ depth: { errors: 'retried' } } })],
      [makeUsage('a', { steady: 10 })],
    );
    expect(facts.integrations.get('a')?.rank?.demotion).toEqual({ rule: 'stale', multiplier: 0.5 });
    expect(factorOf(facts, 'a', 'adoption')?.value).toBe(0.5);
    expect(factorOf(facts, 'a', 'depth')?.value).toBe(0.1);
  });

  test('puts deprecated listings last, without a point', () => {
    const rows = [makeUsage('a', { steady: 1_000 }), makeUsage('b', { steady: 10 })];
    const facts = factsOf([makeIntegration('a', { status: 'deprecated' }), makeIntegration('b')], rows);
    expect(facts.byPlace).toEqual(['b', 'a']);
    expect(facts.integrations.get('a')?.rank).toMatchObject({ score: 0, demotion: { rule: 'deprecated' } });
  });
});

test('a removed listing has no place', () => {
  const facts = factsOf([makeIntegration('a'), makeIntegration('b', { status: 'removed' })], []);
  expect(facts.byPlace).toEqual(['a']);
  expect(facts.integrations.get('b')?.rank).toBeUndefined();
});

test('a snapshot later than the build date is not seen', () => {
  expect(factsOf([makeIntegration('a')], [makeUsage('a', {})], '2026-11-14').usageAsOf).toBeUndefined();
});

test('equal scores are ordered by slug in code-point order', () => {
  const slugs = ['b', 'a-b', 'a1', 'a'];
  const facts = factsOf(
    slugs.map((slug) => makeIntegration(slug, tended)),
    [],
  );
  expect(facts.byPlace).toEqual(['a', 'a-b', 'a1', 'b']);
});

describe('weights', () => {
  const refusal = (weights: Record<string, number>) =>
    rankingRules.safeParse({ version: '1', effective: '2026-01-01', weights }).error?.issues[0]?.message;
  const even = Object.fromEntries(RANK_FACTORS.map((name) => [name, 0.14]));

  test('of a bare catalogue sum to one', () => {
    const sum = Object.values(DEFAULT_PROGRAM.ranking.weights).reduce((total, weight) => total + weight, 0);
    expect(sum).toBeCloseTo(1, 9);
  });

  test('that do not sum to one are refused', () => {
    expect(refusal(even)).toBe('weights that sum to 1');
    expect(refusal({ ...even, adoption: 0.16 })).toBeUndefined();
  });

  test('of more than four decimals are refused', () => {
    expect(refusal({ ...even, adoption: 0.160_01 })).toBe('at most four decimals');
  });
});
