import { Hono } from 'hono';
import { handleSiteRequest, type SiteFiles } from './handle.ts';

/** The whole server: what is not answered by a service comes from the published folder. */
export function createApp(site: SiteFiles, services?: Hono): Hono {
  const app = new Hono();
  if (services) app.route('/', services);
  app.all('*', (context) => handleSiteRequest(context.req.raw, site));
  return app;
}
