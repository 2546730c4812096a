import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import process from 'node:process';
import { rolldown, type OutputChunk } from 'rolldown';
import { FOLDER, LIST, stampFile } from './find.mjs';

/** Short commands that are run often: to load their modules takes them longer than their work. */
const SCRIPTS = ['check', 'rank', 'certify'];

/** Packages of many small modules that are loaded in any case. All others are loaded as they are installed. */
const INSIDE = ['zod', 'gray-matter', 'js-yaml', 'commander', 'fastest-levenshtein'];
const isOurs = (file: string | undefined): boolean => file !== undefined && !file.includes('node_modules');

/** What a package inside asks for is its own version of it, and comes along. */
const isOutside = (name: string, importer: string | undefined, isResolved: boolean): boolean =>
  !isResolved && isOurs(importer) && !/^[.#]/.test(name) && !INSIDE.includes(name);

async function bundle(root: string, folder: string): Promise<readonly OutputChunk[]> {
  const made = await rolldown({
    cwd: root,
    input: Object.fromEntries(SCRIPTS.map((name) => [name, join(root, 'scripts', `${name}.ts`)])),
    platform: 'node',
    external: isOutside,
    logLevel: 'silent',
  });
  const { output } = await made.write({ dir: folder, format: 'esm' });
  return output.filter((one) => one.type === 'chunk');
}

const pathOf = (root: string, file: string): string => relative(root, file).split(sep).join('/');

function listFiles(root: string, chunks: readonly OutputChunk[]): string {
  const files = [...new Set(chunks.flatMap(({ moduleIds }) => moduleIds))].filter(
    (id) => !id.startsWith('\0'),
  );
  const stamps = Object.fromEntries(files.sort().map((file) => [pathOf(root, file), stampFile(file)]));
  const bundles = Object.fromEntries(SCRIPTS.map((name) => [`scripts/${name}.ts`, `${name}.js`]));
  return JSON.stringify({ bundles, stamps });
}

/** Puts what each short command loads into a few files, which `findBundle` finds. */
export async function makeBundles(root: string): Promise<void> {
  const folder = join(root, FOLDER);
  rmSync(folder, { recursive: true, force: true });
  const chunks = await bundle(root, folder);
  // The list comes last and whole: without it, no bundle is used.
  const unfinished = join(folder, `${LIST}.${String(process.pid)}`);
  writeFileSync(unfinished, listFiles(root, chunks));
  renameSync(unfinished, join(folder, LIST));
}
