import { fold, wordsOf } from '#lib/catalog/fold.ts';
import type { MatchDeck, MatchChoices } from '#lib/site/model.ts';

const SHOWN = 8;

/** A listing or a category that can be connected. */
export interface TargetOption {
  readonly kind: 'integration' | 'category';
  readonly slug: string;
  readonly name: string;
  readonly folded: string;
}

export function listTargets(
  deck: MatchDeck | undefined,
  { categories }: MatchChoices,
): readonly TargetOption[] {
  const option =
    (kind: TargetOption['kind']) => (term: { readonly slug: string; readonly name: string }) => ({
      kind,
      slug: term.slug,
      name: term.name,
      folded: fold(term.name),
    });
  return [...(deck?.listings ?? []).map(option('integration')), ...categories.map(option('category'))];
}

/** The best few for what is typed: names that begin with it, words that do, then names that hold it. */
export function findTargets(
  options: readonly TargetOption[],
  typed: string,
  isChosen: (option: TargetOption) => boolean,
): readonly TargetOption[] {
  const sought = fold(typed);
  const rankOf = ({ folded }: TargetOption): number =>
    folded.startsWith(sought)
      ? 0
      : wordsOf(folded).some((word) => word.startsWith(sought))
        ? 1
        : folded.includes(sought)
          ? 2
          : 3;
  return options
    .filter((option) => !isChosen(option))
    .map((option) => ({ option, rank: rankOf(option) }))
    .filter(({ rank }) => rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, SHOWN)
    .map(({ option }) => option);
}
