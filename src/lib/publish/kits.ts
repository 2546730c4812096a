import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ImageCache } from '#lib/image/cache.ts';
import type { KitFile } from '#lib/kit/model.ts';
import type { Site } from '#lib/site/model.ts';
import { makeKitFiles } from './kit-files.ts';

interface Request {
  readonly site: Pick<Site, 'kits' | 'integrations' | 'partners' | 'meta' | 'assets'>;
  readonly contentDir: string;
  readonly images: Pick<ImageCache, 'draw'>;
}

/** Writes the files of every kit that may be seen today below `folder`, which is the site. */
export async function writeKits({ site, contentDir, images }: Request, folder: string): Promise<void> {
  for (const kit of site.kits) {
    const made = await makeKitFiles(kit, { site, contentDir, images });
    if (made !== undefined) await writeKitFiles(made.files, join(folder, 'kits', kit.slug));
  }
}

export async function writeKitFiles(files: readonly KitFile[], folder: string): Promise<void> {
  for (const file of files) {
    const target = join(folder, file.name);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, 'text' in file ? file.text : file.bytes);
  }
}
