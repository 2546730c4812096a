import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { taxonomy } from '../content/schema/taxonomy.ts';
import type { ExistingFolder } from './existing.ts';
import { EMPTY_FOLDER } from './existing.ts';
import { readSaid } from './merge/entry.ts';
import { STAGING } from './write.ts';

/** A target folder an import must not write into; says why and what to do. */
export class FolderError extends Error {
  override readonly name = 'FolderError';
}

const TEXTS =
  /^(?:(?:integrations|partners)\/[^/]+\/index\.md|records\/partners\/[^/]+\.yaml|site\.yaml|taxonomy\.yaml)$/;

/** What `dir` holds; a folder that is not there holds nothing. Throws {@link FolderError}. */
export async function readFolder(dir: string): Promise<ExistingFolder> {
  const files = await listFiles(dir);
  const texts = new Map<string, string>();
  for (const path of [...files].filter((one) => TEXTS.test(one)).sort()) {
    texts.set(path, await readFile(join(dir, path), 'utf8'));
  }
  return describeFolder(files, texts);
}

/** What a folder with these files holds, by the texts of those an import reads. Throws {@link FolderError}. */
export function describeFolder(
  files: ReadonlySet<string>,
  texts: ReadonlyMap<string, string>,
): ExistingFolder {
  const taxonomyText = texts.get('taxonomy.yaml');
  const fields = new Map(
    [...texts].flatMap(([path, text]) => {
      const said = path.endsWith('.md') ? readSaid(text, { hasBody: true }) : undefined;
      return said === undefined ? [] : [[path, said.fields] as const];
    }),
  );
  return {
    files,
    integrationNames: namesIn('integrations', texts, fields),
    partnerNames: namesIn('partners', texts, fields),
    taxonomy: taxonomyText === undefined ? EMPTY_FOLDER.taxonomy : parseTaxonomy(taxonomyText),
    taxonomyText,
    texts,
    fields,
  };
}

/** Of what is hidden, like `.git`, only an import's own is read, and installed packages are nobody's content. */
const isRead = (name: string): boolean =>
  name !== 'node_modules' && (!name.startsWith('.') || name === '.import' || name === STAGING);

async function listFiles(dir: string): Promise<ReadonlySet<string>> {
  const paths = new Set<string>();
  for (const top of await listFolder(dir)) {
    if (!isRead(top.name)) continue;
    const inside = top.isDirectory()
      ? await readdir(join(dir, top.name), { recursive: true, withFileTypes: true })
      : [];
    for (const entry of [top, ...inside]) {
      const path = join(entry.parentPath, entry.name).slice(join(dir, '/').length).replaceAll('\\', '/');
      if (entry.isSymbolicLink()) {
        throw new FolderError(
          `${dir} holds the symbolic link ${path}; an import writes to plain folders only`,
        );
      }
      if (entry.isFile()) paths.add(path);
    }
  }
  return paths;
}

async function listFolder(dir: string) {
  try {
    return await readdir(dir, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') {
      throw new FolderError(`${dir} is a file; name a folder with --into`);
    }
    throw error;
  }
}

/** Names by slug; the slug where a name cannot be read, which is for the check to say. */
function namesIn(
  noun: 'integrations' | 'partners',
  texts: ExistingFolder['texts'],
  fields: ExistingFolder['fields'],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const path of texts.keys()) {
    const slug = new RegExp(`^${noun}/([^/]+)/index\\.md$`).exec(path)?.[1];
    if (slug === undefined) continue;
    const name = fields.get(path)?.['name'];
    names.set(slug, typeof name === 'string' ? name : slug);
  }
  return names;
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
