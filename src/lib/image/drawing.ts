import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import sharp from 'sharp';
import { describeFonts } from './faces.ts';

/** Neither changes what is drawn. */
const NOT_DRAWING = ['cache.ts', 'draw-all.ts', 'draw-worker.ts'];

/** A name for all that decides how a spec is drawn: this folder's code, the fonts, satori, resvg, sharp and zlib. */
export async function describeDrawing(): Promise<string> {
  const names = (await readdir(import.meta.dirname)).filter((name) => !NOT_DRAWING.includes(name)).sort();
  const hash = createHash('sha256');
  for (const name of names) hash.update(await readFile(join(import.meta.dirname, name)));
  const require = createRequire(import.meta.url);
  const libraries = ['satori', '@resvg/resvg-js'].map((name) => {
    const { version } = require(`${name}/package.json`) as { readonly version: string };
    return `${name} ${version}`;
  });
  const versions = [describeFonts(), ...libraries, process.versions.zlib, JSON.stringify(sharp.versions)];
  return hash.update(versions.join('\n')).digest('hex');
}
