import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, onTestFinished, test } from 'vitest';
import { postRequest, startService, type StartOptions } from './process.ts';

const POSTS = 20;

function makeDatabase(): string {
  const folder = mkdtempSync(join(tmpdir(), 'portico-sync-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return `file:${join(folder, 'portico.sqlite')}`;
}

/** The system calls of a service that answers a few posts, one after the other. */
async function traceAnswers(options: Pick<StartOptions, 'node'>): Promise<readonly string[]> {
  const service = await startService({ database: makeDatabase(), ...options });
  const tracer = spawn(process.execPath, ['tests/unit/service/trace.ts', String(service.child.pid)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const over = new Promise((done) => tracer.once('close', done));
  let told = '';
  await new Promise<void>((ready) => {
    tracer.stdout.setEncoding('utf8').on('data', (text: string) => {
      told += text;
      if (/^(?:following|refused)$/m.test(told)) ready();
    });
  });
  for (let at = 0; at < POSTS; at++)
    expect(await postRequest(service.url, `key-number-${String(at)}`)).toBe(201);
  service.child.kill('SIGKILL');
  await over;
  return told.split('\n').filter(Boolean);
}

/** How many answers left, and how many of them while something written to the log was not synced. */
function judge(trace: readonly string[]): { readonly answers: number; readonly early: number } {
  let [answers, early, isDirty] = [0, 0, false];
  let isKept = false;
  for (const line of trace) {
    if (line.startsWith('write ') && line.endsWith('-wal')) [isDirty, isKept] = [true, true];
    else if (line.startsWith('synced ') && line.endsWith('-wal')) isDirty = false;
    else if (line === 'answer' && isKept) {
      answers += 1;
      early += isDirty ? 1 : 0;
      isKept = false;
    }
  }
  return { answers, early };
}

/** Runs with another text in one of our files. */
const mutant = (file: string, changes: readonly (readonly [string, string])[]): readonly string[] => {
  const hook = `
    import { registerHooks } from 'node:module';
    registerHooks({ load(url, context, next) {
      const result = next(url, context);
      if (!url.endsWith(${JSON.stringify(file)})) return result;
      let source = String(result.source);
      for (const [before, after] of ${JSON.stringify(changes)}) {
        if (!source.includes(before)) throw new Error('The mutant has nothing to change.');
        source = source.replace(before, after);
      }
      return { ...result, source };
    } });`;
  return ['--import', `data:text/javascript,${encodeURIComponent(hook)}`];
};

const NORMAL = ['synchronous = FULL', 'synchronous = NORMAL'] as const;
const FILE = '/store/sqlite-file.ts';

// The tracer reads Linux's own structures.
describe.runIf(process.platform === 'linux')('an answer leaves after its commit is synced', () => {
  test('as the system calls of the service show', async () => {
    expect(judge(await traceAnswers({}))).toEqual({ answers: POSTS, early: 0 });
  }, 60_000);

  test('which they would not show of one that syncs less', async () => {
    const node = mutant(FILE, [NORMAL, ['const FULL = 2;', 'const FULL = 1;']]);
    const { answers, early } = judge(await traceAnswers({ node }));
    expect(answers).toBe(POSTS);
    expect(early).toBe(POSTS);
  }, 60_000);
});

test('a store that syncs less than it was asked to is refused at the start', async () => {
  await expect(startService({ database: makeDatabase(), node: mutant(FILE, [NORMAL]) })).rejects.toThrow(
    /does not keep what it is given safe \(journal wal, synchronous 1\)/,
  );
}, 60_000);
