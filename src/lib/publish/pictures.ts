import type { ImageLogo, ImageSpec } from '#lib/image/spec.ts';
import type { KitSubject, Logo } from '#lib/site/model.ts';
import type { KitPicture } from './model.ts';

/** Reads a published picture by its address in the site; undefined where it is no SVG or PNG. */
export type ReadPicture = (src: string) => ImageLogo | undefined;

const isDrawn = (logo: ImageLogo | undefined): logo is ImageLogo => logo !== undefined;

/** What a picture of a kit is drawn from: the listing's logo beside the platform's, over the site's own address. */
export function specOf(
  { size, scheme, dir, lang, kicker, title, line, facts }: KitPicture,
  { listing, meta }: Pick<KitSubject, 'listing' | 'meta'>,
  read: ReadPicture,
  watermark?: string,
): ImageSpec {
  const logoOf = (logo: Logo) => (logo.kind === 'image' ? read(logo.src) : logo);
  const { theme } = meta;
  return {
    size,
    scheme,
    dir,
    lang,
    kicker,
    title,
    line,
    facts,
    logos: [logoOf(listing.logo), meta.logo === undefined ? undefined : read(meta.logo)].filter(isDrawn),
    footer: { name: meta.name, address: new URL(meta.url).host },
    accent: { surface: theme.accent[scheme], text: theme.onAccent[scheme] },
    watermark,
  };
}
