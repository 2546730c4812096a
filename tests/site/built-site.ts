import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';

/** Folder of the built sample. */
export function siteFolder(): string {
  return process.env['TEST_SITE'] ?? '';
}

/** Every file of a folder, relative, in code-point order. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Pages of the built sample with their HTML. */
export function readPages(): ReadonlyMap<string, string> {
  const folder = siteFolder();
  const names = listFiles(folder).filter((name) => name.endsWith('.html'));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
