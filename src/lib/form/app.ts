import { Hono, type Context, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { describeRoute, openAPIRouteHandler } from 'hono-openapi';
import { signOpened } from './guard/opened.ts';
import { makeChallenge } from './guard/proof.ts';
import { handleForm, type FormService } from './handle.ts';
import { FORM_KINDS, type FormName } from './kinds.ts';
import { createLocaleReader, type Locales } from './locale.ts';
import { describeChallenge, describeForm } from './openapi.ts';

export interface FormAppOptions {
  readonly service: Omit<FormService, 'network' | 'locale'>;
  /** Whom the sender of a request is counted as. */
  readonly networkOf: (context: Context) => string;
  readonly locales: Locales;
}

const DOCUMENT = {
  documentation: {
    info: {
      title: 'Forms of the marketplace',
      version: '1',
      description: 'What is acknowledged is on disk. What is not taken is told, and nothing of it is kept.',
    },
  },
};

const HOUR = 3_600;

/** `/api/forms/…`: the forms themselves, what a page needs to send one, and their description. */
export function createFormApp({ service, networkOf, locales }: FormAppOptions): Hono {
  const app = new Hono();
  const { now, secret, origins } = service;
  const share: MiddlewareHandler = cors({
    origin: (origin) => (origins.has(origin) ? origin : ''),
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['content-type', 'idempotency-key'],
    exposeHeaders: ['retry-after'],
    maxAge: HOUR,
  });
  const shareIfAsked: MiddlewareHandler = (context, next) =>
    context.req.header('origin') === undefined ? next() : share(context, next);
  app.use('/api/forms/*', shareIfAsked);
  app.get('/api/forms/challenge', describeRoute(describeChallenge), async (context) => {
    const at = now();
    const answer = { opened: signOpened(at, secret), challenge: await makeChallenge(at, secret) };
    return context.json(answer, 200, { 'cache-control': 'no-store' });
  });
  app.get('/api/forms/openapi.json', openAPIRouteHandler(app, DOCUMENT));
  const localeOf = createLocaleReader(locales);
  const answer = (context: Context) =>
    handleForm(context.req.raw, {
      ...service,
      network: networkOf(context),
      locale: localeOf(context),
    });
  for (const form of Object.keys(FORM_KINDS) as FormName[])
    app.post(`/api/forms/${form}`, describeRoute(describeForm(form)), answer);
  app.all('/api/forms/*', answer);
  return app;
}
