import type { Browser } from '@playwright/test';
import type { Engine } from './engines.ts';
import type { QuerySet } from './queries.ts';
import { runLater, runOpening, runQuality, type Later, type Opening, type Quality } from './runs.ts';

const KILOBYTE = 1_000;

/** All that is measured of one search page. */
export interface Figures extends Opening {
  readonly later: Later;
  readonly quality: Quality;
}

export async function runEngine(
  browser: Browser,
  origin: string,
  engine: Engine,
  queries: QuerySet,
): Promise<Figures> {
  const opening = await runOpening(browser, origin, engine, queries.first);
  const later = await runLater(browser, origin, engine, queries.later);
  return { ...opening, later, quality: await runQuality(browser, origin, engine, queries) };
}

const WIDTH = 11;
const COLUMNS: Readonly<Record<string, (figures: Figures) => string>> = {
  'first, KB': ({ bytes }) => (bytes / KILOBYTE).toFixed(1),
  'index, KB': ({ indexBytes }) => (indexBytes / KILOBYTE).toFixed(1),
  'cold, ms': ({ coldMs }) => coldMs.toFixed(0),
  'slow, ms': ({ slowLineMs }) => slowLineMs.toFixed(0),
  'later, ms': ({ later }) => later.ms.toFixed(0),
  'later, KB': ({ later }) => (later.bytes / KILOBYTE).toFixed(1),
  'exact, %': ({ quality }) => (quality.exact * 100).toFixed(1),
  'typos, %': ({ quality }) => (quality.typos * 100).toFixed(1),
  unanswered: ({ later }) => String(later.unanswered),
};

const line = (name: string, cells: readonly string[]): string =>
  `  ${name.padEnd(24)}${cells.map((cell) => cell.padStart(WIDTH)).join('')}`;

/** One line a search page, under the names of the columns. */
export const formatTable = (rows: ReadonlyMap<string, Figures>): string =>
  [
    line('', Object.keys(COLUMNS)),
    ...[...rows].map(([name, figures]) =>
      line(
        name,
        Object.values(COLUMNS).map((read) => read(figures)),
      ),
    ),
  ].join('\n');
