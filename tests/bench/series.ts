import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { RawUsageRow } from '#lib/usage/raw-row.ts';
import { generateUsage } from '#lib/usage/sample.ts';
import { addDays } from '#lib/derive/days.ts';
import type { SampleProfile } from '#lib/usage/sample-profile.ts';
import { SAMPLE_ORIGIN } from '#lib/usage/sample-members.ts';
import { createRandom } from './random.ts';

const YEAR_DAYS = 364;
const ACCOUNTS = 1_000;

/** Raw rows listing by listing, and the days they span. */
export interface Series {
  readonly first: string;
  readonly last: string;
  readonly courses: Iterable<readonly [string, readonly RawUsageRow[]]>;
}

/**
 * Invented courses of adoption: sizes with a long tail, a third launched during the year, seasons, one-day
 * spikes, decay and churn. The same for the same seed.
 */
function drawProfiles(count: number, seed: number): readonly SampleProfile[] {
  const random = createRandom(seed);
  const between = (low: number, high: number) => low + (high - low) * random();
  const happens = (chance: number) => random() < chance;
  // Box and Muller's normal deviate.
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const someDay = () => addDays(SAMPLE_ORIGIN, Math.floor(between(0, YEAR_DAYS)));
  return Array.from({ length: count }, (_, index) => {
    const opening = Math.round(Math.min(400, Math.exp(2.8 + 1.1 * normal())));
    const churn = between(0.003, 0.04);
    const isLaunched = happens(0.35);
    const isDecaying = !isLaunched && happens(0.25);
    return {
      slug: `listing-${String(index + 1).padStart(4, '0')}`,
      ...(isLaunched ? { launch: someDay(), opening: Math.ceil(opening / 8) } : { opening }),
      joins: isDecaying ? 0 : opening * churn * between(0.4, 2.2),
      churn,
      rhythm: between(0.08, 0.95),
      calls: 5,
      failures: 0.01,
      ...(happens(0.4) ? { season: { peak: someDay(), swing: between(0.05, 0.3) } } : {}),
      ...(happens(0.3) ? { spike: { day: someDay(), accounts: Math.round(opening * between(0.5, 4)) } } : {}),
    };
  });
}

function* drawCourses(count: number, seed: number, to: string): Generator<readonly [string, RawUsageRow[]]> {
  for (const profile of drawProfiles(count, seed)) {
    const request = { seed, accounts: ACCOUNTS, profiles: [profile], from: SAMPLE_ORIGIN, to };
    yield [profile.slug, [...generateUsage(request)]];
  }
}

/** A year of invented rows, one listing at a time, so that they are never in memory together. */
export function drawSeries(count: number, seed: number): Series {
  const last = addDays(SAMPLE_ORIGIN, YEAR_DAYS - 1);
  return { first: SAMPLE_ORIGIN, last, courses: drawCourses(count, seed, last) };
}

function groupRows(rows: Iterable<RawUsageRow>): ReadonlyMap<string, readonly RawUsageRow[]> {
  const groups = new Map<string, RawUsageRow[]>();
  for (const row of rows) {
    const group = groups.get(row.integration);
    if (group) group.push(row);
    else groups.set(row.integration, [row]);
  }
  return groups;
}

/** Rows of a CSV file with the columns that `npm run usage` reads, accounts included. */
export async function readSeries(file: string): Promise<Series> {
  const records: Record<string, string>[] = parse(await readFile(file), { columns: true });
  const number = (text = '0') => Number(text);
  const rows = records.map((record) => ({
    integration: record['integration'] ?? '',
    account: record['account'] ?? '',
    day: record['day'] ?? '',
    installs: number(record['installs']),
    active: number(record['active']),
    calls: number(record['calls']),
    errors: number(record['errors']),
    affiliated: /^(?:1|t|true)$/i.test(record['affiliated'] ?? ''),
  }));
  const days = rows.map(({ day }) => day).sort();
  return { first: days[0] ?? '', last: days.at(-1) ?? '', courses: groupRows(rows) };
}
