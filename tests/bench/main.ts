import { rm } from 'node:fs/promises';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { benchChange } from './change.ts';
import { benchDiscovery } from './discovery.ts';
import { benchFacts } from './facts.ts';
import { benchForms } from './forms.ts';
import { benchKits } from './kits.ts';
import { benchOpenData } from './open-data.ts';
import { benchPages } from './pages.ts';
import { benchRank } from './rank.ts';
import { formatFinding, type Finding } from './report.ts';
import { benchSearch } from './search.ts';
import { benchUsage } from './usage.ts';
import { openWorkspace } from './workspace.ts';

type Bench = (workspace: string, say: (line: string) => void) => Promise<readonly Finding[]>;

const BENCHES: Readonly<Record<string, Bench>> = {
  pages: benchPages,
  'open-data': benchOpenData,
  search: benchSearch,
  discovery: benchDiscovery,
  change: benchChange,
  kits: benchKits,
  forms: benchForms,
  facts: benchFacts,
  rank: benchRank,
  usage: benchUsage,
};

// npm run bench [-- pages search] [--rows N]: ratios against a reference in the same run; exit 1 where one misses its limit.
const { values, positionals } = parseArgs({ allowPositionals: true, options: { rows: { type: 'string' } } });
if (values.rows !== undefined) process.env['PORTICO_BENCH_ROWS'] = values.rows;
const names = positionals.length > 0 ? positionals : Object.keys(BENCHES);
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
