import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { readCount, type Count } from './count.ts';

/** One command of the whole test. */
export interface Step {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** JSON report that its tests leave. */
  readonly report?: string;
}

/**
 * Runs a step with its output shown. A step that ends badly without a failed test to its name
 * counts as one failure of its own.
 */
export function runStep(step: Step, env: NodeJS.ProcessEnv): Count {
  if (step.report !== undefined) rmSync(step.report, { force: true });
  const { status } = spawnSync(step.command, step.args, { stdio: 'inherit', env: { ...env, ...step.env } });
  const count = step.report === undefined ? undefined : readReport(step.report);
  const known = count ?? { passed: 0, failed: 0, skipped: 0 };
  const ended = status === 0 && (step.report === undefined || count !== undefined);
  return ended || known.failed > 0 ? known : { ...known, failed: 1 };
}

function readReport(file: string): Count | undefined {
  try {
    return readCount(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
