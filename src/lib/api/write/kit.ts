import { renderIntro } from '#lib/kit/intro.ts';
import type { RenderedAsset } from '#lib/kit/model.ts';
import { renderKit } from '#lib/kit/render.ts';
import { findSubject } from '#lib/kit/subject.ts';
import { zipName } from '#lib/kit/zip.ts';
import type { KitView, Site } from '#lib/site/model.ts';
import type { Addresses } from '../addresses.ts';
import type { kit, kitRow } from '../schema/catalogue.ts';
import type { Emitted } from '../schema/parts.ts';
import { refer } from './links.ts';

type Kit = Emitted<typeof kit>;

const common = ({ slug, name, href, listing, publishOn, expiresOn }: KitView, addresses: Addresses) => ({
  slug,
  name,
  url: addresses.absolute(href),
  integration: refer(listing, addresses),
  publish_on: publishOn,
  expires_on: expiresOn ?? null,
});

export const writeKitRow = (view: KitView, addresses: Addresses): Emitted<typeof kitRow> => ({
  ...common(view, addresses),
  api_url: addresses.file(`kits/${view.slug}.json`),
  assets: view.assets,
  locales: view.locales,
});

/** Texts first, then the pictures that are drawn of them, then the archive of all. */
function listFiles(assets: readonly RenderedAsset[], view: KitView, addresses: Addresses): Kit['files'] {
  const pictures = assets.flatMap(({ preview }) => (preview.kind === 'images' ? preview.pictures : []));
  const files = [
    ...assets.flatMap((asset) => asset.files),
    ...pictures.map(({ file, title }) => ({ name: file, type: 'image/png', about: title })),
    { name: zipName(view), type: 'application/zip', about: view.name },
  ];
  return files.map(({ name, type, about }) => ({
    url: addresses.absolute(view.href) + name,
    type,
    about,
  }));
}

const writeTexts = (assets: readonly RenderedAsset[]): Kit['texts'] =>
  assets
    .filter(({ copies }) => copies.length > 0)
    .map(({ asset, locale, title, isOwn, copies }) => ({
      asset,
      locale,
      title,
      is_own: isOwn,
      pieces: copies.map(({ label, text }) => ({ label, text })),
    }));

/** One launch kit; undefined where its listing is not published. */
export function writeKit(view: KitView, site: Site, addresses: Addresses): Kit | undefined {
  const subject = findSubject(view, site);
  if (subject === undefined) return undefined;
  const { assets } = renderKit(view, subject);
  return {
    ...common(view, addresses),
    partner: view.partner ?? null,
    assets: view.assets,
    locales: view.locales,
    introduction_html: renderIntro(view, subject).html,
    texts: writeTexts(assets),
    files: listFiles(assets, view, addresses),
    claims: view.claims,
    utm: view.utm ?? null,
    contact: view.contact ?? null,
    changes: view.changes,
    source: view.source ?? null,
  };
}
