import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { stringify } from 'yaml';
import { generateCatalogue, writeCatalogue } from './catalogue.ts';
import { makeFactsContent, TODAY } from './facts-content.ts';
import { measure, type Cost } from './measure.ts';
import { compare, formatCost, type Finding } from './report.ts';
import { PROJECT } from './workspace.ts';

const LISTINGS = 10_000;
const PARTNERS = 2_000;
const SNAPSHOTS = 26;
const KITS = 20;
/** A change of one listing costs at most this share of a check of everything. */
const LIMIT = 1 / 20;
const RUNS = 3;

const git = (dir: string, ...args: readonly string[]): void => {
  const who = [
    '-c',
    'user.name=bench',
    '-c',
    'user.email=bench@example.org',
    '-c',
    'init.defaultBranch=main',
  ];
  execFileSync('git', [...who, '-C', dir, ...args], { stdio: 'ignore' });
};

async function writeKits(content: string, slugs: readonly string[]): Promise<void> {
  for (const slug of slugs) {
    const folder = join(content, 'kits', `${slug}-launch`);
    await mkdir(folder, { recursive: true });
    const fields = {
      title: 'News for those who sell it',
      integration: slug,
      publish_on: TODAY,
      assets: ['badges', 'embed'],
    };
    await writeFile(join(folder, 'index.md'), `---\n${stringify(fields)}---\n\nFor those who sell it.\n`);
  }
}

/** A whole marketplace in a repository: listings, partners, half a year of usage, launch kits. */
async function layMarketplace(
  workspace: string,
): Promise<{ readonly content: string; readonly slugs: readonly string[] }> {
  const content = join(workspace, 'content');
  const catalogue = generateCatalogue(LISTINGS, PARTNERS);
  await writeCatalogue(content, catalogue);
  const { records } = makeFactsContent(LISTINGS, SNAPSHOTS, PARTNERS);
  await mkdir(join(content, 'records', 'usage'), { recursive: true });
  for (const snapshot of records.usage) {
    const file = join(content, 'records', 'usage', `${snapshot.as_of}.json`);
    await writeFile(file, `${JSON.stringify(snapshot)}\n`);
  }
  const slugs = catalogue.integrations.map(({ slug }) => slug);
  await writeKits(content, slugs.slice(0, KITS));
  git(workspace, 'init', '--quiet');
  git(workspace, 'add', 'content');
  git(workspace, 'commit', '--quiet', '-m', 'Begin');
  return { content, slugs };
}

async function edit(file: string, change: (text: string) => string): Promise<() => Promise<void>> {
  const text = await readFile(file, 'utf8');
  await writeFile(file, change(text));
  return () => writeFile(file, text);
}

/** The check of a change of one listing against the check of everything, each as a process of its own. */
export async function benchChange(
  workspace: string,
  say: (line: string) => void,
): Promise<readonly Finding[]> {
  const { content, slugs } = await layMarketplace(workspace);
  const command = [
    process.execPath,
    '--import',
    join(PROJECT, 'scripts/compile-cache.mjs'),
    join(PROJECT, 'scripts/check.ts'),
  ];
  const env = { CONTENT_DIR: content, BUILD_DATE: TODAY };
  const run = async (name: string, ...args: readonly string[]): Promise<Cost> => {
    const costs: Cost[] = [];
    for (let at = 0; at < RUNS; at += 1)
      costs.push(await measure([...command, ...args], { cwd: PROJECT, env }));
    const [least] = costs.sort((a, b) => a.cpuSeconds - b.cpuSeconds);
    if (least === undefined) throw new Error('Nothing ran.');
    say(formatCost(name, least));
    return least;
  };
  say(
    `  ${LISTINGS.toLocaleString('en')} listings, ${String(SNAPSHOTS)} snapshots, ${String(KITS)} kits; the least of ${String(RUNS)} runs:`,
  );
  const whole = await run('everything');
  const file = join(content, 'integrations', slugs[KITS] ?? '', 'index.md');
  const judge = async (name: string, change: (text: string) => string): Promise<Finding> => {
    const restore = await edit(file, change);
    const own = await run(name, '--changed', 'main');
    await restore();
    return compare(`${name} against everything`, own.cpuSeconds, whole.cpuSeconds, LIMIT);
  };
  return [
    await judge('another tagline', (text) =>
      text.replace(/^tagline: .*$/m, 'tagline: Keeps both sides equal'),
    ),
    await judge('another name', (text) => text.replace(/^name: .*$/m, 'name: Quayside Ledger')),
    await judge('deprecated', (text) =>
      text.replace('---\n', `---\nstatus: deprecated\nsuccessor: ${slugs[0] ?? ''}\n`),
    ),
  ];
}
