import { isSlug } from '#lib/content/door/slug.ts';
import { readGit } from '#lib/git/run.ts';
import type { Repository } from './repository.ts';

/** Finds the files that name a slug, in the state after the change. Paths are of the content folder. */
export type FindMentions = (slugs: Iterable<string>, folders: readonly string[]) => readonly string[];

/**
 * Looks through the folders with one process of git. A mention may be a part of another slug or a word of a text as
 * well: what is found is read, and only what a field says counts. What git does not know yet is not looked through:
 * on disk that is part of the change itself.
 */
export const createFindMentions =
  ({ top, prefix, head }: Repository): FindMentions =>
  (slugs, folders) => {
    const patterns = [...new Set(slugs)].filter(isSlug);
    if (patterns.length === 0) return [];
    const [where, tree] = head === undefined ? [[], ''] : [[head], `${head}:`];
    const args = [
      'grep',
      '-l',
      '-z',
      '-I',
      '-F',
      '-w',
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
