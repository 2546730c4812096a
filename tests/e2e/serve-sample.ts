import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { readEnv } from '#lib/env.ts';
import { createApp } from '#lib/serve/app.ts';
import { listen } from '#lib/serve/listen.ts';
import { followTree } from '#lib/serve/tree.ts';
import { runService } from '#lib/service/run.ts';
import buildSample from '../site/build-sample.ts';

/** What no test reaches: all of them come from one address. */
const UNLIMITED = { FORM_POSTS_PER_ADDRESS: '1000000', FORM_POSTS_OVERALL: '1000000', LOG_LEVEL: 'error' };

/** Serves the built sample with our own server and the form service on a free port while the browser tests run. */
export default async function serveSample(): Promise<() => Promise<void>> {
  buildSample();
  const folder = await mkdtemp(join(tmpdir(), 'portico-e2e-'));
  const database = `file:${join(folder, 'portico.sqlite')}`;
  const tree = await followTree(process.env['TEST_SITE'] ?? '');
  const service = await runService({
    env: readEnv({ CONTENT_DIR: 'content', DATABASE_URL: database }),
    variables: UNLIMITED,
    pages: { tree },
    isApart: false,
  });
  const server = await listen(createApp({ tree, base: '' }, service.app), 'localhost', 0);
  process.env['TEST_URL'] = server.url;
  process.env['TEST_DATABASE'] = database;
  return async () => {
    await server.stop(1_000);
    await service.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
