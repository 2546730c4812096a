import type { APIRoute, GetStaticPaths } from 'astro';
import { getSites } from '#lib/site/load.ts';

export const getStaticPaths = (async () => {
  const files = [...(await getSites()).values()].map(({ match }) => match.getFile());
  const texts = new Map(files.map(({ version, text }) => [version, text]));
  return [...texts].map(([version, text]) => ({ params: { version }, props: { text } }));
}) satisfies GetStaticPaths;

/** What decides a match, for the island that asks for it. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json' } });
