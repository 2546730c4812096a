import fc from 'fast-check';
import { DEFAULT_PROGRAM } from '#lib/content/defaults.ts';
import type { Content } from '#lib/content/model.ts';
import { certificationRecord } from '#lib/content/schema/certification-record.ts';
import { certificationRules } from '#lib/content/schema/certification.ts';
import { RANK_FACTORS, type RankFactor, type RankingRules } from '#lib/content/schema/ranking.ts';
import type { Figure, UsageRow, UsageWindow } from '#lib/content/schema/usage.ts';
import { addDays } from '#lib/derive/days.ts';
import { makeContent, makeIntegration, makeSnapshot } from '../../make.ts';

export const AS_OF = '2026-11-15';
export const TODAY = '2026-11-21';

/** Small numbers, so that listings are often equal or nearly so, and now and then large ones. */
const count = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 5, max: 12 }) },
  { weight: 2, arbitrary: fc.integer({ min: 5, max: 400 }) },
  { weight: 1, arbitrary: fc.integer({ min: 5, max: 900_000 }) },
);
const figure: fc.Arbitrary<Figure> = fc.oneof(
  { weight: 8, arbitrary: count },
  { weight: 1, arbitrary: fc.constant('<5' as const) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const share = fc.oneof(fc.constantFrom(0, 0.5, 0.9, 0.95, 1), fc.double({ min: 0, max: 1, noNaN: true }));

const windowOf = fc.record({
  steady: figure,
  active: figure,
  installs: figure,
  activity: figure,
  calls: figure,
});

const shareOf = (whole: Figure, part: number): Figure =>
  typeof whole === 'number' ? Math.floor(whole * part) : whole;

const rowOf = fc
  .record({
    last: windowOf,
    previous: windowOf,
    retained: share,
    failed: fc.oneof(share, fc.constantFrom(0.001, 0.01, 0.03)),
    weeks: fc.array(figure, { minLength: 0, maxLength: 12 }),
  })
  .map(({ last, previous, retained, failed, weeks }): Omit<UsageRow, 'slug'> => ({
    last: { ...last, retained: shareOf(previous.active, retained), errors: shareOf(last.calls, failed) },
    previous: { ...previous, retained: null, errors: null },
    weeks,
    first_day: '2026-01-01',
    last_day: AS_OF,
  }));

const listingOf = fc.record({
  row: fc.option(rowOf, { freq: 8 }),
  age: fc.oneof(fc.integer({ min: -3, max: 30 }), fc.constant(400)),
  category: fc.constantFrom('crm', 'chat', 'billing'),
  status: fc.oneof(
    { weight: 6, arbitrary: fc.constant('available' as const) },
    { weight: 1, arbitrary: fc.constantFrom('beta' as const, 'deprecated' as const) },
  ),
  isCertified: fc.boolean(),
  released: fc.constantFrom('2026-11-01', '2026-03-01', '2024-01-01', undefined),
});
export type DrawnListing = typeof listingOf extends fc.Arbitrary<infer T> ? T : never;

const WEIGHT_STEPS = 10_000;

/** Cuts of [0, 10,000] into seven weights of four decimals that sum to 1. */
const weights: fc.Arbitrary<RankingRules['weights']> = fc.oneof(
  fc.constant(DEFAULT_PROGRAM.ranking.weights),
  fc
    .array(fc.nat(WEIGHT_STEPS), {
      minLength: RANK_FACTORS.length - 1,
      maxLength: RANK_FACTORS.length - 1,
    })
    .map((cuts) => {
      const ends = [0, ...cuts.sort((a, b) => a - b), WEIGHT_STEPS];
      const share = (name: RankFactor) => {
        const index = RANK_FACTORS.indexOf(name);
        return ((ends[index + 1] ?? 0) - (ends[index] ?? 0)) / WEIGHT_STEPS;
      };
      return {
        adoption: share('adoption'),
        momentum: share('momentum'),
        retention: share('retention'),
        reliability: share('reliability'),
        certification: share('certification'),
        depth: share('depth'),
        upkeep: share('upkeep'),
      };
    }),
);

/** Some listings, their rows and the weights they are ranked by. */
export const field = fc.record({
  listings: fc.array(listingOf, { minLength: 2, maxLength: 9 }),
  weights,
  prior: fc.constantFrom(1, 20, 200),
});
export type Field = typeof field extends fc.Arbitrary<infer T> ? T : never;

export const slugAt = (index: number): string => `listing-${String(index)}`;

const certification = certificationRules.parse({
  version: '1',
  effective: '2026-01-01',
  criteria: [
    { metric: 'active_accounts', at_least: 10 },
    { metric: 'retained_share', at_least: 0.7 },
    { metric: 'success_rate', at_least: 0.95 },
  ].map((rule) => ({
    slug: rule.metric.replace('_', '-'),
    name: rule.metric,
    description: 'Asked.',
    kind: 'measured',
    ...rule,
  })),
  levels: [
    {
      slug: 'certified',
      name: 'Certified',
      description: 'Meets all.',
      requires: ['active-accounts', 'retained-share', 'success-rate'],
    },
  ],
});

/** The field as content, in the order given. */
export function contentOf({ listings, weights, prior }: Field, order = [...listings.keys()]): Content {
  const named = order.flatMap((index) => {
    const listing = listings[index];
    return listing ? [{ slug: slugAt(index), ...listing }] : [];
  });
  const record = certificationRecord.parse({ level: 'certified', rules_version: '1', certified_on: AS_OF });
  const certifications = new Map(
    named.flatMap(({ slug, isCertified }) => (isCertified ? [[slug, record]] : [])),
  );
  const rows = named.flatMap(({ slug, row }) => (row ? [{ slug, ...row }] : []));
  return makeContent({
    integrations: named.map(({ slug, age, category, status, released }) =>
      makeIntegration(slug, { categories: [category], status, released, listed: addDays(AS_OF, -age) }),
    ),
    program: {
      ...DEFAULT_PROGRAM,
      certification,
      ranking: { ...DEFAULT_PROGRAM.ranking, weights, prior_sample: prior },
    },
    records: { ...makeContent().records, certifications, usage: [makeSnapshot(AS_OF, rows)] },
  });
}

/** What more use adds to each figure of the last 28 days. */
export const growth = fc.record({
  active: fc.nat(40),
  steady: fc.nat(40),
  installs: fc.nat(40),
  activity: fc.nat(40),
  calls: fc.nat(5_000),
  retained: fc.nat(40),
  weeks: fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)),
});
export type Growth = typeof growth extends fc.Arbitrary<infer T> ? T : never;

const plus = (value: Figure, more: number): Figure =>
  value === '<5' ? (more < 5 ? value : more) : value === null ? null : value + more;

/** The row with more use in its last 28 days; errors and the window before are the same. */
export function growRow(row: Omit<UsageRow, 'slug'>, more: Growth): Omit<UsageRow, 'slug'> {
  const { last, previous, weeks } = row;
  const most = typeof previous.active === 'number' ? previous.active : 0;
  const retained = plus(last.retained, more.retained);
  const grown: UsageWindow = {
    active: plus(last.active, more.active),
    steady: plus(last.steady, more.steady),
    installs: plus(last.installs, more.installs),
    activity: plus(last.activity, more.activity),
    calls: typeof last.calls === 'number' ? last.calls + more.calls : last.calls,
    errors: last.errors,
    retained: typeof retained === 'number' ? Math.min(retained, most) : retained,
  };
  const oldest = weeks.length - more.weeks.length;
  return {
    ...row,
    last: grown,
    weeks: weeks.map((week, index) => plus(week, more.weeks[index - oldest] ?? 0)),
  };
}
