import type { Finding } from '#lib/content/finding.ts';
import type { Gathered, SlugDocument } from '#lib/content/gather.ts';
import { findNearNames, type Named } from '#lib/content/near-names.ts';
import { createLikeness } from '#lib/content/skeleton.ts';
import { findNames } from './find-names.ts';
import type { EntryPair } from './read-change.ts';
import type { Repository } from './repository.ts';

/** Whether a change gives an entry a name that it did not have. */
const takesName = ({ entry }: EntryPair): boolean =>
  (entry.noun === 'integration' || entry.noun === 'partner') &&
  entry.change !== 'removed' &&
  (entry.change === 'added' || entry.fields.includes('name'));

/** Places of entries whose names may be taken for one that a change brings. */
export function findAlike(pairs: readonly EntryPair[], repository: Repository): readonly string[] {
  const names = pairs.filter(takesName).map(({ entry }) => entry.name);
  if (names.length === 0) return [];
  const likenesses = names.map(createLikeness);
  return findNames(repository).flatMap(({ place, name }) =>
    likenesses.some((isLike) => isLike(name)) ? [place] : [],
  );
}

const valuesOf = <T>(documents: readonly SlugDocument<T>[]): ReadonlyMap<string, T> =>
  new Map(documents.flatMap(({ slug, value }) => (value === undefined ? [] : [[slug, value] as const])));

const namedIn = ({ integrations, partners, owners, certifications }: Gathered): Named => ({
  integrations: integrations.flatMap(({ slug, file, value }) => (value ? [{ ...value, slug, file }] : [])),
  partners: partners.flatMap(({ slug, file, value }) => (value ? [{ ...value, slug, file }] : [])),
  records: { owners: owners?.value?.owners ?? [], certifications: valuesOf(certifications) },
});

/** New names that are nearly those of verified partners, among what was read. */
export function judgeNames(pairs: readonly EntryPair[], gathered: Gathered): readonly Finding[] {
  const files = new Set(pairs.filter(takesName).map(({ file }) => file));
  return files.size === 0 ? [] : findNearNames(namedIn(gathered), (file) => files.has(file));
}
