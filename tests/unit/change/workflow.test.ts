import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { openPullRequest, PULL_REQUESTS } from './pull-requests.ts';

const PROJECT = resolve(import.meta.dirname, '../../..');
const DATE = '2026-06-30';

interface Workflow {
  readonly jobs: {
    readonly check: { readonly steps: readonly { readonly name?: string; readonly run?: string }[] };
  };
}

/** The commands of the step of this name, as the workflow has them. */
function readStep(name: string): string {
  const workflow = parse(readFileSync(join(PROJECT, '.github/workflows/check.yml'), 'utf8')) as Workflow;
  const run = workflow.jobs.check.steps.find((step) => step.name === name)?.run;
  if (run === undefined) throw new Error(`check.yml has no step "${name}".`);
  return run;
}

/** A checkout of the project whose content is that of a test repository. */
function layProject(top: string): void {
  for (const part of ['package.json', 'node_modules', 'scripts', 'src'])
    symlinkSync(join(PROJECT, part), join(top, part));
}

const named = (name: string) => {
  const found = PULL_REQUESTS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no pull request "${name}".`);
  return found;
};

test.each([
  ['an owner says it better', '0'],
  ['a first try with every mistake at once', '1'],
  ['a good change while the content is broken elsewhere', '3'],
])('%s: the job leaves the bytes that the command line prints, and code %s', (name, code) => {
  const one = named(name);
  const { top, head, git } = openPullRequest(one);
  git('checkout', '--quiet', 'main');
  layProject(top);
  const temp = mkdtempSync(join(tmpdir(), 'portico-job-'));
  onTestFinished(() => rmSync(temp, { recursive: true, force: true }));
  mkdirSync(join(temp, 'elsewhere'));
  const env = {
    ...process.env,
    BASE: git('rev-parse', 'main'),
    HEAD: head,
    AUTHOR: one.author,
    BUILD_DATE: DATE,
    CONTENT_DIR: 'content',
    RUNNER_TEMP: temp,
    GITHUB_OUTPUT: join(temp, 'output'),
  };
  const job = spawnSync('bash', ['-eo', 'pipefail', '-c', readStep('Check')], {
    cwd: top,
    env,
    encoding: 'utf8',
  });
  expect([job.status, readFileSync(env.GITHUB_OUTPUT, 'utf8')]).toEqual([0, `code=${code}\n`]);
  const asked = [
    '--changed',
    'main',
    '--head',
    'change',
    '--author',
    one.author,
    '--effect',
    '--format',
    'json',
  ];
  const typed = spawnSync(process.execPath, [join(PROJECT, 'scripts/check.ts'), ...asked], {
    cwd: PROJECT,
    env: { ...process.env, BUILD_DATE: DATE, CONTENT_DIR: join(top, 'content') },
    encoding: 'utf8',
  });
  expect(typed.status).toBe(Number(code));
  expect(readFileSync(join(temp, 'answer/answer.json'), 'utf8')).toBe(typed.stdout);
});
