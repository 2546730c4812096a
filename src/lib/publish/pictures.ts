import { readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import type { ImageLogo, ImageSpec } from '#lib/image/spec.ts';
import type { Logo, Site } from '#lib/site/model.ts';

/** What a picture says, without whose it is. */
export type PictureText = Pick<
  ImageSpec,
  'size' | 'scheme' | 'dir' | 'lang' | 'kicker' | 'title' | 'line' | 'facts'
>;

/** Reads a published picture by its address in the site; undefined where it is no SVG or PNG. */
export type ReadPicture = (src: string) => ImageLogo | undefined;

const isDrawn = (logo: ImageLogo | undefined): logo is ImageLogo => logo !== undefined;

/** Reads published pictures out of the content folder. */
export function readPictures(
  { assets, meta }: Pick<Site, 'assets' | 'meta'>,
  contentDir: string,
): ReadPicture {
  const files = new Map(assets.map(({ file, path }) => [meta.base + path, file]));
  return (src) => {
    const file = files.get(src);
    const kind = extname(file ?? '').slice(1);
    if (file === undefined || (kind !== 'svg' && kind !== 'png')) return undefined;
    const full = join(contentDir, file);
    if (relative(contentDir, full).startsWith('..')) return undefined;
    return { kind, data: readFileSync(full) };
  };
}

/** What a picture is drawn from: a logo beside the platform's, over the site's own address. */
export function specOf(
  { size, scheme, dir, lang, kicker, title, line, facts }: PictureText,
  logo: Logo | undefined,
  {
    meta,
    read,
    watermark,
  }: { readonly meta: Site['meta']; readonly read: ReadPicture; readonly watermark?: string | undefined },
): ImageSpec {
  const own = logo?.kind === 'image' ? read(logo.src) : logo;
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
    logos: [own, meta.logo === undefined ? undefined : read(meta.logo)].filter(isDrawn),
    footer: { name: meta.name, address: new URL(meta.url).host },
    accent: { surface: theme.accent[scheme], text: theme.onAccent[scheme] },
    watermark,
  };
}
