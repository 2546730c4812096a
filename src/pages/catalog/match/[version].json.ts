import type { APIRoute } from 'astro';
import { getSite } from '#lib/site/load.ts';

export async function getStaticPaths() {
  const { version } = (await getSite()).match.getFile();
  return [{ params: { version } }];
}

/** What decides a match, for the island that asks for it. */
export const GET: APIRoute = async () => {
  const { text } = (await getSite()).match.getFile();
  return new Response(text, { headers: { 'content-type': 'application/json' } });
};
