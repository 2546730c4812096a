import type { Content, IntegrationEntry } from '#lib/content/model.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import type { RankingRules } from '#lib/content/schema/ranking.ts';
import type { UsageSnapshot } from '#lib/content/schema/usage.ts';
import { prepareCredit } from '../certification/credit.ts';
import type { Certification } from '../certification/model.ts';
import { traceFailures } from '../certification/failing.ts';
import { toDayNumber } from '../days.ts';
import { lastTended } from '../health/demotion.ts';
import { readRows, type RowsByPosition } from '../usage.ts';
import { countDepthPoints } from './depth-parts.ts';

/** What ranking knows of the published listings whatever the day, in columns by position: by slug. */
export interface Listings {
  readonly entries: readonly IntegrationEntry[];
  readonly positions: ReadonlyMap<string, number>;
  readonly rules: RankingRules;
  readonly apiVersions: Content['site']['api_versions'];
  /** Oldest first, none later than the build date. */
  readonly snapshots: readonly UsageSnapshot[];
  readonly rowsAt: (snapshot: number) => RowsByPosition;
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

/** The certificate of a listing on the build date. */
type Certified = (slug: string) => Pick<Certification, 'credit'> | undefined;

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
  snapshots: readonly UsageSnapshot[],
  rowsAt: Listings['rowsAt'],
  today: Day,
  certified: Certified,
): Listings['creditOn'] {
  const { program, records, site } = content;
  const rules = program.certification;
  // One look at failures serves all days of a listing: a closure a day would cost more than the credit.
  let newest = -1;
  const credits = entries.map((entry, position) => {
    const usageOf = (snapshot: number) => {
      const row = rowsAt(snapshot)[position];
      const asOf = snapshots[snapshot]?.as_of;
      return row && asOf !== undefined ? { row, asOf } : undefined;
    };
    const credit = prepareCredit(entry, records.certifications.get(entry.slug), rules, site.api_versions);
    const failingSince = (criterion: string) => traceFailures(rules, usageOf, newest)(criterion);
    return (day: Day) => credit(day, newest < 0 ? undefined : usageOf(newest), failingSince);
  });
  return (position, day, snapshot) => {
    const slug = entries[position]?.slug ?? '';
    const known = day === today && snapshot === snapshots.length - 1 ? certified(slug) : undefined;
    if (known !== undefined) return known.credit;
    newest = snapshot;
    return credits[position]?.(day) ?? 0;
  };
}

/**
 * Makes the published listings ready to be ranked on any day up to the build date `today`. `certified` has the
 * certificates of that day where they are known already.
 */
export function prepareListings(
  content: Content,
  today: Day,
  certified: Certified = () => undefined,
): Listings {
  const entries = content.integrations
    .filter(({ status }) => status !== 'removed')
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const positions = new Map(entries.map(({ slug }, position) => [slug, position]));
  const snapshots = content.records.usage.filter(({ as_of }) => as_of <= today);
  const rowsAt = readRows(snapshots, positions);
  const { categories, categoriesOf } = numberCategories(entries);
  const tendedDay = entries.map((entry) => lastTended(entry, today));
  return {
    entries,
    positions,
    rules: content.program.ranking,
    apiVersions: content.site.api_versions,
    snapshots,
    rowsAt,
    categories,
    categoriesOf,
    mainCategory: Int32Array.from(categoriesOf, ([first = 0]) => first),
    listed: Int32Array.from(entries, ({ listed }) => toDayNumber(listed)),
    tendedDay,
    tended: Int32Array.from(tendedDay, (day) => (day === undefined ? -1 : toDayNumber(day))),
    depth: Int32Array.from(entries, (entry) => countDepthPoints(entry) ?? -1),
    creditOn: prepareCredits(content, entries, snapshots, rowsAt, today, certified),
  };
}
