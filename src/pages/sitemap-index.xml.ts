import { getFrame } from '../components/frame.ts';
import { listSitemaps, writeSitemapIndex } from '../layouts/sitemap.ts';

export async function GET(): Promise<Response> {
  const frame = await getFrame();
  return writeSitemapIndex(listSitemaps(frame).map((_, index) => `${frame.meta.url}/sitemap-${index}.xml`));
}
