import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Site } from '#lib/site/model.ts';
import { listProsePages, twinFile } from '#lib/twins/files.ts';
import { convertPage } from '#lib/twins/page.ts';
import { createWriter } from '#lib/twins/writer.ts';

/** Writes the twins of pages of words, from the pages in `folder`, beside them. */
export async function writeProseTwins(site: Site, folder: string): Promise<void> {
  const writer = createWriter(site);
  for (const head of listProsePages(site)) {
    const twin = join(folder, twinFile(head.path, site.meta.base));
    const html = await readFile(twin.replace(/md$/, 'html'), 'utf8');
    await writeFile(twin, convertPage(html, head, writer));
  }
}
