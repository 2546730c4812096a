import process from 'node:process';
import { createApp } from '#lib/serve/app.ts';
import { listen } from '#lib/serve/listen.ts';
import { followTree } from '#lib/serve/tree.ts';
import buildSample from '../site/build-sample.ts';

/** Serves the built sample with our own server on a free port for as long as the browser tests run. */
export default async function serveSample(): Promise<() => Promise<void>> {
  buildSample();
  const app = createApp({ tree: await followTree(process.env['TEST_SITE'] ?? ''), base: '' });
  const server = await listen(app, 'localhost', 0);
  process.env['TEST_URL'] = server.url;
  return () => server.stop(1_000);
}
