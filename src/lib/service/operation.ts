import { Hono, type Context } from 'hono';
import { isSameSecret } from '#lib/form/guard/same.ts';
import type { Store } from '#lib/form/store/model.ts';
import type { Metrics } from './metrics.ts';

export interface OperationOptions {
  readonly store: Pick<Store, 'probe'>;
  readonly metrics: Metrics;
  readonly metricsToken: string | undefined;
  readonly now: () => Date;
  /** Whether a request comes from this machine and through no proxy. */
  readonly isLocal: (context: Context) => boolean;
}

const PLAIN = { 'cache-control': 'no-store', 'content-type': 'text/plain; charset=utf-8' };

/** `/healthz`, `/readyz` and `/metrics`, for who runs the service. */
export function createOperationApp(options: OperationOptions): Hono {
  const { store, metrics, now } = options;
  const app = new Hono();
  app.get('/healthz', (context) => context.text('The service runs.\n', 200, PLAIN));
  app.get('/readyz', async (context) => {
    try {
      await store.probe(now().toISOString());
      return context.text('Forms are kept.\n', 200, PLAIN);
    } catch {
      return context.text('Nothing can be kept at the moment.\n', 503, { ...PLAIN, 'retry-after': '5' });
    }
  });
  app.get('/metrics', async (context) => {
    if (!mayRead(context, options)) {
      return context.text(
        'Metrics are read on this machine, or with METRICS_TOKEN as a bearer.\n',
        403,
        PLAIN,
      );
    }
    return context.body(await metrics.print(), 200, { ...PLAIN, 'content-type': metrics.contentType });
  });
  return app;
}

function mayRead(context: Context, { metricsToken, isLocal }: OperationOptions): boolean {
  const given = /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '')?.[1];
  if (metricsToken === undefined || given === undefined)
    return metricsToken === undefined && isLocal(context);
  return isSameSecret(given, metricsToken);
}
