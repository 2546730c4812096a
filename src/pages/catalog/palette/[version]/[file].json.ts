import type { APIRoute, GetStaticPaths } from 'astro';
import { getFrames } from '../../../../components/frame.ts';
import { getPaletteFiles } from '../../../../components/visitor-files.ts';

export const getStaticPaths = (async () => {
  return (await getFrames()).flatMap((frame) => {
    const { version, files } = getPaletteFiles(frame);
    return [...files].map(([name, text]) => ({
      params: { version, file: name.replace(/\.json$/, '') },
      props: { text },
    }));
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
