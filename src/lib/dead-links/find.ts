import { listAddresses, type Address } from '#lib/content/addresses.ts';
import type { Disk } from '#lib/content/disk.ts';
import { showValue } from '#lib/content/door/show.ts';
import type { Finding } from '#lib/content/finding.ts';
import { readFrontMatter } from '#lib/content/frontmatter.ts';
import { LIMITS } from '#lib/content/limits.ts';
import { listTree } from '#lib/content/tree.ts';
import { parseYaml } from '#lib/content/yaml/parse.ts';
import type { Verdict } from './follow.ts';

/** An address with the file it stands in. */
export interface FoundAddress extends Address {
  readonly file: string;
}

const read = (disk: Disk, file: string): readonly Address[] => {
  const text = disk
    .readText(file, file.endsWith('.md') ? LIMITS.entryBytes : LIMITS.yamlBytes)
    .text?.replaceAll(/\r\n?/g, '\n');
  if (text === undefined) return [];
  if (!file.endsWith('.md')) return listAddresses({ value: parseYaml(text).value });
  const front = readFrontMatter(text);
  return front.problems === undefined ? listAddresses(front) : [];
};

/** Every https address of what authors write, where it stands. Files that cannot be read are for the check to tell. */
export function findAddresses(disk: Disk): readonly FoundAddress[] {
  const tree = listTree(disk, () => undefined);
  const entries = [...tree.integrations, ...tree.partners, ...tree.kits, ...tree.collections];
  const files = [
    ...(tree.topFiles.has('site.yaml') ? ['site.yaml'] : []),
    ...entries.map(({ file }) => file),
  ];
  return files.flatMap((file) =>
    read(disk, file)
      .filter(({ url }) => url.startsWith('https://') && URL.canParse(url))
      .map((address) => ({ ...address, file })),
  );
}

/** What is told of an address at each of its places. */
export function describeVerdict({ url, file, place }: FoundAddress, verdict: Verdict): readonly Finding[] {
  const at = { file, place, found: showValue(url) };
  switch (verdict.kind) {
    case 'alive':
      return [];
    case 'dead':
      return [
        {
          ...at,
          rule: 'link/dead',
          message: `There is no page at ${showValue(verdict.at)}: it answers ${verdict.status}.`,
          wanted: 'an address of a page',
        },
      ];
    case 'moved':
      return [
        {
          ...at,
          rule: 'link/moved',
          message: `The page has moved for good, to ${showValue(verdict.to)}.`,
          wanted: 'the new address',
          suggestion: verdict.to,
        },
      ];
    case 'unreachable':
      return [
        {
          ...at,
          rule: 'link/unreachable',
          message: `${showValue(url)} ${verdict.reason}.`,
          wanted: 'an address that answers',
        },
      ];
  }
}
