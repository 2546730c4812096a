import type { APIContext } from 'astro';
import { getFrame } from '../../components/frame.ts';

export async function getStaticPaths() {
  const { site } = await getFrame();
  return [...site.getSchemas()].map(([file, text]) => ({
    params: { noun: file.replace(/\.json$/, '') },
    props: { text },
  }));
}

export const GET = ({ props }: APIContext<{ readonly text: string }>): Response =>
  new Response(props.text, { headers: { 'content-type': 'application/schema+json' } });
