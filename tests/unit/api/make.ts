import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { API_FOLDER } from '#lib/api/addresses.ts';
import { listApiFiles } from '#lib/api/files.ts';
import { FILE_KINDS, type FileKind } from '#lib/api/kinds.ts';
import type { Site } from '#lib/site/model.ts';

/** Every file of the API by its path in the site, as bytes. */
export const readApi = (site: Site): ReadonlyMap<string, Buffer> =>
  new Map(Array.from(listApiFiles(site), ([path, content]) => [path, Buffer.from(content)]));

/** Writes the files below a folder and gives the folder of the API. */
export function writeApi(site: Site, folder: string): string {
  for (const [path, bytes] of readApi(site)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return join(folder, API_FOLDER);
}

const PATTERNS: Readonly<Record<string, string>> = {
  slug: '[a-z0-9]+(?:-[a-z0-9]+)*',
  day: '\\d{4}-\\d{2}-\\d{2}',
  number: '\\d+',
};

const kinds = FILE_KINDS.map((kind) => {
  const pattern = kind.path
    .replaceAll('.', '\\.')
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => PATTERNS[name] ?? name);
  return { kind, pattern: new RegExp(`^${API_FOLDER}${pattern}$`) };
});

/** The kinds that a path may be of. */
export const findKinds = (path: string): readonly FileKind[] =>
  kinds.flatMap(({ kind, pattern }) => (pattern.test(path) ? [kind] : []));
