import { join } from 'node:path';
import process from 'node:process';
import type { Hono } from 'hono';
import type { Logger } from 'pino';
import { readSiteConfig } from '#lib/content/read-file.ts';
import type { Env } from '#lib/env.ts';
import { LIST_CHANNEL, type Channel } from '#lib/form/deliver/channel.ts';
import { DeliverySettingError, readSecrets } from '#lib/form/deliver/secrets.ts';
import { createWebhookChannel } from '#lib/form/deliver/webhook.ts';
import { createWorker } from '#lib/form/deliver/worker.ts';
import { openStore } from '#lib/form/store/open.ts';
import { listen, type Listening } from '#lib/serve/listen.ts';
import { listLocales } from '#lib/site/languages.ts';
import { readBase } from '#lib/site/paths.ts';
import { readServiceEnv } from './env.ts';
import { forgetOld } from './forget.ts';
import { createLog } from './log.ts';
import type { PageFiles } from './pages.ts';
import { readRouting } from './routing.ts';
import { createService } from './service.ts';

export interface RunOptions {
  readonly env: Env;
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** The built pages, where they lie beside the service. */
  readonly pages: PageFiles | undefined;
  /** Whether the pages are served from another place than the service. */
  readonly isApart: boolean;
}

export interface RunningService {
  readonly app: Hono;
  /** Path below which it answers: '' or '/base'. */
  readonly base: string;
  readonly log: Logger;
  /** Ends deliveries that are under way, then closes the store. */
  readonly stop: () => Promise<void>;
}

const SWEEP_MS = 3_600_000;

/**
 * Opens the store, and delivers what waits in it from now on.
 * @throws StoreError, ServiceEnvError, ProxyError, DeliverySettingError, ContentError
 */
export async function runService({ env, variables, pages, isApart }: RunOptions): Promise<RunningService> {
  const site = readSiteConfig(join(env.CONTENT_DIR, 'site.yaml'));
  const siteUrl = (env.SITE_URL ?? site.url).replace(/\/+$/, '');
  const ownUrl = isApart ? (site.service_url ?? siteUrl) : siteUrl;
  const base = readBase(ownUrl);
  const settings = readServiceEnv(variables, siteUrl);
  const log = createLog(settings.logLevel);
  const channels = await readChannels(variables);
  const store = await openStore(env.DATABASE_URL);
  const table = readRouting(env.CONTENT_DIR);
  const worker = createWorker({
    store,
    table: () => table,
    channels,
    now: () => new Date(),
    log,
    random: Math.random,
  });
  const app = await createService({
    store,
    env: settings,
    log,
    base,
    locales: listLocales({ site }),
    siteUrl: isApart ? siteUrl : undefined,
    pages,
    statistics: site.statistics,
    onKept: worker.wake,
  });
  worker.start();
  const forget = async () => {
    const erased = await forgetOld(store, new Date());
    if (erased > 0) log.info({ erased }, 'Entries were erased: they were kept as long as their forms say.');
  };
  void forget();
  const sweep = setInterval(() => void forget(), SWEEP_MS);
  return {
    app,
    base,
    log,
    stop: async () => {
      clearInterval(sweep);
      await worker.stop();
      await store.close();
    },
  };
}

/** The ways that are set up; what none of them reaches is in the desk's list. */
async function readChannels(variables: RunOptions['variables']): Promise<readonly Channel[]> {
  const { SMTP_URL: url = '', MAIL_FROM: from = '', DELIVER_TO_PRIVATE: allow = '' } = variables;
  if (url !== '' && from === '') throw new DeliverySettingError('SMTP_URL is set, but MAIL_FROM is not.');
  const webhooks = createWebhookChannel({ secretOf: readSecrets(variables), allowPrivate: allow === '1' });
  if (url === '') return [webhooks, LIST_CHANNEL];
  const { createMailChannel } = await import('#lib/form/deliver/mail.ts');
  return [webhooks, createMailChannel({ url, from }), LIST_CHANNEL];
}

/** Listens for a service; where that fails the service ends too, so that nothing keeps the process alive. */
export async function listenFor(
  service: RunningService,
  app: Hono,
  { HOST, PORT }: Pick<Env, 'HOST' | 'PORT'>,
): Promise<Listening> {
  try {
    return await listen(app, HOST, PORT);
  } catch (error) {
    await service.stop();
    throw error;
  }
}

/** Stops once, at the first of the signals with which processes are asked to end. */
export function stopOnSignals(stop: () => Promise<void>): void {
  let stopping: Promise<void> | undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => void (stopping ??= stop().then(() => process.exit(0))));
  }
}
