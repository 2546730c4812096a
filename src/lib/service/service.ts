import { randomBytes, randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { Logger } from 'pino';
import { createFormApp } from '#lib/form/app.ts';
import { createLimiter, COUNTS, UNPROVEN } from '#lib/form/guard/limits.ts';
import type { FormService } from '#lib/form/handle.ts';
import type { Locales } from '#lib/form/locale.ts';
import { problemResponse } from '#lib/form/problem.ts';
import type { Store } from '#lib/form/store/model.ts';
import { handleEvents, tooManyCounts } from '#lib/gaps/handle.ts';
import { segmentOf } from '#lib/site/languages.ts';
import { buildPaths } from '#lib/site/paths.ts';
import type { ServiceEnv } from './env.ts';
import { logReport } from './log.ts';
import { createMetrics } from './metrics.ts';
import { createOperationApp } from './operation.ts';
import { createFormPages, type PageFiles } from './pages.ts';
import { isLocal, senderNetwork } from './sender.ts';

export interface ServiceOptions {
  readonly store: Store;
  readonly env: ServiceEnv;
  readonly log: Logger;
  /** Path below which the marketplace lies: '' or '/base'. */
  readonly base: string;
  /** Languages of the marketplace, the default first. */
  readonly locales: Locales;
  /** Where the pages are, if elsewhere: without a slash at its end. */
  readonly siteUrl: string | undefined;
  /** The built pages, where they lie beside the service. */
  readonly pages: PageFiles | undefined;
  /** Whether searches and clicks are counted. */
  readonly statistics: boolean;
  /** Called for each entry that was kept. */
  readonly onKept: () => void;
  readonly now?: () => Date;
}

const SECRET_BYTES = 32;

/** Everything that answers besides the published files: forms, their pages, counts, and what operators ask. */
export async function createService(options: ServiceOptions): Promise<Hono> {
  const { env, log, base, locales, now = () => new Date() } = options;
  const metrics = createMetrics();
  const store = metrics.watch(options.store);
  const secret =
    env.secret ?? (await store.setting('secret', () => randomBytes(SECRET_BYTES).toString('base64url')));
  const pathsIn = (root: string, locale: string) =>
    buildPaths(root, segmentOf(locale, { site: { locales } }));
  const pages = createFormPages({ files: options.pages, base, locales, pathsIn, secret, now });
  const service: Omit<FormService, 'network' | 'locale'> = {
    store,
    now,
    secret,
    origins: env.origins,
    posts: createLimiter(env.posts),
    unproven: createLimiter(UNPROVEN),
    sentPage: (locale) => pathsIn(options.siteUrl ?? base, locale).sent,
    showAgain: pages.showAgain,
    newKey: randomUUID,
    report: (report) => {
      metrics.count(report);
      logReport(log, report);
      if (report.id !== undefined && report.isRepeated === false) options.onKept();
    },
  };
  const networkOf = senderNetwork(env.proxies);
  const app = new Hono();
  const inside = createFormApp({ service, networkOf, locales });
  const counts = createLimiter(COUNTS);
  inside.all('/api/events', async (context) => {
    const wait = await counts(networkOf(context));
    if (wait > 0) return problemResponse(tooManyCounts(wait));
    return handleEvents(context.req.raw, {
      store,
      now,
      isOn: options.statistics,
      onLost: (error) => {
        log.warn({ reason: error instanceof Error ? error.message : 'unknown' }, 'counts were lost');
      },
    });
  });
  for (const locale of locales)
    inside.get(`${pathsIn('', locale).apply}*`, (context, next) => pages.handle(context.req.raw, next));
  app.route('/', createOperationApp({ store, metrics, metricsToken: env.metricsToken, now, isLocal }));
  app.route(base === '' ? '/' : base, inside);
  app.onError((error) => {
    log.error({ reason: error.message }, 'a request could not be answered');
    return new Response('Something went wrong here.\n', { status: 500 });
  });
  return app;
}
