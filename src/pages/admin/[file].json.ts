import { getFrame } from '../../components/frame.ts';

export async function getStaticPaths() {
  const { site } = await getFrame();
  return site.editor === undefined ? [] : [{ params: { file: 'config' } }];
}

export async function GET(): Promise<Response> {
  const { site } = await getFrame();
  return new Response(site.editor?.getConfig(), { headers: { 'content-type': 'application/json' } });
}
