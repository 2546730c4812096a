import { getFrame } from '../components/frame.ts';
import { listSitemaps, writeSitemapIndex } from '../layouts/sitemap.ts';

export async function GET(): Promise<Response> {
  const { site, meta } = await getFrame();
  return writeSitemapIndex(listSitemaps(site).map((_, index) => `${meta.url}/sitemap-${index}.xml`));
}
