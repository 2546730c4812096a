import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { prepareEnvironment } from '#lib/process-environment.ts';
import { fileExists, NO_BROWSER, obtainBrowser } from '#lib/verify/browser.ts';
import { summariseCounts } from '#lib/verify/count.ts';
import { runStep, type Step } from '#lib/verify/step.ts';

// npm test: everything that CI runs. The last line counts tests; a step that is not a test counts
// only where it fails.
prepareEnvironment();
const root = resolve(import.meta.dirname, '..');
const reports = resolve(root, '.cache/test');
const site = resolve(reports, 'site');
const sample = { CONTENT_DIR: resolve(root, 'content'), OUT_DIR: site, SITE_URL: '' };
const vitest = (project: string): Step => {
  const report = `${reports}/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return { name: project, command: 'vitest', args: ['run', '--project', project, ...reporters], report };
};

const browser = obtainBrowser({
  own: chromium.executablePath(),
  path: process.env['PATH'] ?? '',
  isRoot: process.getuid?.() === 0,
  exists: fileExists,
  run: (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0,
});
const env = { ...process.env, BUILD_DATE: '2026-11-21', TEST_SITE: site, TEST_BROWSER: browser ?? '' };

const steps: readonly Step[] = [
  { name: 'types', command: 'npm', args: ['run', '--silent', 'typecheck'] },
  { name: 'lint', command: 'npm', args: ['run', '--silent', 'lint'] },
  vitest('unit'),
  { name: 'build', command: 'node', args: ['scripts/build.ts'], env: sample },
  vitest('site'),
  {
    name: 'browser',
    command: 'playwright',
    args: ['test', '--reporter=line,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: `${reports}/browser.json` },
    report: `${reports}/browser.json`,
  },
];

const counts = steps.map((step) => {
  console.log(`\n── ${step.name}`);
  return runStep(step, env);
});
if (browser === undefined) console.error(NO_BROWSER);
const failed = steps.filter((_, at) => (counts[at]?.failed ?? 0) > 0).map(({ name }) => name);
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}.`);
  process.exitCode = 1;
}
console.log(`\n${summariseCounts(counts)}`);
