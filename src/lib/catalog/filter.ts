/** OR inside a facet, AND across facets; a facet without a selection lets every card through. */
import { markCards, selectedIds, tallyValues, type FacetCounts, type FacetIndex } from './facets.ts';
import type { Filters } from './state.ts';

/** Marks cards by their place in the index: 1 is in, 0 is out. */
export type CardMask = Uint8Array;

export interface Selection {
  readonly mask: CardMask;
  readonly total: number;
  /**
   * What choosing each value brings: the results there would be; in a facet with a selection, the results it
   * would add to them. For a value that is selected, the results that have it. Values that no card has are not
   * counted.
   */
  readonly counts: FacetCounts;
}

interface Screening {
  /** How many of the selected facets each card fails. */
  readonly misses: Uint8Array;
  /** Column of a facet that the card fails; the only one where it misses once. */
  readonly missed: Uint8Array;
}

/** Selects and counts. `within` narrows to the cards a text search found. */
export function selectCards(index: FacetIndex, filters: Filters, within?: CardMask): Selection {
  const screening = screenCards(index, filters);
  const mask = new Uint8Array(index.size);
  let total = 0;
  for (let card = 0; card < index.size; card += 1) {
    if (screening.misses[card] === 0 && (within === undefined || within[card] === 1)) {
      mask[card] = 1;
      total += 1;
    }
  }
  const counts = index.columns.map((column, at) => {
    const found = tallyValues(column, mask);
    const selected = filters[column.facet] ?? [];
    if (selected.length === 0) return [column.facet, found] as const;
    const added = tallyValues(column, markNearMisses(screening, at, within));
    const choose = (value: string) => (selected.includes(value) ? found : added).get(value) ?? 0;
    return [column.facet, new Map(column.values.map((value) => [value, choose(value)]))] as const;
  });
  return { mask, total, counts: new Map(counts) };
}

function screenCards(index: FacetIndex, filters: Filters): Screening {
  const misses = new Uint8Array(index.size);
  const missed = new Uint8Array(index.size);
  index.columns.forEach((column, at) => {
    const selected = filters[column.facet] ?? [];
    if (selected.length === 0) return;
    const fits = markCards(column, selectedIds(column, selected));
    for (let card = 0; card < index.size; card += 1) {
      if (fits[card] === 1) continue;
      misses[card] = (misses[card] ?? 0) + 1;
      missed[card] = at;
    }
  });
  return { misses, missed };
}

/** The cards that fail this facet alone: one value more in it may let them in. */
function markNearMisses({ misses, missed }: Screening, at: number, within?: CardMask): CardMask {
  return misses.map((count, card) =>
    count === 1 && missed[card] === at && (within === undefined || within[card] === 1) ? 1 : 0,
  );
}
