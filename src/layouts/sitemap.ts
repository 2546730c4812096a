import { groupHeads } from '#lib/site/page-heads.ts';
import type { Frame } from '../components/frame.ts';

/** Most addresses one sitemap may hold (sitemaps.org). */
const MOST_ADDRESSES = 50_000;

/**
 * Every indexable address of the site, in code-point order, in parts that a sitemap may hold. Later pages of lists
 * are left out: what they lead to is here.
 */
export function listSitemaps(frames: readonly Frame[]): readonly (readonly string[])[] {
  const addresses = [...new Set(frames.flatMap(listAddresses))].sort();
  const parts = [];
  for (let start = 0; start < addresses.length; start += MOST_ADDRESSES) {
    parts.push(addresses.slice(start, start + MOST_ADDRESSES));
  }
  return parts;
}

/** What is not translated stands under its original's address. */
function listAddresses({ site, meta, paths }: Frame): readonly string[] {
  const heads = groupHeads(site).flatMap((group) => group.heads);
  const { origin } = new URL(meta.url);
  return [
    ...heads.flatMap(({ noindex, canonical }) => (noindex ? [] : [canonical])),
    ...site.integrations.slugs
      .filter((slug) => site.isTranslated('integration', slug))
      .map((slug) => origin + paths.integration(slug)),
    ...site.partners.slugs
      .filter((slug) => site.isTranslated('partner', slug))
      .map((slug) => origin + paths.partner(slug)),
  ];
}

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function writeXml(root: string, item: string, addresses: readonly string[]): Response {
  const items = addresses.map((address) => `<${item}><loc>${escapeXml(address)}</loc></${item}>\n`).join('');
  const xml =
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${items}</${root}>\n`;
  return new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}

export const writeSitemap = (addresses: readonly string[]): Response => writeXml('urlset', 'url', addresses);

export const writeSitemapIndex = (addresses: readonly string[]): Response =>
  writeXml('sitemapindex', 'sitemap', addresses);
