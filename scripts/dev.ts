import { resolve } from 'node:path';
import process from 'node:process';
import { dev } from 'astro';
import { readEnv } from '#lib/env.ts';
import { prepareEnvironment, wantsColours } from '#lib/process-environment.ts';
import { describeFailure } from '#lib/publish/failure.ts';
import { getSite } from '#lib/site/load.ts';

// npm run dev: the site, live. Broken content is reported and may be mended while it runs.
try {
  prepareEnvironment();
  const { HOST, PORT, SITE_URL } = readEnv(process.env);
  const site = await getSite().catch((error: unknown) => {
    console.error(describeFailure(error, { colours: wantsColours() }));
    return undefined;
  });
  const address = new URL(site?.meta.url ?? SITE_URL ?? 'http://localhost');
  await dev({
    root: resolve(import.meta.dirname, '..'),
    logLevel: 'warn',
    site: address.origin,
    base: `${address.pathname.replace(/\/+$/, '')}/`,
    server: { host: HOST, port: PORT },
    vite: { server: { strictPort: true } },
  });
  console.log(`Developing at http://${HOST}:${String(PORT)}`);
} catch (error) {
  console.error(describeFailure(error, { colours: wantsColours() }));
  // Astro's watchers would keep the process alive.
  process.exit(1);
}
