import type { MatchNames } from './match-phrases.ts';
import type { MatchChoices, MatchDeck, TermView } from '../site/model.ts';

/** What a band of sizes reads like. */
export type SizeNames = Readonly<Record<string, string>>;

export function nameWords(
  choices: MatchChoices,
  deck: Pick<MatchDeck, 'listings' | 'skills'> | undefined,
  sizes: SizeNames,
): MatchNames {
  const byKind: Readonly<Record<Parameters<MatchNames['of']>[0], readonly TermView[]>> = {
    listings: deck?.listings ?? [],
    skills: deck?.skills ?? [],
    ...choices,
  };
  const known = Object.entries(byKind).flatMap(([kind, terms]) =>
    kind === 'sizes' || kind === 'currencies'
      ? []
      : terms.map(({ slug, name }) => [`${kind}/${slug}`, name] as const),
  );
  const names = new Map(known);
  return {
    of: (kind, slug) => names.get(`${kind}/${slug}`) ?? slug,
    size: (band) => sizes[band] ?? band,
  };
}
