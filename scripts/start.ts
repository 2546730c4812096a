import { homedir } from 'node:os';
import { resolve } from 'node:path';
import process from 'node:process';
import { build } from 'astro';
import { readEnv } from '#lib/env.ts';
import { prepareEnvironment, wantsColours } from '#lib/process-environment.ts';
import { buildSiteFolder } from '#lib/publish/build.ts';
import { describeFailure } from '#lib/publish/failure.ts';
import { summariseBuild } from '#lib/publish/summary.ts';
import { createApp } from '#lib/serve/app.ts';
import { followTree } from '#lib/serve/tree.ts';
import { describeServiceFailure } from '#lib/service/failure.ts';
import { listenFor, runService, stopOnSignals } from '#lib/service/run.ts';

const GRACE_MS = 5_000;

const originElsewhere = (url: string) => (URL.canParse(url) ? new URL(url).origin : undefined);

// npm start: builds, then serves. A failed build serves nothing, not even the last good one.
try {
  prepareEnvironment();
  const env = readEnv(process.env);
  const root = resolve(import.meta.dirname, '..');
  const done = await buildSiteFolder({
    env,
    home: homedir(),
    project: root,
    pid: process.pid,
    compress: false,
    renderPages: (job) => build({ root, logLevel: 'warn', ...job }),
  });
  console.log(summariseBuild(done, performance.now(), process.cwd()));
  const { base } = done.site.meta;
  const tree = await followTree(done.outDir);
  const { meta, editor } = done.site;
  const pages = { tree, service: originElsewhere(meta.serviceUrl), editor: editor?.asks };
  const service = await runService({ env, variables: process.env, pages, isApart: false });
  const server = await listenFor(service, createApp({ ...pages, base }, service.app), env);
  console.log(`${done.site.meta.name} is at ${server.url}${base}/`);
  stopOnSignals(async () => {
    await server.stop(GRACE_MS);
    await service.stop();
  });
} catch (error) {
  console.error(describeServiceFailure(error) ?? describeFailure(error, { colours: wantsColours() }));
  process.exitCode = 1;
}
