import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { stringify } from 'yaml';
import { makeBundles } from '#lib/bundle/make.ts';
import { generateCatalogue, writeCatalogue } from './catalogue.ts';
import { makeFactsContent, TODAY } from './facts-content.ts';
import { measure, type Cost } from './measure.ts';
import { compare, formatCost, type Finding } from './report.ts';
import { PROJECT } from './workspace.ts';

const LISTINGS = 10_000;
const PARTNERS = 2_000;
const SNAPSHOTS = 26;
const KITS = 20;
/** A change of one listing takes at most this share of the CPU of a check of everything, its start included. */
const LIMIT = 1 / 20;
/** Where every file has to be looked through for a name or a mention. */
const LIMIT_WITH_SEARCH = 1 / 10;
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

/** Commits a change of one listing on a branch of its own, off main. */
async function commitChange(
  workspace: string,
  file: string,
  change: (text: string) => string,
): Promise<string> {
  const text = await readFile(file, 'utf8');
  await writeFile(file, change(text));
  const branch = `change-${String((branches += 1))}`;
  git(workspace, 'checkout', '--quiet', '-b', branch);
  git(workspace, 'commit', '--quiet', '-a', '-m', 'Change');
  git(workspace, 'checkout', '--quiet', 'main');
  return branch;
}

let branches = 0;

interface Sample {
  readonly name: string;
  readonly limit: number;
  readonly change: (text: string) => string;
}

/** The check of a change of one listing against the check of everything, each as a process of its own. */
export async function benchChange(
  workspace: string,
  say: (line: string) => void,
): Promise<readonly Finding[]> {
  // As `npm ci` leaves it.
  await makeBundles(PROJECT);
  const { content, slugs } = await layMarketplace(workspace);
  const node = [process.execPath, '--import', join(PROJECT, 'scripts/quick.mjs')];
  const run = async (name: string, ...args: readonly string[]): Promise<Cost> => {
    const costs: Cost[] = [];
    const env = { CONTENT_DIR: content, BUILD_DATE: TODAY };
    for (let at = 0; at < RUNS; at += 1) costs.push(await measure([...node, ...args], { cwd: PROJECT, env }));
    const [least] = costs.sort((a, b) => a.cpuSeconds - b.cpuSeconds);
    if (least === undefined) throw new Error('Nothing ran.');
    say(formatCost(name, least));
    return least;
  };
  const check = join(PROJECT, 'scripts/check.ts');
  say(
    `  ${LISTINGS.toLocaleString('en')} listings, ${String(SNAPSHOTS)} snapshots, ${String(KITS)} kits; the least of ${String(RUNS)} runs:`,
  );
  const whole = await run('everything', check);
  const file = join(content, 'integrations', slugs[KITS] ?? '', 'index.md');
  const judge = async ({ name, limit, change }: Sample): Promise<Finding> => {
    const branch = await commitChange(workspace, file, change);
    const own = await run(name, check, '--changed', 'main', '--head', branch);
    return compare(`${name} against everything`, own.cpuSeconds, whole.cpuSeconds, limit);
  };
  const findings: Finding[] = [];
  for (const sample of listSamples(slugs[0] ?? '')) findings.push(await judge(sample));
  await writeFile(
    file,
    (await readFile(file, 'utf8')).replace(/^tagline: .*$/m, 'tagline: Keeps both sides equal'),
  );
  await run('the tagline on disk, not committed', check, '--changed', 'main');
  return findings;
}

const listSamples = (successor: string): readonly Sample[] => [
  {
    name: 'another tagline',
    limit: LIMIT,
    change: (text) => text.replace(/^tagline: .*$/m, 'tagline: Keeps both sides equal'),
  },
  {
    name: 'another name, held to all others',
    limit: LIMIT_WITH_SEARCH,
    change: (text) => text.replace(/^name: .*$/m, 'name: Quayside Ledger'),
  },
  {
    name: 'deprecated, and all that name it',
    limit: LIMIT_WITH_SEARCH,
    change: (text) =>
      text.replace('---\n', `---\nstatus: deprecated\nends: 2027-06-30\nsuccessor: ${successor}\n`),
  },
];
