import { execFile } from 'node:child_process';
import process from 'node:process';
import { Refusal } from '../refusal.ts';

export interface GitResult {
  readonly code: number;
  readonly out: string;
  readonly complaint: string;
}

const MOST_BYTES = 64 * 1024 * 1024;

/** What a caller's git may be told by its surroundings, such as a hook that runs this command. */
const OWN = /^GIT_(?!AUTHOR_|COMMITTER_|SSH|CONFIG_)/;

function makeEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !OWN.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' };
}

/**
 * Runs git in a folder, without the hooks of its repository. Undefined where git is not installed.
 */
export const tryGit = (dir: string, args: readonly string[], input = ''): Promise<GitResult | undefined> =>
  new Promise((resolve) => {
    const child = execFile(
      'git',
      ['-c', 'core.hooksPath=/dev/null', '-C', dir, ...args],
      { env: makeEnvironment(), maxBuffer: MOST_BYTES },
      (error, out, complaint) => {
        if (error?.code === 'ENOENT') resolve(undefined);
        else
          resolve({
            code: error === null ? 0 : Number(error.code ?? 1),
            out: out.trim(),
            complaint: complaint.trim(),
          });
      },
    );
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });

/** @throws Refusal where git fails, with what it said last */
export async function git(dir: string, args: readonly string[], input?: string): Promise<string> {
  const result = await tryGit(dir, args, input);
  if (result === undefined) throw new Refusal('git is not installed: install it, and accept again.');
  if (result.code === 0) return result.out;
  const said = result.complaint.split('\n').at(-1) ?? '';
  throw new Refusal(`git ${args[0] ?? ''} failed in ${dir}: ${said}. Mend that, and accept again.`);
}
