import { getSite } from '#lib/site/load.ts';

/** What can be compared, in files that never change under their address. */
export async function getStaticPaths() {
  const { version, files } = (await getSite()).getCompareFiles();
  return [...files].map(([name, text]) => ({
    params: { file: `${version}/${name.replace(/\.json$/, '')}` },
    props: { text },
  }));
}

export const GET = ({ props: { text } }: { readonly props: { readonly text: string } }): Response =>
  new Response(text, { headers: { 'content-type': 'application/json; charset=utf-8' } });
