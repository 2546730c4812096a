import type { Browser } from '@playwright/test';
import type { Engine } from './engines.ts';
import { percentile, type Query, type QuerySet } from './queries.ts';
import { visit, type Line } from './visit.ts';

/** How many times slower a telephone is than what this runs on. */
export const SLOW_CPU = 4;
export const SLOW_LINE: Line = { roundTripMs: 150, bitsPerSecond: 1_600_000 };
const P95 = 0.95;
/** Longer than any page takes for a query after its first. */
const PATIENCE_MS = 2_000;

/** What a first query costs, from the moment the page is opened. */
export interface Opening {
  readonly bytes: number;
  /** Of them, files of the index. */
  readonly indexBytes: number;
  readonly coldMs: number;
  readonly slowLineMs: number;
}

/** What queries after the first cost. */
export interface Later {
  /** From input to paint with a slow processor, and bytes with the full text's, at the 95th percentile. */
  readonly ms: number;
  readonly bytes: number;
  readonly unanswered: number;
}

export interface Quality {
  /** Share of full names for which the listing comes first. */
  readonly exact: number;
  /** Share of names with a typo for which a right listing is among the first three. */
  readonly typos: number;
}

/** Bytes and time of the first results, each in a browser that has nothing yet. */
export async function runOpening(
  browser: Browser,
  origin: string,
  engine: Engine,
  first: Query,
): Promise<Opening> {
  const plain = await visit(browser, origin, engine);
  const { paintedAt } = await plain.ask(first);
  const bytes = await plain.bytesBetween(0, paintedAt);
  const indexBytes = await plain.bytesBetween(0, paintedAt, engine.index);
  await plain.close();
  const timed = async (conditions: Parameters<typeof visit>[3]): Promise<number> => {
    const slow = await visit(browser, origin, engine, conditions);
    const { openingMs } = await slow.ask(first);
    await slow.close();
    return openingMs;
  };
  return {
    bytes,
    indexBytes,
    coldMs: await timed({ cpu: SLOW_CPU }),
    slowLineMs: await timed({ line: SLOW_LINE }),
  };
}

export async function runLater(
  browser: Browser,
  origin: string,
  engine: Engine,
  [first, ...queries]: readonly Query[],
): Promise<Later> {
  if (first === undefined) throw new RangeError('no queries');
  const slow = await visit(browser, origin, engine, { cpu: SLOW_CPU });
  await slow.ask(first);
  await slow.settle();
  const times: number[] = [];
  const sizes: number[] = [];
  for (const query of queries) {
    const from = Date.now();
    const { inputMs } = await slow.ask(query, PATIENCE_MS);
    await slow.settle();
    times.push(inputMs);
    sizes.push(await slow.bytesBetween(from, Date.now()));
  }
  await slow.close();
  const answered = times.filter((ms) => !Number.isNaN(ms));
  return {
    ms: percentile(answered, P95),
    bytes: percentile(sizes, P95),
    unanswered: times.length - answered.length,
  };
}

/** Asks for names and typos; the order on the page is what counts. */
export async function runQuality(
  browser: Browser,
  origin: string,
  engine: Engine,
  { names, typos }: QuerySet,
): Promise<Quality> {
  const open = await visit(browser, origin, engine);
  // What is loaded once is loaded before.
  await open.ask({ q: 'a', wants: [] });
  const shareOf = async (queries: readonly Query[], within: number): Promise<number> => {
    let good = 0;
    for (const query of queries) {
      const { slugs } = await open.ask({ q: query.q, wants: [] }, PATIENCE_MS);
      if (query.wants.some((slug) => slugs.slice(0, within).includes(slug))) good += 1;
    }
    return good / queries.length;
  };
  const quality = { exact: await shareOf(names, 1), typos: await shareOf(typos, 3) };
  await open.close();
  return quality;
}
