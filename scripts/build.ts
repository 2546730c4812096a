import { homedir } from 'node:os';
import { resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { readEnv } from '#lib/env.ts';
import { prepareEnvironment, wantsColours } from '#lib/process-environment.ts';
import { buildSiteFolder } from '#lib/publish/build.ts';
import { describeFailure } from '#lib/publish/failure.ts';
import { summariseBuild } from '#lib/publish/summary.ts';

// npm run build -- [--compress]: check, pages, search index, OUT_DIR.
try {
  prepareEnvironment();
  const { values } = parseArgs({ options: { compress: { type: 'boolean', default: false } } });
  const root = resolve(import.meta.dirname, '..');
  const done = await buildSiteFolder({
    env: readEnv(process.env),
    home: homedir(),
    project: root,
    pid: process.pid,
    compress: values.compress,
    renderPages: (job) => build({ root, logLevel: 'warn', ...job }),
  });
  console.log(summariseBuild(done, performance.now(), process.cwd()));
} catch (error) {
  console.error(describeFailure(error, { colours: wantsColours() }));
  process.exitCode = 1;
}
