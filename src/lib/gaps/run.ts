import { realpath } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { Content } from '#lib/content/model.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import { addDays } from '#lib/derive/days.ts';
import type { Counts } from '#lib/form/store/counts.ts';
import type { Records } from '#lib/form/store/records.ts';
import { replaceFile } from '#lib/usage/snapshot-file.ts';
import type { GapReport } from './model.ts';
import { nameContent } from './names.ts';
import { writePage } from './page.ts';
import { sumGaps } from './sum.ts';

/** A quarter of a year, whole weeks. */
const DAYS = 91;

/** The report cannot be made as it was asked for, in a sentence. */
export class GapsError extends Error {
  override readonly name = 'GapsError';
}

export interface Range {
  readonly from: Day;
  /** Last day, included. */
  readonly to: Day;
}

/** The days of the report: thirteen weeks up to today where nothing else is asked for. */
export function chooseRange({ from, to }: Partial<Range>, today: Day): Range {
  const last = to ?? today;
  const first = from ?? addDays(last, 1 - DAYS);
  if (first > last) throw new GapsError(`--from is ${first}, which is after --to, ${last}.`);
  return { from: first, to: last };
}

async function realPathOf(path: string): Promise<string> {
  const full = resolve(path);
  try {
    return await realpath(full);
  } catch {
    const parent = dirname(full);
    return parent === full ? full : join(await realPathOf(parent), basename(full));
  }
}

/** Throws GapsError where a folder lies in one whose files are published. */
export async function refusePublic(out: string, published: readonly string[]): Promise<void> {
  const real = await realPathOf(out);
  for (const folder of published) {
    const way = relative(await realPathOf(folder), real);
    if (way === '..' || way.startsWith('../') || isAbsolute(way)) continue;
    throw new GapsError(
      `--out ${out} lies in ${folder}, which is published: name a folder for the team alone.`,
    );
  }
}

/** Where the counts and the requests are read. */
export type GapStore = Pick<Counts, 'readEvents'> & Pick<Records, 'list'>;

/** Sums what the store holds of those days. Requests that are held or were rejected do not count. */
export async function reportGaps(store: GapStore, content: Content, range: Range): Promise<GapReport> {
  const [events, entries] = await Promise.all([
    store.readEvents(range),
    store.list({
      form: 'request',
      states: ['new', 'assigned', 'accepted'],
      from: range.from,
      before: addDays(range.to, 1),
    }),
  ]);
  const requests = entries.flatMap(({ at, values: { wanted } }) =>
    typeof wanted === 'string' ? [{ wanted, at }] : [],
  );
  return sumGaps({ ...range, events, requests, names: nameContent(content) });
}

/** Writes `gaps.json` and `index.html`, each at once; who reads sees the old file or the new one. */
export async function writeReport(out: string, report: GapReport, siteName: string): Promise<void> {
  await replaceFile(join(out, 'gaps.json'), `${JSON.stringify(report, null, 2)}\n`);
  await replaceFile(join(out, 'index.html'), writePage(report, siteName));
}
