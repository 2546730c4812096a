import { isFields } from '#lib/content/door/fields.ts';
import { parseYaml } from '#lib/content/yaml/parse.ts';
import { readGit } from '#lib/git/run.ts';
import { placeOf } from './places.ts';
import type { Repository } from './repository.ts';

/** A name that an entry bears after the change. */
export interface FoundName {
  readonly place: string;
  readonly name: string;
}

/** A name that YAML takes as it stands; a word alone may mean something else to it. */
const PLAIN = /^name: ([A-Za-z][A-Za-z0-9]*(?: [A-Za-z0-9]+)+)$/;

const nameIn = (line: string): string | undefined => {
  const plain = PLAIN.exec(line)?.[1];
  if (plain !== undefined) return plain;
  const { value } = parseYaml(line);
  const name = isFields(value) ? value['name'] : undefined;
  return typeof name === 'string' ? name : undefined;
};

/**
 * Names of all listings and partners that git knows, by the first line of each that gives one; sorted by place.
 */
export function findNames({ top, prefix, head }: Repository): readonly FoundName[] {
  const [where, tree] = head === undefined ? [[], ''] : [[head], `${head}:`];
  const folders = ['integrations', 'partners'].map((folder) => prefix + folder);
  const args = ['grep', '--max-count=1', '-z', '-I', '-e', '^name:', ...where, '--', ...folders];
  const rows = readGit(top, args, { accepted: [1] })
    .toString('utf8')
    .split('\n');
  return rows.flatMap((row) => {
    const [path, line] = row.split('\0');
    const name = line === undefined ? undefined : nameIn(line);
    return path === undefined || name === undefined
      ? []
      : [{ place: placeOf(path.slice(tree.length + prefix.length)), name }];
  });
}
