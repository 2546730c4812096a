import { fold } from '#lib/catalog/fold.ts';
import { listColumn, type FacetChoice, type FacetChoices } from '#lib/catalog/options.ts';
import type { FacetCounts, FacetIndex } from '#lib/catalog/facets.ts';
import { nameValue, type Words } from './words.ts';

/** A facet as it stands on the page. */
export interface FacetState extends FacetChoices {
  /** Results by value; undefined while they are on their way: then none is shown, since it would lie. */
  readonly counts: ReadonlyMap<string, number> | undefined;
}

/**
 * A facet as far as it is known: by its column, or by its first choices as they were served.
 *
 * @param counts 'totals' while the served list stands
 */
export function readFacetState(
  served: FacetChoices,
  index: FacetIndex | undefined,
  counts: FacetCounts | 'totals' | undefined,
): FacetState {
  const { facet } = served;
  const column = index?.columns.find((one) => one.facet === facet);
  const choices = column === undefined ? served : listColumn(column);
  const totals = () => new Map(choices.choices.map(({ value, total }) => [value, total]));
  return { ...choices, counts: counts === 'totals' ? totals() : counts?.get(facet) };
}

/** Choices whose label holds what is sought, whatever its case and diacritics; all where nothing is. */
export function findChoices(words: Words, { choices }: FacetState, sought: string): readonly FacetChoice[] {
  const folded = fold(sought);
  if (folded === '') return choices;
  return choices.filter(({ value, label }) => fold(nameValue(words, value, label)).includes(folded));
}
