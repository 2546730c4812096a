import type { ImageCache } from '#lib/image/cache.ts';
import type { KitFile, RenderedKit } from '#lib/kit/model.ts';
import { renderKit } from '#lib/kit/render.ts';
import { findSubject } from '#lib/kit/subject.ts';
import { writeIndex } from '#lib/kit/zip-index.ts';
import { zipKit, zipName } from '#lib/kit/zip.ts';
import type { KitView, Site } from '#lib/site/model.ts';
import { readPictures, specOf } from './pictures.ts';

export interface KitSources {
  readonly site: Pick<Site, 'integrations' | 'partners' | 'meta' | 'assets'>;
  readonly contentDir: string;
  readonly images: Pick<ImageCache, 'draw'>;
  /** Drawn across every picture, and said above every text. */
  readonly watermark?: string;
}

export interface WrittenKit {
  readonly rendered: RenderedKit;
  /** Every file of the kit, pictures included, and the archive of them all; with a watermark an index in its place. */
  readonly files: readonly KitFile[];
}

/** A text that says first that it is not to be used; pictures carry it already. */
function markFile(file: KitFile, watermark: string): KitFile {
  if (!('text' in file)) return file;
  if (file.type.startsWith('text/html')) {
    const banner = `<p style="margin:0;padding:12px;background:#8a1c14;color:#ffffff;font:600 16px/1.4 system-ui,sans-serif;text-align:center">${watermark}</p>`;
    return { ...file, text: file.text.replace(/<body[^>]*>/, (tag) => tag + banner) };
  }
  return /^text\/(?:plain|markdown)/.test(file.type)
    ? { ...file, text: `${watermark}\n\n${file.text}` }
    : file;
}

/** Makes every file of a kit; undefined where its listing is not published. */
export async function makeKitFiles(kit: KitView, sources: KitSources): Promise<WrittenKit | undefined> {
  const { site, images, watermark } = sources;
  const subject = findSubject(kit, site);
  if (subject === undefined) return undefined;
  const rendered = renderKit(kit, subject);
  const read = readPictures(site, sources.contentDir);
  const files: KitFile[] = rendered.assets.flatMap((asset) => asset.files);
  for (const { preview } of rendered.assets) {
    if (preview.kind !== 'images') continue;
    for (const picture of preview.pictures) {
      const bytes = await images.draw(
        specOf(picture, subject.listing.logo, { meta: site.meta, read, watermark }),
      );
      files.push({ name: picture.file, type: 'image/png', about: picture.title, bytes });
    }
  }
  if (watermark !== undefined) {
    // No archive: what is marked is looked at, not sent.
    const marked = [writeIndex(kit, files), ...files].map((file) => markFile(file, watermark));
    return { rendered, files: marked };
  }
  const archive: KitFile = {
    name: zipName(kit),
    type: 'application/zip',
    about: kit.name,
    bytes: zipKit(kit, files),
  };
  return { rendered, files: [...files, archive] };
}
