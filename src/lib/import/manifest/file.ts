import { basename, extname } from 'node:path';
import { canonicalJson } from '../rows/model.ts';
import { compare } from '../unique.ts';
import { manifest, type Manifest } from './model.ts';

/** A manifest that cannot be used; says what to do. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}

/** Path of the manifest of a map, in the content folder. The reader of content passes over it. */
export function manifestPath(mapFile: string): string {
  const name = basename(mapFile, extname(mapFile))
    .toLowerCase()
    .replaceAll(/[^a-z0-9_]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return `.import/${name === '' ? 'map' : name}.json`;
}

/** The manifest in `text`. Throws {@link ManifestError}; `path` is only for messages. */
export function parseManifest(text: string, path: string): Manifest {
  const refuse = (why: string): never => {
    throw new ManifestError(
      `${path} is not as an import wrote it: ${why}. Take it back from your version control; or delete it, and ` +
        'files that still are what an import writes are taken in again, while all others count as written by hand.',
    );
  };
  let tree: unknown;
  try {
    tree = JSON.parse(text);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const parsed = manifest.safeParse(tree);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  return refuse(`${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''}`);
}

/**
 * The same bytes for the same manifest; an entry a line, so that a change shows as one. Fields keep their order: with
 * it, the text that an import wrote can be made again to the byte.
 */
export function writeManifest({
  about,
  version,
  sources,
  site,
  terms,
  partners,
  integrations,
}: Manifest): string {
  const list = (entries: readonly { readonly slug: string }[]) =>
    entries
      .toSorted((a, b) => compare(a.slug, b.slug))
      .map((entry) => `\n    ${JSON.stringify(entry)}`)
      .join(',');
  const lines = [
    `"about": ${JSON.stringify(about)}`,
    `"version": ${version}`,
    `"sources": ${canonicalJson(sources)}`,
    ...(site === undefined ? [] : [`"site": ${JSON.stringify(site)}`]),
    `"terms": {${Object.entries(terms)
      .sort(([a], [b]) => compare(a, b))
      .map(
        ([kind, own]) => `\n    "${kind}": [${own.map((one) => `\n      ${JSON.stringify(one)}`).join(',')}]`,
      )
      .join(',')}}`,
    `"partners": [${list(partners)}]`,
    `"integrations": [${list(integrations)}]`,
  ];
  return `{\n  ${lines.join(',\n  ')}\n}\n`;
}
