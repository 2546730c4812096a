import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Cost {
  /** User and system time of the process and its children. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** Highest sum of resident memory over the process tree, sampled. */
  readonly peakMegabytes: number;
}

// Seldom enough to leave both cores to what is measured.
const SAMPLE_MS = 200;

const readProcess = (file: string): string => {
  try {
    return readFileSync(`/proc/${file}`, 'utf8');
  } catch {
    return '';
  }
};

function listTree(pid: number): readonly number[] {
  const children = readProcess(`${String(pid)}/task/${String(pid)}/children`)
    .split(' ')
    .filter(Boolean)
    .map(Number);
  return [pid, ...children.flatMap(listTree)];
}

const residentMegabytes = (root: number): number =>
  listTree(root).reduce((sum, pid) => {
    const resident = /^VmRSS:\s+(\d+)/m.exec(readProcess(`${String(pid)}/status`))?.[1];
    return sum + Number(resident ?? 0) / 1024;
  }, 0);

/** Runs a command to its end under bash's own clock. Throws with its last words where it fails. */
export function measure(
  command: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Cost> {
  const timed = 'TIMEFORMAT="cost %U %S %R"; time "$@"';
  const child = spawn('bash', ['-c', timed, 'bash', ...command], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let peakMegabytes = 0;
  let words = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (words = (words + text).slice(-4_000)));
  const sampler = setInterval(() => {
    if (child.pid !== undefined) peakMegabytes = Math.max(peakMegabytes, residentMegabytes(child.pid));
  }, SAMPLE_MS);
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      clearInterval(sampler);
      const cost = /cost ([\d.]+) ([\d.]+) ([\d.]+)\s*$/.exec(words);
      if (code !== 0 || cost === null) {
        reject(new Error(`${command.join(' ')} ended with ${String(code)}: ${words}`));
        return;
      }
      const [user = 0, system = 0, wall = 0] = cost.slice(1).map(Number);
      resolve({ cpuSeconds: user + system, wallSeconds: wall, peakMegabytes });
    });
  });
}
