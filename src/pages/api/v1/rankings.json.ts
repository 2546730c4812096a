import type { APIRoute } from 'astro';
import { getSite } from '#lib/site/load.ts';

/** Every place with all it can be recomputed from: what `npm run rank -- --format json` prints. */
export const GET: APIRoute = async () =>
  new Response((await getSite()).getRankings(), { headers: { 'content-type': 'application/json' } });
