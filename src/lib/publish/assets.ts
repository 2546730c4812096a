import { chmod, copyFile, mkdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { PublishedAsset } from '#lib/site/model.ts';

const AT_ONCE = 16;

/**
 * Copies the pictures of the listings to their published addresses, readable by any web server.
 * Throws where a path would leave its folder.
 */
export async function copyAssets(
  assets: readonly PublishedAsset[],
  contentDir: string,
  into: string,
): Promise<void> {
  const queue = assets.values();
  const work = async (): Promise<void> => {
    for (const asset of queue) await copyAsset(asset, contentDir, into);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

async function copyAsset({ file, path }: PublishedAsset, contentDir: string, into: string): Promise<void> {
  const target = within(into, path);
  await mkdir(dirname(target), { recursive: true });
  await copyFile(within(contentDir, file), target);
  await chmod(target, 0o644);
}

function within(folder: string, path: string): string {
  const full = join(folder, path);
  const way = relative(folder, full);
  if (way === '' || way.startsWith('..')) throw new Error(`${path} leaves ${folder}.`);
  return full;
}
