import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { generateCatalogue, writeCatalogue } from './catalogue.ts';
import { measure, type Cost } from './measure.ts';
import { compare, formatCost, type Finding } from './report.ts';
import { copyProject } from './workspace.ts';

const LISTINGS = 10_000;
const BUILD_DATE = '2026-11-21';
/** What is written for other programs and sites beside the pages costs at most this share of the pages. */
const LIMIT_BESIDE = 0.25;
const LIMIT_LANGUAGES = 2.5;
/** A program's question to what was built, the start of Node counted, against reading the content for it. */
const LIMIT_QUESTION = 0.15;

const leastOf = (costs: readonly Cost[]): number => Math.min(...costs.map(({ cpuSeconds }) => cpuSeconds));

/** Files beside the pages against the pages, and three languages against one, each as a process of its own. */
export async function benchOpenData(
  workspace: string,
  say: (line: string) => void,
): Promise<readonly Finding[]> {
  const content = join(workspace, 'content');
  await writeCatalogue(content, generateCatalogue(LISTINGS, LISTINGS / 5));
  const project = await copyProject(workspace);
  const outDir = join(project, 'dist');
  const run = async (name: string, ...args: readonly string[]): Promise<Cost> => {
    const env = { CONTENT_DIR: content, BUILD_DATE, ASTRO_TELEMETRY_DISABLED: '1' };
    const cost = await measure([process.execPath, ...args], { cwd: project, env });
    say(formatCost(name, cost));
    return cost;
  };
  const pages = await run('pages, one language', 'tests/bench/render-pages.ts', outDir);
  const write = 'tests/bench/write-open-data.ts';
  const read = await run('check and derive alone', write);
  const open = await run('and API, archive, feeds, badges, cards, all twins', write, 'open', outDir);
  const index = await run('and index files of search and comparison', write, 'index', outDir);
  const added = open.cpuSeconds - read.cpuSeconds;
  const apart = index.cpuSeconds - read.cpuSeconds;
  say('  counted: API, archive, feeds, badges, cards, twins of entries, lists and pages of words');
  say(`  not counted: ${apart.toFixed(1)} s CPU for what search and comparison load`);
  const question = await run('two questions to what was built', 'tests/bench/ask-built.ts', outDir);
  const site = join(content, 'site.yaml');
  const alone = await readFile(site, 'utf8');
  const inThree = `${alone.replace(/^locales:(?:.*\n(?: +- .*\n)*)/m, '')}locales: [en, de, ar]\n`;
  const renderAnew = async (name: string, settings: string): Promise<Cost> => {
    await rm(outDir, { recursive: true, force: true });
    await writeFile(site, settings);
    return run(name, 'tests/bench/render-pages.ts', outDir);
  };
  // In turns, as a machine may be slower for a while; the least of each is told.
  const three = [await renderAnew('pages, three languages', inThree)];
  const one = [pages, await renderAnew('pages, one language', alone)];
  three.push(await renderAnew('pages, three languages', inThree));
  return [
    compare('CPU of open data beside the pages, against them', added, pages.cpuSeconds, LIMIT_BESIDE),
    compare(
      'CPU of two questions against check and derive',
      question.cpuSeconds,
      read.cpuSeconds,
      LIMIT_QUESTION,
    ),
    compare('CPU of three languages against one', leastOf(three), leastOf(one), LIMIT_LANGUAGES),
  ];
}
