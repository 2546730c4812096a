import type { APIRoute } from 'astro';
import { encodeIntegrations } from '#lib/catalog/transport.ts';
import { getSite } from '#lib/site/load.ts';

/** The cards of the catalogue, for the island that searches them. */
export const GET: APIRoute = async () => {
  const { cards, facets } = (await getSite()).catalogue;
  return Response.json(encodeIntegrations(cards, facets));
};
