import type { Content, IntegrationEntry } from '#lib/content/model.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import type { RankingRules } from '#lib/content/schema/ranking.ts';
import type { UsageSnapshot } from '#lib/content/schema/usage.ts';
import { prepareCredit } from '../certification/credit.ts';
import { traceFailures } from '../certification/failing.ts';
import { toDayNumber } from '../days.ts';
import { lastTended } from '../health/demotion.ts';
import { measureUsage, type MeasuredUsage } from '../usage.ts';
import { countDepthPoints } from './depth-parts.ts';

/** Usage of each listing by one snapshot, by position. */
export type UsageByPosition = readonly (MeasuredUsage | undefined)[];

/** What ranking knows of the published listings whatever the day, in columns by position: by slug. */
export interface Listings {
  readonly entries: readonly IntegrationEntry[];
  readonly positions: ReadonlyMap<string, number>;
  readonly rules: RankingRules;
  readonly apiVersions: Content['site']['api_versions'];
  /** Oldest first, none later than the build date. */
  readonly snapshots: readonly UsageSnapshot[];
  readonly usageAt: (snapshot: number) => UsageByPosition;
  /** Every category that is in use. */
  readonly categories: readonly string[];
  readonly mainCategory: Int32Array;
  readonly categoriesOf: readonly (readonly number[])[];
  readonly listed: Int32Array;
  /** Day of the latest release or check up to the build date, and its number; -1 for none. */
  readonly tendedDay: readonly (Day | undefined)[];
  readonly tended: Int32Array;
  /** -1 for none stated. */
  readonly depth: Int32Array;
  /** Credit in force, in [0, 1], of one listing by one snapshot. */
  readonly creditOn: (position: number, day: Day, snapshot: number) => number;
}

function readSnapshots(
  snapshots: readonly UsageSnapshot[],
  positions: ReadonlyMap<string, number>,
): Listings['usageAt'] {
  const read: UsageByPosition[] = [];
  return (snapshot) => {
    const known = read[snapshot];
    if (known !== undefined) return known;
    const usage = new Array<MeasuredUsage | undefined>(positions.size).fill(undefined);
    const source = snapshots[snapshot];
    for (const row of source?.integrations ?? []) {
      const position = positions.get(row.slug);
      if (source && position !== undefined) usage[position] = measureUsage(row, source.as_of);
    }
    return (read[snapshot] = usage);
  };
}

function numberCategories(entries: readonly IntegrationEntry[]) {
  const numbers = new Map<string, number>();
  const numberFor = (category: string) => {
    const known = numbers.get(category);
    if (known === undefined) numbers.set(category, numbers.size);
    return known ?? numbers.size - 1;
  };
  const categoriesOf = entries.map(({ categories }) => categories.map(numberFor));
  return { categories: [...numbers.keys()], categoriesOf };
}

function prepareCredits(
  content: Content,
  entries: readonly IntegrationEntry[],
  usageAt: Listings['usageAt'],
): Listings['creditOn'] {
  const { program, records, site } = content;
  const rules = program.certification;
  const credits = entries.map((entry) =>
    prepareCredit(entry, records.certifications.get(entry.slug), rules, site.api_versions),
  );
  return (position, day, snapshot) => {
    const entry = entries[position];
    if (entry === undefined) return 0;
    const usageOf = (index: number) => usageAt(index)[position];
    const usage = snapshot < 0 ? undefined : usageOf(snapshot);
    return credits[position]?.(day, usage, traceFailures(entry, rules, usageOf, snapshot)) ?? 0;
  };
}

/** Makes the published listings ready to be ranked on any day up to the build date `today`. */
export function prepareListings(content: Content, today: Day): Listings {
  const entries = content.integrations
    .filter(({ status }) => status !== 'removed')
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const positions = new Map(entries.map(({ slug }, position) => [slug, position]));
  const snapshots = content.records.usage.filter(({ as_of }) => as_of <= today);
  const usageAt = readSnapshots(snapshots, positions);
  const { categories, categoriesOf } = numberCategories(entries);
  const tendedDay = entries.map((entry) => lastTended(entry, today));
  return {
    entries,
    positions,
    rules: content.program.ranking,
    apiVersions: content.site.api_versions,
    snapshots,
    usageAt,
    categories,
    categoriesOf,
    mainCategory: Int32Array.from(categoriesOf, ([first = 0]) => first),
    listed: Int32Array.from(entries, ({ listed }) => toDayNumber(listed)),
    tendedDay,
    tended: Int32Array.from(tendedDay, (day) => (day === undefined ? -1 : toDayNumber(day))),
    depth: Int32Array.from(entries, (entry) => countDepthPoints(entry) ?? -1),
    creditOn: prepareCredits(content, entries, usageAt),
  };
}
