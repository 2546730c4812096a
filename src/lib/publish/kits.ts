import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createImageCache } from '#lib/image/cache.ts';
import type { KitFile } from '#lib/kit/model.ts';
import type { Site } from '#lib/site/model.ts';
import { makeKitFiles } from './kit-files.ts';

/** Builds of other content share the folder, so what this one did not ask for is kept until there is much of it. */
const MOST_UNUSED = 20_000;

interface Request {
  readonly site: Pick<Site, 'kits' | 'integrations' | 'partners' | 'meta' | 'assets'>;
  readonly contentDir: string;
  /** Where pictures are kept from build to build. */
  readonly cacheDir: string;
}

/** Writes the files of every kit that may be seen today below `folder`, which is the site. */
export async function writeKits({ site, contentDir, cacheDir }: Request, folder: string): Promise<void> {
  const images = await createImageCache(cacheDir);
  for (const kit of site.kits) {
    const made = await makeKitFiles(kit, { site, contentDir, images });
    if (made !== undefined) await writeKitFiles(made.files, join(folder, 'kits', kit.slug));
  }
  const asked = images.drawn + images.kept;
  if ((await readdir(cacheDir)).length > asked + MOST_UNUSED) await images.sweep();
}

export async function writeKitFiles(files: readonly KitFile[], folder: string): Promise<void> {
  for (const file of files) {
    const target = join(folder, file.name);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, 'text' in file ? file.text : file.bytes);
  }
}
