import type { Content, IntegrationEntry } from '#lib/content/model.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import type { RankingRules } from '#lib/content/schema/ranking.ts';
import type { UsageSnapshot } from '#lib/content/schema/usage.ts';
import { measureAll } from '../certification/certify-all.ts';
import { prepareCredit } from '../certification/credit.ts';
import type { Measurements } from '../certification/measurements.ts';
import type { Certification } from '../certification/model.ts';
import { toDayNumber } from '../days.ts';
import { lastTended } from '../health/demotion.ts';
import type { RowsByPosition } from '../usage.ts';
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

/** Rows of the published listings among those of all. */
function pickRows(
  { rowsAt, positions: all }: Measurements,
  positions: ReadonlyMap<string, number>,
): Listings['rowsAt'] {
  if (positions.size === all.size) return rowsAt;
  const picked = Array.from(positions.keys(), (slug) => all.get(slug) ?? -1);
  return (snapshot) => {
    const rows = rowsAt(snapshot);
    return picked.map((position) => rows[position]);
  };
}

function prepareCredits(
  { program, records, site }: Content,
  entries: readonly IntegrationEntry[],
  measurements: Measurements,
  today: Day,
  certified: Certified,
): Listings['creditOn'] {
  const credits = entries.map((entry) => ({
    usage: measurements.of(entry.slug),
    creditOn: prepareCredit({
      entry,
      record: records.certifications.get(entry.slug),
      rules: program.certification,
      apiVersions: site.api_versions,
    }),
  }));
  return (position, day, snapshot) => {
    const slug = entries[position]?.slug ?? '';
    const isToday = day === today && snapshot === measurements.snapshots.length - 1;
    const known = isToday ? certified(slug) : undefined;
    const prepared = credits[position];
    if (known !== undefined || prepared === undefined) return known?.credit ?? 0;
    prepared.usage.snapshot = snapshot;
    return prepared.creditOn(day, prepared.usage);
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
  measurements: Measurements = measureAll(content, today),
): Listings {
  const entries = content.integrations
    .filter(({ status }) => status !== 'removed')
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const positions = new Map(entries.map(({ slug }, position) => [slug, position]));
  const { snapshots } = measurements;
  const { categories, categoriesOf } = numberCategories(entries);
  const tendedDay = entries.map((entry) => lastTended(entry, today));
  return {
    entries,
    positions,
    rules: content.program.ranking,
    apiVersions: content.site.api_versions,
    snapshots,
    rowsAt: pickRows(measurements, positions),
    categories,
    categoriesOf,
    mainCategory: Int32Array.from(categoriesOf, ([first = 0]) => first),
    listed: Int32Array.from(entries, ({ listed }) => toDayNumber(listed)),
    tendedDay,
    tended: Int32Array.from(tendedDay, (day) => (day === undefined ? -1 : toDayNumber(day))),
    depth: Int32Array.from(entries, (entry) => countDepthPoints(entry) ?? -1),
    creditOn: prepareCredits(content, entries, measurements, today, certified),
  };
}
