import { getFrames } from '../components/frame.ts';
import { listSitemaps, writeSitemap } from '../layouts/sitemap.ts';

interface Context {
  readonly props: { readonly addresses: readonly string[] };
}

export async function getStaticPaths() {
  return listSitemaps(await getFrames()).map((addresses, index) => ({
    params: { part: String(index) },
    props: { addresses },
  }));
}

export const GET = ({ props }: Context): Response => writeSitemap(props.addresses);
