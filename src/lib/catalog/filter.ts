/** OR inside a facet, AND across facets; a facet without a selection lets every card through. */
import {
  hasSelected,
  selectedIds,
  tally,
  type FacetCounts,
  type FacetIndex,
} from './facets.ts';
import type { Filters } from './state.ts';

/** Marks cards by their place in the index: 1 is in, 0 is out. */
export type CardMask = Uint8Array;

export interface Selection {
  readonly mask: CardMask;
  readonly total: number;
  /**
   * For each value of each facet the number of cards that would be found if it were the facet's only
   * selection, all other facets as they are. Values that no card has are not counted.
   */
  readonly counts: FacetCounts;
}

/** Selects and counts in one pass. `within` narrows to the cards a text search found. */
export function selectCards(index: FacetIndex, filters: Filters, within?: CardMask): Selection {
  const active = index.columns.flatMap((column, at) => {
    const selected = filters[column.facet] ?? [];
    return selected.length === 0 ? [] : [{ column, at, flags: selectedIds(column, selected) }];
  });
  const tallies = index.columns.map((column) => new Uint32Array(column.values.length));
  const mask = new Uint8Array(index.size);
  let total = 0;

  for (let card = 0; card < index.size; card += 1) {
    if (within !== undefined && within[card] !== 1) continue;
    const failed = active.filter(({ column, flags }) => !hasSelected(column, card, flags));
    if (failed.length > 1) continue;
    const onlyFailed = failed[0]?.at;
    if (onlyFailed === undefined) {
      mask[card] = 1;
      total += 1;
    }
    // A card that fails one facet alone still counts inside that facet, whose own selection is left out.
    index.columns.forEach((column, at) => {
      const counts = tallies[at];
      if (counts !== undefined && (onlyFailed === undefined || onlyFailed === at)) tally(column, card, counts);
    });
  }
  return { mask, total, counts: nameCounts(index, tallies) };
}

function nameCounts(index: FacetIndex, tallies: readonly Uint32Array[]): FacetCounts {
  return new Map(
    index.columns.map(({ facet, values }, at) => [
      facet,
      new Map(values.map((value, id) => [value, tallies[at]?.[id] ?? 0])),
    ]),
  );
}
