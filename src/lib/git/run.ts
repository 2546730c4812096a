import { execFile, spawnSync } from 'node:child_process';
import process from 'node:process';

export interface GitResult {
  readonly code: number;
  readonly out: string;
  readonly complaint: string;
}

/** A usage snapshot is the largest file there is. */
const MOST_BYTES = 160 * 1024 * 1024;

/** What a caller's git may be told by its surroundings, such as a hook that runs this command. */
const OWN = /^GIT_(?!AUTHOR_|COMMITTER_|SSH|CONFIG_)/;

function makeEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !OWN.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' };
}

/** Nothing of a repository is run: no hook, no watcher; and paths are what they are. Threads of a search wait for each other. */
const QUIET = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.quotePath=false',
  'grep.threads=1',
].flatMap((setting) => ['-c', setting]);

/** Runs git in a folder, without the hooks of its repository. Undefined where git is not installed. */
export const tryGit = (dir: string, args: readonly string[], input = ''): Promise<GitResult | undefined> =>
  new Promise((resolve) => {
    const child = execFile(
      'git',
      [...QUIET, '-C', dir, ...args],
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

/** Thrown where git is missing, or fails; `complaint` is the last it said. */
export class GitError extends Error {
  override readonly name = 'GitError';
  readonly complaint: string;

  constructor(message: string, complaint: string) {
    super(message);
    this.complaint = complaint;
  }
}

/**
 * The bytes that git prints, waited for. Codes besides 0 that are an answer too are named by `accepted`.
 * @throws GitError
 */
export function readGit(
  dir: string,
  args: readonly string[],
  { input = '', accepted = [] }: { readonly input?: string; readonly accepted?: readonly number[] } = {},
): Buffer {
  const done = spawnSync('git', [...QUIET, '--literal-pathspecs', '-C', dir, ...args], {
    env: makeEnvironment(),
    maxBuffer: MOST_BYTES,
    input,
  });
  if (done.error !== undefined && 'code' in done.error && done.error.code === 'ENOENT')
    throw new GitError('git is not installed.', '');
  const complaint = done.stderr.toString('utf8').trim().split('\n').at(-1) ?? '';
  if (done.status === 0 || accepted.includes(done.status ?? -1)) return done.stdout;
  throw new GitError(`git ${args[0] ?? ''} failed: ${complaint || String(done.error?.message)}.`, complaint);
}
