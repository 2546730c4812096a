import { resolve } from 'node:path';
import process from 'node:process';
import { runBuild } from './run-build.ts';

/** Makes sure that TEST_SITE names a built sample; `npm test` has built it already. */
export default function buildSample(): void {
  if (process.env['TEST_SITE'] !== undefined) return;
  const site = resolve('.cache/test/site');
  const { status, output } = runBuild({ CONTENT_DIR: resolve('content'), OUT_DIR: site });
  if (status !== 0) throw new Error(output);
  process.env['TEST_SITE'] = site;
}
