import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command } from 'commander';
import { addDays } from '#lib/derive/days.ts';
import { formatRawRow, RAW_USAGE_HEADER, type RawUsageRow } from '#lib/usage/raw-row.ts';
import { SAMPLE_PROFILES } from '#lib/usage/sample-profiles.ts';
import { parseSampleOptions } from '#lib/usage/sample-options.ts';
import { generateUsage } from '#lib/usage/sample.ts';
import { formatSnapshot, summariseUsage, WEEK_DAYS, WINDOW_DAYS } from '#lib/usage/snapshot.ts';

// A window, the one before it and the one that says who was retained: the oldest snapshot needs all three.
const LEAD_DAYS = 3 * WINDOW_DAYS - WEEK_DAYS;

// Customers of the invented platform for each account of the sample: not all of them use an integration.
const PLATFORM_SHARE = 1.25;

const program = new Command('usage-sample')
  .description('Writes invented raw usage for the sample content, the same for the same options.')
  .option('--seed <number>', 'seed of the chances', '7')
  .option('--weeks <number>', 'weeks of rows', '26')
  .option('--as-of <day>', 'last day, YYYY-MM-DD; a Sunday keeps the weeks Monday to Sunday', '2026-11-15')
  .option('--accounts <number>', 'accounts of the platform', '1000')
  .option('--out <folder>', 'folder for usage.csv, or - for standard output', '.data/usage-sample')
  .option('--into <folder>', 'content folder: writes one snapshot a week to records/usage instead of rows')
  .parse();
const options = parseSampleOptions(program.opts());
const { seed, accounts, asOf, weeks, out, into } =
  typeof options === 'string' ? program.error(options) : options;
const from = addDays(asOf, 1 - weeks * WEEK_DAYS);
const request = { seed, accounts, profiles: SAMPLE_PROFILES, from, to: asOf };

function* csvLines(rows: Iterable<RawUsageRow>): Generator<string> {
  yield `${RAW_USAGE_HEADER}\n`;
  for (const row of rows) yield `${formatRawRow(row)}\n`;
}

if (into !== undefined) {
  const folder = join(into, 'records', 'usage');
  await mkdir(folder, { recursive: true });
  const rows = [...generateUsage({ ...request, from: addDays(from, -LEAD_DAYS) })];
  for (let week = weeks - 1; week >= 0; week -= 1) {
    const day = addDays(asOf, -week * WEEK_DAYS);
    const snapshot = summariseUsage(rows, day, `invented sample, seed ${seed}`, PLATFORM_SHARE * accounts);
    await writeFile(join(folder, `${day}.json`), formatSnapshot(snapshot));
  }
  console.error(`${weeks} snapshots in ${folder}`);
} else if (out === '-') {
  // A reader such as head may close the pipe before the end.
  process.stdout.on('error', () => process.exit());
  await pipeline(Readable.from(csvLines(generateUsage(request))), process.stdout);
} else {
  await mkdir(out, { recursive: true });
  await pipeline(Readable.from(csvLines(generateUsage(request))), createWriteStream(join(out, 'usage.csv')));
  console.error(`${join(out, 'usage.csv')}: ${from} to ${asOf}`);
}
