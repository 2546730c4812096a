/** OR inside a facet, AND across facets; a facet without a selection lets every card through. */
import { markCards, selectedIds, tallyValues, type FacetCounts, type FacetIndex } from './facets.ts';
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
    const counted = Object.hasOwn(filters, column.facet) ? withNearMisses(mask, screening, at, within) : mask;
    return [column.facet, tallyValues(column, counted)] as const;
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

/** Adds the cards that fail this facet alone: they count inside it, since its own selection is left out. */
function withNearMisses(mask: CardMask, screening: Screening, at: number, within?: CardMask): CardMask {
  const { misses, missed } = screening;
  return mask.map((isIn, card) =>
    isIn === 1 || (misses[card] === 1 && missed[card] === at && (within === undefined || within[card] === 1))
      ? 1
      : 0,
  );
}
