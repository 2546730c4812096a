import type { APIRoute } from 'astro';
import { encodePartners } from '#lib/catalog/transport.ts';
import { getSite } from '#lib/site/load.ts';

/** The cards of the partner directory, for the island that searches them. */
export const GET: APIRoute = async () => {
  const { cards, facets } = (await getSite()).directory;
  return Response.json(encodePartners(cards, facets));
};
