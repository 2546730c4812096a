import { getFrame } from '../components/frame.ts';

export async function GET(): Promise<Response> {
  const { meta } = await getFrame();
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${meta.url}/sitemap-index.xml\n`);
}
