import { mkdir, readFile, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { measure } from './measure.ts';
import { compare, formatCost, type Finding } from './report.ts';
import { USAGE_AS_OF } from './usage-rows.ts';
import { PROJECT } from './workspace.ts';

const ROWS = 100_000_000;
/** Compressed, with room to spare for what DuckDB may spill. */
const BYTES_A_ROW = 30;
const MOST_MEGABYTES = 2_048;

/** `--rows N` arrives as PORTICO_BENCH_ROWS: fewer make a quick run. */
function readRows(): number {
  const rows = Number(process.env['PORTICO_BENCH_ROWS'] ?? ROWS);
  if (!Number.isSafeInteger(rows) || rows < 1) throw new Error('--rows wants a whole number of rows.');
  return rows;
}

/** Raw rows in Parquet to a snapshot, beside the bare DuckDB aggregate of the same files on two threads. */
export async function benchUsage(
  workspace: string,
  say: (line: string) => void,
): Promise<readonly Finding[]> {
  const rows = readRows();
  const { bavail, bsize } = await statfs(workspace);
  if (bavail * bsize < rows * BYTES_A_ROW) {
    throw new Error(`${workspace} has no room for ${String(rows)} rows. Take fewer with --rows.`);
  }
  const [raw, content] = [join(workspace, 'rows'), join(workspace, 'content')];
  await Promise.all([mkdir(raw), mkdir(join(content, 'integrations'), { recursive: true })]);
  const run = (...command: string[]) =>
    measure([process.execPath, ...command], {
      cwd: PROJECT,
      env: { BUILD_DATE: '2026-11-21', TMPDIR: workspace },
    });
  await run('tests/bench/usage-rows.ts', raw, String(rows));
  const own = await run(
    'scripts/usage.ts',
    '--input',
    join(raw, '*.parquet'),
    '--as-of',
    USAGE_AS_OF,
    '--into',
    content,
  );
  const bare = await run('tests/bench/usage-bare.ts', raw, 'bare');
  const daily = await run('tests/bench/usage-bare.ts', raw, 'daily');
  const snapshot = await readFile(join(content, 'records/usage', `${USAGE_AS_OF}.json`), 'utf8');
  say(
    `  about ${rows.toLocaleString('en')} rows, ${String(snapshot.split('"slug"').length - 1)} integrations`,
  );
  say(formatCost('npm run usage', own));
  say(formatCost('bare DuckDB aggregate', bare));
  say(formatCost('daily sums alone (for information)', daily));
  return [
    compare('CPU of the snapshot against the bare aggregate', own.cpuSeconds, bare.cpuSeconds, 1.3),
    compare('peak memory against 2 GB', own.peakMegabytes, MOST_MEGABYTES, 1),
  ];
}
