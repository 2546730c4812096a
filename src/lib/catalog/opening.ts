import type { Card, FacetView } from '../site/model.ts';
import { FACETS } from './lists.ts';
import { buildFacetIndex } from './facets.ts';
import { selectCards } from './filter.ts';
import { firstChoices, listChoices, type FacetChoices } from './options.ts';

/** Choices of a facet that show before more are asked for. */
export const CHOICES_AT_FIRST = 8;

const opened = new WeakMap<readonly Card[], readonly FacetChoices[]>();

/**
 * The facets of a list as it is served: the first choices of each, with their counts. Counted once for each
 * list of cards, however many pages show it.
 */
export function openFacets(
  kind: Card['kind'],
  cards: readonly Card[],
  views: readonly FacetView<string>[],
): readonly FacetChoices[] {
  const known = opened.get(cards);
  if (known !== undefined) return known;
  const { counts } = selectCards(buildFacetIndex(cards, FACETS[kind]), {});
  const facets = firstChoices(listChoices(views, counts), CHOICES_AT_FIRST);
  opened.set(cards, facets);
  return facets;
}
