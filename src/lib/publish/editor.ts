import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EDITOR_ENTRY, EDITOR_FOLDER, LOCALES } from '#lib/admin/package.ts';
import type { Site } from '#lib/site/model.ts';

/** Source maps, and what converts pictures or draws maps, which no field of ours asks for. */
const LEFT_OUT = /\.map$|heic|webp_enc|marker-icon/;

const PARTS = ['.', 'chunks', 'assets'];

/** Copies the editor, where the site has one, out of its package in `project`, to be served from the site's own origin. */
export async function writeEditor(site: Pick<Site, 'editor'>, project: string, into: string): Promise<void> {
  if (site.editor === undefined) return;
  const modules = join(project, 'node_modules');
  const source = join(modules, '@sveltia/cms');
  const target = join(into, EDITOR_FOLDER);
  for (const part of PARTS) {
    const folder = join('npm', part);
    await mkdir(join(target, folder), { recursive: true });
    const entries = await readdir(join(source, folder), { withFileTypes: true });
    const names = entries
      .filter((entry) => entry.isFile() && !LEFT_OUT.test(entry.name))
      .map(({ name }) => name);
    for (const name of names) await copyFile(join(source, folder, name), join(target, folder, name));
  }
  await writeEntry(source, target);
  await writeLocales(source, target);
  await copyFile(join(modules, 'exifr/dist/full.esm.mjs'), join(target, 'exifr.js'));
  await copyFile(join(source, 'LICENSE.txt'), join(target, 'LICENSE.txt'));
}

/** A font of the package as another host serves it: its name, and its letters and style. */
const FONT_ELSEWHERE =
  /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z\d-]+)(?::vf)?@[\d.]+\/([a-z\d-]+)\.woff2/g;

/** The styles of the package name fonts at another host, although it brings them. Addresses are relative to the page. */
async function writeEntry(source: string, target: string): Promise<void> {
  const fonts = await readdir(join(source, 'npm/assets'));
  const text = await readFile(join(source, EDITOR_ENTRY), 'utf8');
  const own = text.replaceAll(FONT_ELSEWHERE, (address, name: string, style: string) => {
    const font = fonts.find((file) => file.startsWith(`${name}-${style}-`));
    if (font === undefined) throw new Error(`The editor names ${address}, which its package does not bring.`);
    return `cms/npm/assets/${font}`;
  });
  await writeFile(join(target, EDITOR_ENTRY), own);
}

/** Browsers import no JSON without being told; a bundler would have made modules of it. */
async function writeLocales(source: string, target: string): Promise<void> {
  for (const locale of LOCALES) {
    const file = join(target, 'locales', `${locale}.js`);
    const text = await readFile(join(source, 'locales', `${locale}.json`), 'utf8');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `export default ${text.trim()};\n`);
  }
}
