import { isSlug } from '#lib/content/door/slug.ts';
import { readGit } from '#lib/git/run.ts';
import type { Repository } from './repository.ts';

/** Finds the files that name a slug, in the state after the change. Paths are of the content folder. */
export type FindMentions = (slugs: Iterable<string>, folders: readonly string[]) => readonly string[];

/** Where a slug stands by itself in YAML: behind a blank, a bracket, a comma or a quote, and before one. */
const aroundSlug = (slug: string): string => `(^|[][ ,'"{}])${slug}([][ ,'"{}#]|$)`;

/**
 * Looks through the folders with one process of git. A mention may be a word of a text as well: what is found is
 * read, and only what a field says counts.
 */
export const createFindMentions =
  ({ top, prefix, head }: Repository): FindMentions =>
  (slugs, folders) => {
    const patterns = [...slugs].filter(isSlug).map(aroundSlug);
    if (patterns.length === 0) return [];
    const [where, tree] = head === undefined ? [['--untracked'], ''] : [[head], `${head}:`];
    const args = [
      'grep',
      '-l',
      '-z',
      '-I',
      '-E',
      '-f',
      '-',
      ...where,
      '--',
      ...folders.map((one) => prefix + one),
    ];
    const found = readGit(top, args, { input: `${patterns.join('\n')}\n`, accepted: [1] });
    return found
      .toString('utf8')
      .split('\0')
      .filter(Boolean)
      .map((path) => path.slice(tree.length + prefix.length));
  };
