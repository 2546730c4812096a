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
  const names = pairs.flatMap((pair) => [
    ...(takesName(pair) ? [pair.entry.name] : []),
    ...pair.translatedNames.map(({ name }) => name),
  ]);
  if (names.length === 0) return [];
  const likenesses = names.map(createLikeness);
  return findNames(repository).flatMap(({ place, name }) =>
    likenesses.some((isLike) => isLike(name)) ? [place] : [],
  );
}

const valuesOf = <T>(documents: readonly SlugDocument<T>[]): ReadonlyMap<string, T> =>
  new Map(documents.flatMap(({ slug, value }) => (value === undefined ? [] : [[slug, value] as const])));

/** The entries, and once more each by a name that it has in another language. */
function withTranslations<T extends { readonly slug: string; readonly name: string }>(
  noun: 'integration' | 'partner',
  entries: readonly T[],
  { translations }: Gathered,
): readonly T[] {
  const bySlug = new Map(entries.map((entry) => [entry.slug, entry]));
  const others = translations.flatMap(({ noun: other, slug, file, value }) => {
    const entry = other === noun ? bySlug.get(slug) : undefined;
    const name = value?.['name'];
    return entry !== undefined && typeof name === 'string' ? [{ ...entry, file, name }] : [];
  });
  return [...entries, ...others];
}

const valueOf = <T>({ slug, file, value }: { slug: string; file: string; value: T | undefined }) =>
  value ? [{ ...value, slug, file }] : [];

const namedIn = (gathered: Gathered): Named => ({
  integrations: withTranslations('integration', gathered.integrations.flatMap(valueOf), gathered),
  partners: withTranslations('partner', gathered.partners.flatMap(valueOf), gathered),
  records: {
    owners: gathered.owners?.value?.owners ?? [],
    certifications: valuesOf(gathered.certifications),
  },
});

/** New names that are nearly those of verified partners, among what was read. */
export function judgeNames(pairs: readonly EntryPair[], gathered: Gathered): readonly Finding[] {
  const files = new Set([
    ...pairs.filter(takesName).map(({ file }) => file),
    ...pairs.flatMap(({ translatedNames }) => translatedNames.map(({ file }) => file)),
  ]);
  return files.size === 0 ? [] : findNearNames(namedIn(gathered), (file) => files.has(file));
}
