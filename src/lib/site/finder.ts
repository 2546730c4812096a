import { createHash } from 'node:crypto';
import { buildIndexFiles } from '../catalog/index/build.ts';
import type { Findable } from '../catalog/index/entry-words.ts';
import type { SiteContext } from './context.ts';
import type { FacetView } from './model.ts';

/** The files by which a browser searches and filters one kind of entry. */
export interface Finder {
  /** Their folder, with the base path and a slash at the end. It has another name when any of them changes. */
  readonly index: string;
  /** Their contents as JSON, by address below `/catalog/`. */
  readonly files: ReadonlyMap<string, string>;
}

const VERSION_LENGTH = 10;

/** Built when it is first asked for: most commands never do. */
export function createFinder(
  kind: Findable['kind'],
  cards: readonly Findable[],
  views: readonly FacetView<string>[],
  { paths }: SiteContext,
): () => Finder {
  let made: Finder | undefined;
  return () => (made ??= buildFinder(kind, cards, views, paths.base));
}

function buildFinder(
  kind: Findable['kind'],
  cards: readonly Findable[],
  views: readonly FacetView<string>[],
  base: string,
): Finder {
  const hash = createHash('sha256');
  const texts = [...buildIndexFiles(kind, cards, views)].map(([name, file]) => {
    const text = JSON.stringify(file);
    hash.update(name).update(text);
    return [name, text] as const;
  });
  const folder = `${kind}/${hash.digest('hex').slice(0, VERSION_LENGTH)}/`;
  return {
    index: `${base}/catalog/${folder}`,
    files: new Map(texts.map(([name, text]) => [folder + name, text])),
  };
}
