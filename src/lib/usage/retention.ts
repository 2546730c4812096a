import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '#lib/content/schema/fields.ts';
import { addDays, addMonths } from '#lib/derive/days.ts';
import { usageFolder } from './snapshot-file.ts';

/** Snapshots of this many weeks are all kept: pages of history draw a point a week. */
export const WEEKLY_WEEKS = 26;
/** Older ones are thinned to the last of each calendar month, and removed after this many years. */
export const MONTHLY_YEARS = 3;

const SNAPSHOT_NAME = /^(\d{4}-\d{2}-\d{2})\.json$/;

/**
 * Days whose snapshots have had their time when one of `asOf` is there, from the oldest. Those within 26 weeks and
 * those later than `asOf` stay; of older ones the last of each month stays for three years.
 */
export function findExpiredDays(days: readonly Day[], asOf: Day): readonly Day[] {
  const weekly = addDays(asOf, -WEEKLY_WEEKS * 7);
  const monthly = addMonths(asOf, -12 * MONTHLY_YEARS);
  const sorted = [...new Set([...days, asOf])].toSorted((a, b) => (a < b ? -1 : 1));
  const lastOfMonth = new Map(sorted.map((day) => [day.slice(0, 7), day]));
  return sorted.filter((day) => day < monthly || (day < weekly && lastOfMonth.get(day.slice(0, 7)) !== day));
}

/** Removes the snapshots that have had their time and names their files. Touches nothing not named for a day. */
export async function thinSnapshots(contentDir: string, asOf: Day): Promise<readonly string[]> {
  const folder = usageFolder(contentDir);
  const entries = await readdir(folder, { withFileTypes: true });
  const days = entries.flatMap((entry) =>
    entry.isFile() ? (SNAPSHOT_NAME.exec(entry.name)?.[1] ?? []) : [],
  );
  const names = findExpiredDays(days, asOf).map((day) => `${day}.json`);
  for (const name of names) await rm(join(folder, name));
  return names;
}
