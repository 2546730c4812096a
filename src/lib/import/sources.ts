import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { SourceRows } from './claims.ts';
import type { ImportMap } from './map/schema.ts';
import { SourceError } from './rows/model.ts';
import { readRows } from './rows/read.ts';

/** A use of the command that cannot work; says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Which file each source of the map is read from: a FILE with the source's usual name, else the FILEs in the order of
 * the sources, else the usual name beside the first FILE.
 */
export function matchFiles(map: ImportMap, files: readonly string[]): ReadonlyMap<string, string> {
  const names = Object.entries(map.sources);
  const byName = names.flatMap(([name, { file }]) => {
    const found = file === undefined ? undefined : files.find((path) => basename(path) === file);
    return found === undefined ? [] : [[name, found] as const];
  });
  const matched = new Map(byName);
  const left = files.filter((path) => !byName.some(([, found]) => found === path));
  for (const [name] of names) {
    const next = matched.has(name) ? undefined : left.shift();
    if (next !== undefined) matched.set(name, next);
  }
  if (left.length > 0) {
    throw new UsageError(
      `the map has no source for ${left.join(', ')}; its sources are ${names.map(([name]) => name).join(', ')}`,
    );
  }
  const [first] = files;
  for (const [name, { file }] of names) {
    if (!matched.has(name) && file !== undefined && first !== undefined)
      matched.set(name, join(dirname(first), file));
  }
  return matched;
}

/** The rows of every source. An optional source whose file is missing has none; any other must be there. */
export async function readSources(map: ImportMap, files: readonly string[]): Promise<readonly SourceRows[]> {
  const paths = matchFiles(map, files);
  const sources: SourceRows[] = [];
  for (const [name, rule] of Object.entries(map.sources)) {
    const path = paths.get(name);
    const bytes = path === undefined ? undefined : await readOrNothing(path);
    if (path !== undefined && bytes !== undefined) {
      sources.push({ name, file: basename(path), set: readRows(bytes, path, name, rule) });
    } else if (!rule.optional) {
      throw new UsageError(
        path === undefined
          ? `no FILE for the source "${name}"`
          : `there is no file ${path} (source "${name}")`,
      );
    }
  }
  return sources;
}

async function readOrNothing(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new SourceError(
      `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
