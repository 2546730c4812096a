import type { APIRoute, GetStaticPaths } from 'astro';
import { getFrame } from '../../../../components/frame.ts';
import { getPaletteFiles } from '../../../../components/visitor-files.ts';

export const getStaticPaths = (async () => {
  const { version, files } = getPaletteFiles(await getFrame());
  return [...files].map(([name, text]) => ({
    params: { version, file: name.replace(/\.json$/, '') },
    props: { text },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
