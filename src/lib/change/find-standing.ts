import { readYamlFile } from '#lib/content/door/document.ts';
import { owners, type Owners } from '#lib/content/schema/owners.ts';
import type { GitTree } from './git-tree.ts';
import type { Change, Standing } from './model.ts';
import { isProtected } from './rules/scope.ts';

export const OWNERS_FILE = 'records/owners.yaml';
const PLATFORM = 'platform';

/** Teams and accounts by publisher. */
export type OwnersOf = (publisher: string) => readonly string[];

/** Who owned what before the change, which cannot make its author an owner. */
export function readOwners(before: GitTree): OwnersOf {
  const rows: Owners['owners'] = before.has(OWNERS_FILE)
    ? (readYamlFile({ disk: before, report: () => undefined }, owners, OWNERS_FILE).value?.owners ?? [])
    : [];
  const byPublisher = new Map(
    rows.map(({ publisher, teams, accounts }) => [publisher, [...teams, ...accounts].sort()]),
  );
  return (publisher) => byPublisher.get(publisher) ?? [];
}

/** Whose each entry is; what is new belongs to whoever publishes it. */
const publishersOf = ({ entries }: Change): readonly string[] => [
  ...new Set(
    entries.flatMap(({ noun, publishers }) =>
      noun === 'integration' || noun === 'partner'
        ? [publishers.before ?? publishers.after ?? PLATFORM]
        : [PLATFORM],
    ),
  ),
];

/** Who sent a change, and who may approve it. */
export function findStanding(
  change: Change,
  author: string | undefined,
  ownersOf: OwnersOf,
  inContent: (file: string) => string | undefined,
): Standing {
  const touchesPlatform = change.others.some(({ file }) => isProtected(inContent(file) ?? file));
  const publishers = [...publishersOf(change), ...(touchesPlatform ? [PLATFORM] : [])];
  const isPlatform = author !== undefined && ownersOf(PLATFORM).includes(author);
  const isOwnerOf = (publisher: string) => author !== undefined && ownersOf(publisher).includes(author);
  return {
    author,
    isOwner: author === undefined ? undefined : isPlatform || publishers.every(isOwnerOf),
    isPlatform,
    owners: [...new Set(publishers.flatMap(ownersOf))].sort(),
  };
}
