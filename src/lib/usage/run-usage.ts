import type { Day } from '#lib/content/schema/fields.ts';
import { SUPPRESSED, type UsageRow, type UsageSnapshot } from '#lib/content/schema/usage.ts';
import { readColumns, type ColumnReading } from './columns.ts';
import { countUsage, type UsageCount } from './count-usage.ts';
import { findFaults } from './faults.ts';
import { listPublished, listSlugs } from './listings.ts';
import { watchProgress, type Screen } from './progress.ts';
import { RefusalError } from './refusal.ts';
import { thinSnapshots } from './retention.ts';
import { findWeeksOf, type UsageShape } from './shape.ts';
import { maskWindow } from './mask.ts';
import { findChangedSlugs, readOldSnapshot, replaceFile, snapshotPath } from './snapshot-file.ts';
import { formatSnapshot, METHOD, WITHHELD } from './snapshot.ts';
import { SOURCES } from './sources/registry.ts';
import type { UsageSource } from './sources/source.ts';
import { UsageError } from './usage-error.ts';
import type { UsageOptions } from './usage-options.ts';
import type { UsageReport } from './usage-report.ts';
import { listLacking, warnOfAge, warnOfColumns, warnOfStrangers } from './warnings.ts';

async function countOrRefuse(
  source: UsageSource,
  reading: ColumnReading,
  asOf: Day,
  today: Day,
): Promise<UsageCount> {
  const count = await countUsage(source, reading.map, asOf, today);
  if (count.isFaulty || count.strangeNames.size > 0) {
    throw new RefusalError(await findFaults(source, reading.map, count.strangeNames, today));
  }
  return count;
}

const neverSeen = (slug: string, shape: UsageShape): UsageRow => {
  const window = maskWindow(WITHHELD, shape);
  return { slug, last: window, previous: window, weeks: [], first_day: null, last_day: null };
};

const isWithheld = ({ last }: UsageRow): boolean =>
  Object.values(last).every((value) => value === null || value === SUPPRESSED);

export interface UsageRun {
  readonly options: UsageOptions;
  /** Rows of later days are refused. */
  readonly today: Day;
  /** Where progress may be shown; nowhere where it is undefined. */
  readonly screen: Screen | undefined;
}

async function writeSnapshot(snapshot: UsageSnapshot, { into, dryRun, keepAll }: UsageOptions) {
  const file = snapshotPath(into, snapshot.as_of);
  const old = await readOldSnapshot(file);
  if (!dryRun) await replaceFile(file, formatSnapshot(snapshot));
  return {
    file,
    changed: old === undefined ? null : findChangedSlugs(old, snapshot).length,
    removed: dryRun || keepAll ? [] : await thinSnapshots(into, snapshot.as_of),
  };
}

/**
 * From raw rows to `records/usage/<as-of>.json`, with a report. Throws UsageError, of which RefusalError is one, for
 * what the person who runs it has to mend; nothing is written then.
 */
export async function runUsage({ options, today, screen }: UsageRun): Promise<UsageReport> {
  const { asOf, into } = options;
  if (asOf > today) throw new UsageError(`--as-of ${asOf} is later than today, ${today}.`);
  const listings = await listSlugs(into);
  const published = options.covers === 'all' ? await listPublished(into) : [];
  const source = await SOURCES[options.source](options);
  const stop = watchProgress(source, screen);
  try {
    const reading = readColumns(source.columns);
    const { shape } = reading.map;
    const { rows, totals, platformActive } = await countOrRefuse(source, reading, asOf, today);
    const seen = new Set(rows.map(({ slug }) => slug));
    const added = published.filter((slug) => !seen.has(slug)).map((slug) => neverSeen(slug, shape));
    const snapshot: UsageSnapshot = {
      as_of: asOf,
      method: METHOD,
      source: options.name,
      grain: shape.grain,
      columns: [...shape.columns],
      weeks_of: findWeeksOf(shape),
      platform: { active: platformActive, accounts: options.platformAccounts },
      integrations: [...rows, ...added].toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
    };
    stop();
    const { file, changed, removed } = await writeSnapshot(snapshot, options);
    return {
      as_of: asOf,
      file,
      written: !options.dryRun,
      source: options.name,
      grain: shape.grain,
      weeks_of: snapshot.weeks_of,
      rows: { read: totals.rows, affiliated: totals.affiliated, late: totals.late },
      integrations: {
        counted: rows.length,
        added: added.length,
        withheld: rows.filter(isWithheld).length,
        changed,
      },
      newest: totals.newest ?? null,
      lacking: listLacking(shape),
      strays: reading.strays,
      warnings: [
        ...warnOfColumns(shape, reading.strays),
        ...warnOfAge(totals.newest, asOf),
        ...warnOfStrangers([...seen], listings),
      ],
      removed,
    };
  } finally {
    stop();
    await source.close();
  }
}
