import type { Browser } from '@playwright/test';
import { MINISEARCH, OURS, RIVALS } from './discovery/engines.ts';
import { timeTicks, weighFacets, weighText } from './discovery/explorer.ts';
import { formatTable, runEngine, type Figures } from './discovery/figures.ts';
import type { Query } from './discovery/queries.ts';
import { runOpening } from './discovery/runs.ts';
import { openBrowser, setStage, type Stage } from './discovery/stage.ts';
import { compare, type Finding } from './report.ts';

const LISTINGS = 10_000;
const KILOBYTE = 1_000;
/** Words that only texts hold. */
const TEXT: Query = { q: 'tokens are revoked', wants: [] };

async function runAll(browser: Browser, { whole, rivals }: Stage): Promise<ReadonlyMap<string, Figures>> {
  const figures = new Map([[OURS.name, await runEngine(browser, whole.url, OURS, whole.queries)]]);
  for (const rival of RIVALS) {
    figures.set(rival.name, await runEngine(browser, rivals.url, rival, whole.queries));
  }
  return figures;
}

/** What the rest of the list costs, which has no counterpart in a bare search. */
async function judgeList(
  browser: Browser,
  { whole, small }: Stage,
  say: (line: string) => void,
): Promise<readonly Finding[]> {
  const opened = await runOpening(browser, small.url, OURS, small.queries.first);
  const facets = await weighFacets(browser, whole.url);
  const text = await weighText(browser, whole.url, TEXT);
  const ticks = await timeTicks(browser, whole.url);
  say(`  a tick in a facet, p95: ${ticks.plain.toFixed(0)} ms; slow processor ${ticks.slow.toFixed(0)} ms`);
  return [
    compare('bytes to first results of 1,000 against 110 KB', opened.bytes, 110 * KILOBYTE, 1),
    compare('bytes to facets with counts against 200 KB', facets, 200 * KILOBYTE, 1),
    compare('bytes to the full text against 400 KB', text, 400 * KILOBYTE, 1),
    compare('a tick in a facet, p95, against 100 ms', ticks.plain, 100, 1),
  ];
}

const judgeSearch = ({ bytes, slowLineMs, later, quality }: Figures): readonly Finding[] => [
  compare('bytes to first results against 150 KB', bytes, 150 * KILOBYTE, 1),
  compare('first results on a slow line against 1.5 s', slowLineMs, 1_500, 1),
  compare('bytes of a later query, p95, against 30 KB', later.bytes, 30 * KILOBYTE, 1),
  compare('a later query, p95, slow processor, against 50 ms', later.ms, 50, 1),
  compare('names that do not come first against 1 %', 1 - quality.exact, 0.01, 1),
  compare('typos not within three against 5 %', 1 - quality.typos, 0.05, 1),
];

const judgeBeside = (own: Figures, name: string, their: Figures): readonly Finding[] => [
  compare(`bytes to first results against ${name}`, own.bytes, their.bytes, 1),
  ...(name === MINISEARCH.name
    ? [compare(`of them of the index against ${name}`, own.indexBytes, their.indexBytes, 0.1)]
    : []),
  compare(`cold against ${name}`, own.coldMs, their.coldMs, 1),
  compare(`warm against ${name}`, own.later.ms, their.later.ms, 1),
];

/**
 * The search of 10,000 listings in a browser: what it weighs over the wire and how soon it is painted, beside
 * MiniSearch, Orama and Pagefind's own interface over the same listings, each on the same page of the list.
 */
export async function benchDiscovery(
  workspace: string,
  say: (line: string) => void,
): Promise<readonly Finding[]> {
  const stage = await setStage(workspace, LISTINGS);
  const browser = await openBrowser();
  try {
    const figures = await runAll(browser, stage);
    say(formatTable(figures));
    const own = figures.get(OURS.name);
    if (own === undefined) throw new TypeError('ours was not run');
    return [
      ...judgeSearch(own),
      ...(await judgeList(browser, stage, say)),
      ...[...figures].flatMap(([name, their]) => (their === own ? [] : judgeBeside(own, name, their))),
    ];
  } finally {
    await browser.close();
    await stage.stop();
  }
}
