import type { Day } from '#lib/content/schema/fields.ts';
import type { Figure, UsageRow } from '#lib/content/schema/usage.ts';
import { addDays } from '#lib/derive/days.ts';
import { isSlug } from './faults.ts';
import { hasAccounts, knowsActivity } from './shape.ts';
import { withhold } from './snapshot.ts';
import type { ResultTable, UsageSource } from './sources/source.ts';
import { writeAccountQuery } from './sql/account-query.ts';
import { writeDailyQuery } from './sql/daily-query.ts';
import { writeRelation, type ColumnMap } from './sql/relation.ts';
import { toUsageRow, type Tally } from './tally.ts';

export interface UsageCount {
  /** Sorted by slug. */
  readonly rows: readonly UsageRow[];
  readonly platformActive: Figure;
  readonly totals: {
    readonly rows: number;
    /** Rows of affiliated accounts, left out. */
    readonly affiliated: number;
    /** Rows later than the day of the snapshot, left out. */
    readonly late: number;
    /** Newest day that counted. */
    readonly newest: Day | undefined;
  };
  /** Whether rows have to be refused; figures mean nothing then. */
  readonly isFaulty: boolean;
  /** Integrations that are no slugs, with their number of rows. */
  readonly strangeNames: ReadonlyMap<string, number>;
}

function readTallies({ names, rows }: ResultTable): Tally[] {
  const places = new Map(names.map((name, index) => [name, index]));
  const at = places.get('integration') ?? 0;
  return rows.map((row) => ({
    slug: String(row[at] ?? ''),
    read: (column) => {
      const value = row[places.get(column) ?? -1];
      return value === null || value === undefined ? undefined : Number(value);
    },
  }));
}

/** Counts the rows of a source where they are: one query, of which one row an integration comes back. */
export async function countUsage(
  source: UsageSource,
  map: ColumnMap,
  asOf: Day,
  today: Day,
): Promise<UsageCount> {
  const { shape } = map;
  const relation = writeRelation(map, source.dialect, source.from);
  const write = hasAccounts(shape) ? writeAccountQuery : writeDailyQuery;
  const tallies = readTallies(await source.query(write({ shape, asOf, today, relation })));
  const sum = (column: string) => tallies.reduce((total, { read }) => total + (read(column) ?? 0), 0);
  const newest = tallies.flatMap(({ read }) => read('newest') ?? []);
  const knowsPlatform = hasAccounts(shape) && knowsActivity(shape);
  return {
    rows: tallies
      .flatMap((tally) => toUsageRow(tally, shape, asOf) ?? [])
      .toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
    platformActive: knowsPlatform ? withhold(tallies[0]?.read('platform_active') ?? 0) : null,
    totals: {
      rows: sum('total_rows'),
      affiliated: sum('outsider_rows'),
      late: sum('total_late'),
      newest: newest.length === 0 ? undefined : addDays(asOf, -newest.reduce((a, b) => Math.min(a, b))),
    },
    isFaulty: tallies.some(({ read }) => (read('has_faults') ?? 0) > 0),
    strangeNames: new Map(
      tallies
        .filter(({ slug }) => slug !== '' && !isSlug(slug))
        .map(({ slug, read }) => [slug, read('total_rows') ?? 0]),
    ),
  };
}
