import { ASSETS } from '#lib/kit/assets/index.ts';
import { zipName } from '#lib/kit/zip.ts';
import { renderIntro } from '#lib/kit/intro.ts';
import type { MissingAsset, Preview, RenderedAsset } from '#lib/kit/model.ts';
import { renderKit } from '#lib/kit/render.ts';
import { findSubject } from '#lib/kit/subject.ts';
import type { KitView, Site } from '#lib/site/model.ts';
import type { Frame } from '../frame.ts';

/** An asset in one language as the page shows it. */
export interface ShownAsset extends RenderedAsset {
  /** Name of the language in the language of the page. */
  readonly language: string;
  /** Folder of its files, with a slash at the end. */
  readonly folder: string;
}

/** An asset in all its languages, the kit's first language first. */
export interface AssetGroup {
  readonly id: RenderedAsset['asset'];
  readonly title: string;
  readonly describe: string;
  readonly place: string;
  readonly shown: readonly ShownAsset[];
  /** Languages it is not there in. */
  readonly missing: readonly string[];
  /** Languages it is left out of today, for a fact that is not known. */
  readonly leftOut: readonly string[];
}

export interface ShownKit {
  readonly introHtml: string;
  readonly languages: readonly { readonly locale: string; readonly name: string }[];
  readonly assets: readonly AssetGroup[];
  readonly zip: { readonly href: string };
}

/** A kit rendered for its page in one language; what it holds leads to the pages of the site's default language. */
export function readKit(kit: KitView, { format }: Frame, site: Site): ShownKit {
  const subject = findSubject(kit, site);
  if (subject === undefined) throw new Error(`The kit ${kit.slug} has no listing.`);
  const { assets, missing, leftOut } = renderKit(kit, subject);
  return {
    introHtml: renderIntro(kit, subject).html,
    languages: kit.locales.map((locale) => ({ locale, name: format.language(locale) })),
    assets: kit.assets.map((id) => ({
      id,
      title: ASSETS[id].title,
      describe: ASSETS[id].describe,
      place: ASSETS[id].place,
      shown: assets
        .filter(({ asset }) => asset === id)
        .map((asset) => ({
          ...asset,
          preview: lower(asset.preview),
          language: format.language(asset.locale),
          folder: kit.href,
        })),
      missing: missing.filter(isOf(id)).map(({ locale }) => format.language(locale)),
      leftOut: leftOut.filter(isOf(id)).map(({ locale }) => format.language(locale)),
    })),
    zip: { href: kit.href + zipName(kit) },
  };
}

/**
 * A preview stands under the heading of its asset, most under that of their title too, so its own headings are
 * deeper; and the page has a main part already.
 */
function lower(preview: Preview): Preview {
  if (!('html' in preview)) return preview;
  const by = preview.kind === 'email' ? 1 : 2;
  const html = preview.html
    .replaceAll(
      /(<\/?h)([1-4])(?=[\s>])/g,
      (_, tag: string, level: string) => tag + String(Number(level) + by),
    )
    .replaceAll(/(<\/?)main(?=[\s>])/g, '$1div');
  return { ...preview, html };
}

const isOf =
  (id: RenderedAsset['asset']) =>
  ({ asset }: MissingAsset): boolean =>
    asset === id;
