import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { taxonomy } from '../content/schema/taxonomy.ts';
import type { ExistingFolder } from './existing.ts';
import { EMPTY_FOLDER } from './existing.ts';

/** A target folder an import must not write into; says why and what to do. */
export class FolderError extends Error {
  override readonly name = 'FolderError';
}

/** What `dir` holds; a folder that is not there holds nothing. Throws {@link FolderError}. */
export async function readFolder(dir: string): Promise<ExistingFolder> {
  const files = await listFiles(dir);
  const taxonomyText = files.has('taxonomy.yaml')
    ? await readFile(join(dir, 'taxonomy.yaml'), 'utf8')
    : undefined;
  return {
    files,
    integrationNames: await namesIn(dir, 'integrations', files),
    partnerNames: await namesIn(dir, 'partners', files),
    taxonomy: taxonomyText === undefined ? EMPTY_FOLDER.taxonomy : parseTaxonomy(taxonomyText),
    taxonomyText,
  };
}

async function listFiles(dir: string): Promise<ReadonlySet<string>> {
  let entries;
  try {
    entries = await readdir(dir, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Set();
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') {
      throw new FolderError(`${dir} is a file; name a folder with --into`);
    }
    throw error;
  }
  const paths = entries.map((entry) => ({
    entry,
    path: join(entry.parentPath, entry.name).slice(join(dir, '/').length).replaceAll('\\', '/'),
  }));
  const link = paths.find(({ entry }) => entry.isSymbolicLink());
  if (link !== undefined) {
    throw new FolderError(
      `${dir} holds the symbolic link ${link.path}; an import writes to plain folders only`,
    );
  }
  return new Set(paths.filter(({ entry }) => entry.isFile()).map(({ path }) => path));
}

async function namesIn(
  dir: string,
  noun: 'integrations' | 'partners',
  files: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const path of [...files].sort()) {
    const slug = new RegExp(`^${noun}/([^/]+)/index\\.md$`).exec(path)?.[1];
    if (slug === undefined) continue;
    names.set(slug, nameOf(await readFile(join(dir, path), 'utf8')) ?? slug);
  }
  return names;
}

/** The name in a front matter; undefined where it cannot be read, which is for the check to say. */
function nameOf(text: string): string | undefined {
  const matter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1];
  if (matter === undefined) return undefined;
  const name: unknown = parseDocument(matter).get('name');
  return typeof name === 'string' ? name : undefined;
}

function parseTaxonomy(text: string) {
  const document = parseDocument(text);
  const parsed = taxonomy.safeParse(
    document.errors.length === 0 ? (document.toJS({ maxAliasCount: 0 }) ?? {}) : undefined,
  );
  if (parsed.success) return parsed.data;
  throw new FolderError(
    'taxonomy.yaml of the target folder has mistakes; run the check on it and mend it first',
  );
}
