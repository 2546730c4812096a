import { existsSync } from 'node:fs';
import process from 'node:process';
import { readEnv } from '#lib/env.ts';
import { prepareEnvironment, wantsColours } from '#lib/process-environment.ts';
import { followTree } from '#lib/serve/tree.ts';
import { describeServiceFailure } from '#lib/service/failure.ts';
import { listenFor, runService, stopOnSignals } from '#lib/service/run.ts';

const GRACE_MS = 10_000;

// npm run forms: the form service alone, for pages that another host serves.
try {
  prepareEnvironment();
  const env = readEnv(process.env);
  const pages = existsSync(env.OUT_DIR) ? { tree: await followTree(env.OUT_DIR) } : undefined;
  const service = await runService({ env, variables: process.env, pages, isApart: true });
  const server = await listenFor(service, service.app, env);
  console.log(`Forms are taken at ${server.url}${service.base}/api/forms/`);
  stopOnSignals(async () => {
    await server.stop(GRACE_MS);
    await service.stop();
  });
} catch (error) {
  // A service that starts anew after a crash does not wait for what tells failures.
  const { describeFailure } = await import('#lib/publish/failure.ts');
  console.error(describeServiceFailure(error) ?? describeFailure(error, { colours: wantsColours() }));
  process.exitCode = 1;
}
