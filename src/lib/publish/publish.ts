import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '#lib/site/model.ts';
import { copyAssets } from './assets.ts';
import { measureFolder, type FolderSize } from './files.ts';
import { writeMarker } from './marker.ts';
import { precompress } from './precompress.ts';
import { formatRedirects } from './redirects.ts';
import { DISK_MOVES, openStaging, swapIn, type FolderMoves, type Staging } from './staging.ts';

export interface Publication {
  /** Claimed output folder, absolute. */
  readonly outDir: string;
  readonly contentDir: string;
  readonly site: Pick<Site, 'assets' | 'redirects'>;
  /** Writes every page, style and script into a folder. */
  readonly renderPages: (into: string) => Promise<void>;
  /** Writes the search index into a folder, which will be `/pagefind/`. */
  readonly writeSearch: (into: string) => Promise<void>;
  /** Writes the files that browsers load beside the pages into the folder of the pages. */
  readonly writeData: (into: string) => void | Promise<void>;
  /** Writes the pictures that links to pages are shown with into a folder, which will be `/cards/`. */
  readonly writeCards: (into: string) => Promise<void>;
  /** Writes the launch kits into the folder of the pages. */
  readonly writeKits: (into: string) => Promise<void>;
  /** Writes what the editor is made of into the folder of the pages. */
  readonly writeEditor: (into: string) => Promise<void>;
  /** Writes what keeps the finished site readable without a network beside it. */
  readonly writeOffline: (into: string) => Promise<void>;
  readonly compress: boolean;
  readonly pid: number;
  readonly moves?: FolderMoves;
}

/**
 * Puts a whole site together beside the output folder and swaps it in. Whatever fails before the
 * swap leaves the last output as it was.
 */
export async function publishSite(publication: Publication): Promise<FolderSize> {
  const { outDir, pid, moves = DISK_MOVES } = publication;
  const staging = await openStaging(outDir, pid);
  try {
    await assemble(publication, staging);
    const size = await measureFolder(staging.site);
    await swapIn(staging, outDir, moves);
    return size;
  } catch (error) {
    await DISK_MOVES.remove(staging.folder);
    throw error;
  }
}

async function assemble(
  {
    contentDir,
    site,
    renderPages,
    writeSearch,
    writeData,
    writeCards,
    writeKits,
    writeEditor,
    writeOffline,
    compress,
  }: Publication,
  staging: Staging,
): Promise<void> {
  await mkdir(staging.search);
  await mkdir(staging.cards);
  await allOf([renderPages(staging.site), writeSearch(staging.search), writeCards(staging.cards)]);
  await DISK_MOVES.rename(staging.search, join(staging.site, 'pagefind'));
  await DISK_MOVES.rename(staging.cards, join(staging.site, 'cards'));
  await writeData(staging.site);
  await writeKits(staging.site);
  await writeEditor(staging.site);
  await copyAssets(site.assets, contentDir, staging.site);
  await writeOffline(staging.site);
  await writeFile(join(staging.site, '_redirects'), formatRedirects(site.redirects));
  if (compress) await precompress(staging.site);
  await writeMarker(staging.site);
}

/** Waits for all even if one fails, so that nothing still writes when the folder is cleared. */
async function allOf(work: readonly Promise<void>[]): Promise<void> {
  const results = await Promise.allSettled(work);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}
