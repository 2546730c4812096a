import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve, sep } from 'node:path';
import process from 'node:process';
import { getRequestListener } from '@hono/node-server';
import type { AstroIntegration } from 'astro';
import { readEnv } from '#lib/env.ts';
import { wantsColours } from '#lib/process-environment.ts';
import { describeFailure } from '#lib/publish/failure.ts';
import { findInTree } from '#lib/serve/find.ts';
import { handleSiteRequest } from '#lib/serve/handle.ts';
import { readRequestPath } from '#lib/serve/request-path.ts';
import { forgetSite, getSites } from '#lib/site/load.ts';
import { createLiveTrees } from './live-tree.ts';

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

const SETTLE_MS = 60;

/**
 * While developing: reads the content again when anything in it changes, wherever it lies, and
 * answers for what only a build writes: pictures, the search index, redirects.
 */
export function liveContent(): AstroIntegration {
  return {
    name: 'portico:live-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const contentDir = resolve(readEnv(process.env).CONTENT_DIR);
        watchContent(server, contentDir);
        serveContent(server, contentDir);
      },
    },
  };
}

function watchContent(server: DevServer, contentDir: string): void {
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(contentDir);
  server.watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(contentDir + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      forgetSite();
      getSites().catch((error: unknown) => {
        console.error(describeFailure(error, { colours: wantsColours() }));
      });
      reload(server);
    }, SETTLE_MS);
  });
}

// Astro keeps the paths of a route as long as its module lives, so the modules must go as well.
function reload(server: DevServer): void {
  for (const [name, environment] of Object.entries(server.environments)) {
    if (name !== 'client') environment.moduleGraph.invalidateAll();
    environment.hot.send({ type: 'full-reload' });
  }
}

function serveContent(server: DevServer, contentDir: string): void {
  const treeOf = createLiveTrees(contentDir, resolve('.cache/dev'));
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const sites = await getSites();
    const base = [...sites.values()][0]?.meta.base ?? '';
    const asked = readRequestPath(new URL(request.url ?? '/', 'http://localhost').pathname, base);
    if (asked === 'refused' || asked === 'outside') return false;
    const tree = await treeOf(sites, asked.path);
    if (findInTree(tree, asked.path, base).kind === 'missing') return false;
    const files = { tree: () => Promise.resolve(tree), base };
    const listener = getRequestListener((webRequest) => handleSiteRequest(webRequest, files), {
      // Other parts of the development server need the real Request and Response.
      overrideGlobalObjects: false,
    });
    await listener(request, response);
    return true;
  };
  server.middlewares.use((request, response, next) => {
    // Broken content is for the page to report.
    answer(request, response).then(
      (answered) => !answered && next(),
      () => next(),
    );
  });
}
