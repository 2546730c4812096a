import { NOT_STATED, type FacetView } from '../site/model.ts';
import { tallyValues, type FacetColumn, type FacetCounts } from './facets.ts';

/** A value a visitor can choose. Without a label its wording is the interface's. */
export interface FacetChoice {
  readonly value: string;
  readonly label: string | undefined;
  /** Entries that have it, whatever is chosen. */
  readonly total: number;
}

export interface FacetChoices {
  readonly facet: string;
  readonly choices: readonly FacetChoice[];
  /** How many choices there are, where only the first are listed. */
  readonly size: number;
}

/**
 * Every facet that tells entries apart, its values by how many entries have them, ties by label; "not stated"
 * stands last. The order does not follow what is chosen, so that nothing moves under the pointer.
 *
 * @param totals counts of the untouched list
 */
export function listChoices(
  views: readonly FacetView<string>[],
  totals: FacetCounts,
): readonly FacetChoices[] {
  return [...totals].flatMap(([facet, counts]) => {
    const labels = new Map(
      views.find((view) => view.facet === facet)?.options.map(({ value, label }) => [value, label]),
    );
    const choices = [...counts].map(([value, total]) => ({ value, total, label: labels.get(value) }));
    return choices.length < 2 ? [] : [{ facet, choices: choices.sort(compareChoices), size: choices.length }];
  });
}

/** Only the first choices of each facet, for the page as it is served. */
export function firstChoices(facets: readonly FacetChoices[], limit: number): readonly FacetChoices[] {
  return facets.map((facet) => ({ ...facet, choices: facet.choices.slice(0, limit) }));
}

function compareChoices(a: FacetChoice, b: FacetChoice): number {
  if ((a.value === NOT_STATED) !== (b.value === NOT_STATED)) return a.value === NOT_STATED ? 1 : -1;
  return b.total - a.total || ((a.label ?? a.value) < (b.label ?? b.value) ? -1 : 1);
}

const listed = new WeakMap<FacetColumn, FacetChoices>();

/** The same for one facet that was loaded; made once for each column. */
export function listColumn(column: FacetColumn): FacetChoices {
  const known = listed.get(column);
  if (known !== undefined) return known;
  const { facet, labels, starts } = column;
  const totals = tallyValues(column, new Uint8Array(starts.length - 1).fill(1));
  const choices = [...totals].map(([value, total]) => ({ value, total, label: labels.get(value) }));
  const made = { facet, choices: choices.sort(compareChoices), size: choices.length };
  listed.set(column, made);
  return made;
}
