import { getFrame, getFrames } from '../components/frame.ts';
import { listSitemaps, writeSitemapIndex } from '../layouts/sitemap.ts';

export async function GET(): Promise<Response> {
  const { meta } = await getFrame();
  const sitemaps = listSitemaps(await getFrames());
  return writeSitemapIndex(sitemaps.map((_, index) => `${meta.url}/sitemap-${index}.xml`));
}
