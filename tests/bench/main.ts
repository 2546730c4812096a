import { rm } from 'node:fs/promises';
import process from 'node:process';
import { benchFacts } from './facts.ts';
import { benchPages } from './pages.ts';
import { benchRank } from './rank.ts';
import { formatFinding, type Finding } from './report.ts';
import { benchSearch } from './search.ts';
import { openWorkspace } from './workspace.ts';

type Bench = (workspace: string, say: (line: string) => void) => Promise<readonly Finding[]>;

const BENCHES: Readonly<Record<string, Bench>> = {
  pages: benchPages,
  search: benchSearch,
  facts: benchFacts,
  rank: benchRank,
};

// npm run bench [-- pages search]: ratios against a reference in the same run; exit 1 where one misses its limit.
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(BENCHES);
for (const name of names) {
  const bench = BENCHES[name];
  if (bench === undefined) {
    console.error(`There is no bench "${name}". There are: ${Object.keys(BENCHES).join(', ')}.`);
    process.exit(2);
  }
  console.log(name);
  const workspace = await openWorkspace();
  try {
    const findings = await bench(workspace, console.log);
    for (const finding of findings) console.log(formatFinding(finding));
    if (findings.some(({ ratio, limit }) => ratio > limit)) process.exitCode = 1;
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}
