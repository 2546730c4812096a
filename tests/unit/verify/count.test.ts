import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { readCount, summariseCounts } from '#lib/verify/count.ts';
import { runStep, type Step } from '#lib/verify/step.ts';

const VITEST = '{"numPassedTests":3,"numFailedTests":1,"numPendingTests":1,"numTodoTests":1}';
const PLAYWRIGHT = '{"stats":{"expected":5,"unexpected":0,"flaky":1,"skipped":0}}';

const folder = mkdtempSync(join(tmpdir(), 'portico-verify-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('reports of both kinds are counted', () => {
  expect(readCount(VITEST)).toEqual({ passed: 3, failed: 1, skipped: 2 });
  expect(readCount(PLAYWRIGHT)).toEqual({ passed: 5, failed: 1, skipped: 0 });
});

test('the last line names skipped tests only where there are any', () => {
  expect(summariseCounts([readCount(VITEST), readCount(PLAYWRIGHT)])).toBe('8 passed, 2 failed, 2 skipped');
  expect(summariseCounts([readCount(PLAYWRIGHT)])).toBe('5 passed, 1 failed');
});

function step(code: string, report = false): Step {
  const file = join(folder, 'report.json');
  const args = ['-e', code.replace('REPORT', JSON.stringify(file))];
  return { name: 'step', command: process.execPath, args, ...(report ? { report: file } : {}) };
}
const write = (json: string): string => `require('fs').writeFileSync(REPORT, ${JSON.stringify(json)})`;

test.each([
  ['a step that ends well is no test', step('0'), [0, 0]],
  ['a step that ends badly is one failure', step('process.exit(2)'), [0, 1]],
  ['a step that cannot start is one failure', { ...step('0'), command: 'no-such-command' }, [0, 1]],
  ['tests that left no report are one failure', step('0', true), [0, 1]],
  ['failed tests count by their number', step(`${write(VITEST)};process.exit(1)`, true), [3, 1]],
  [
    'tests that pass in a run that fails are one failure more',
    step(`${write(PLAYWRIGHT.replace('"flaky":1', '"flaky":0'))};process.exit(1)`, true),
    [5, 1],
  ],
] as const)('%s', (_, ran, [passed, failed]) => {
  expect(runStep(ran, process.env)).toMatchObject({ passed, failed });
});
