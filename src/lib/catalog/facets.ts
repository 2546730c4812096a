/** Facet values of many cards as small integers, so that ten facets of 10,000 cards count in about a millisecond. */

export interface Faceted {
  readonly facets: Readonly<Record<string, readonly string[]>>;
}

interface FacetColumn {
  readonly facet: string;
  readonly values: readonly string[];
  readonly idOf: ReadonlyMap<string, number>;
  /** The ids of card `i` are `ids[starts[i]] … ids[starts[i + 1] - 1]`, each once. */
  readonly starts: Uint32Array;
  readonly ids: Uint32Array;
}

export interface FacetIndex {
  readonly size: number;
  readonly columns: readonly FacetColumn[];
}

/** Cards by facet value, in the order in which values first occur. */
export type FacetCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

export function buildFacetIndex(cards: readonly Faceted[], facets: readonly string[]): FacetIndex {
  return { size: cards.length, columns: facets.map((facet) => buildColumn(cards, facet)) };
}

function buildColumn(cards: readonly Faceted[], facet: string): FacetColumn {
  const idOf = new Map<string, number>();
  const starts = new Uint32Array(cards.length + 1);
  const ids: number[] = [];
  cards.forEach((card, at) => {
    for (const value of new Set(card.facets[facet])) {
      const id = idOf.get(value) ?? idOf.size;
      idOf.set(value, id);
      ids.push(id);
    }
    starts[at + 1] = ids.length;
  });
  return { facet, values: [...idOf.keys()], idOf, starts, ids: Uint32Array.from(ids) };
}

/** True for every id of the column that was selected. Values no card has select nothing. */
export function selectedIds(column: FacetColumn, selected: readonly string[]): Uint8Array {
  const flags = new Uint8Array(column.values.length);
  for (const value of selected) {
    const id = column.idOf.get(value);
    if (id !== undefined) flags[id] = 1;
  }
  return flags;
}

export function hasSelected(column: FacetColumn, card: number, flags: Uint8Array): boolean {
  const end = column.starts[card + 1] ?? 0;
  for (let at = column.starts[card] ?? 0; at < end; at += 1) {
    if (flags[column.ids[at] ?? 0] === 1) return true;
  }
  return false;
}

/** Adds one to the tally of each value the card has. */
export function tally(column: FacetColumn, card: number, counts: Uint32Array): void {
  const end = column.starts[card + 1] ?? 0;
  for (let at = column.starts[card] ?? 0; at < end; at += 1) {
    const id = column.ids[at] ?? 0;
    counts[id] = (counts[id] ?? 0) + 1;
  }
}
