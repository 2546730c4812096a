import { z } from 'zod';

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
});
const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
});

/** Counts of a report by vitest or Playwright in JSON; a test that passed at the second try failed. */
export function readCount(json: string): Count {
  const report = z.union([vitestReport, playwrightReport]).parse(JSON.parse(json));
  if ('stats' in report) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected, failed: unexpected + flaky, skipped };
  }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The last line of a run: `12 passed, 0 failed`, and how many were skipped if any were. */
export function summariseCounts(counts: readonly Count[]): string {
  const sum = (pick: (count: Count) => number): number => counts.reduce((all, count) => all + pick(count), 0);
  const skipped = sum((count) => count.skipped);
  const parts = [`${String(sum((c) => c.passed))} passed`, `${String(sum((c) => c.failed))} failed`];
  return [...parts, ...(skipped > 0 ? [`${String(skipped)} skipped`] : [])].join(', ');
}
