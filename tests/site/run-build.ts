import { spawnSync } from 'node:child_process';
import process from 'node:process';

/** Day that every test builds for. */
export const TEST_DATE = '2026-11-21';

/** Runs `npm run build` as its own process; what is not given comes from this one. */
export function runBuild(
  env: Readonly<Record<string, string>>,
  project = '.',
): {
  readonly status: number | null;
  readonly output: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    cwd: project,
    env: {
      ...process.env,
      SITE_URL: '',
      BUILD_DATE: TEST_DATE,
      NO_COLOR: '1',
      NODE_ENV: undefined,
      VITEST: undefined,
      ...env,
    },
  });
  return { status, output: stdout + stderr };
}
