import type { APIRoute, GetStaticPaths } from 'astro';
import { getSite } from '#lib/site/load.ts';

/** The files by which a browser searches and filters. Their folders are named for what they hold. */
export const getStaticPaths = (async () => {
  const files = (await getSite()).getIndexFiles();
  return [...files].map(([file, text]) => ({
    params: { file: file.replace(/\.json$/, '') },
    props: { text },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json' } });
