import { readNumbers } from './digits.ts';
import type { FacetColumn } from './facets.ts';

export interface FacetFile {
  readonly values: readonly string[];
  /** Wording of each value; null where it is the interface's. */
  readonly labels: readonly (string | null)[];
  /** Sets of values that an entry may have, each as places in `values`. */
  readonly combinations: readonly (readonly number[])[];
  /** The number of each entry's set. */
  readonly entries: string;
}

export function readFacet(facet: string, size: number, file: FacetFile): FacetColumn {
  const { values, labels, combinations, entries } = file;
  const starts = new Uint32Array(size + 1);
  const ids: number[] = [];
  let entry = 0;
  readNumbers(entries, (code) => {
    for (const id of combinations[code] ?? []) ids.push(id);
    entry += 1;
    starts[entry] = ids.length;
  });
  return {
    facet,
    values,
    labels: new Map(labels.flatMap((label, id) => (label === null ? [] : [[values[id] ?? '', label]]))),
    idOf: new Map(values.map((value, id) => [value, id])),
    starts,
    ids: Uint32Array.from(ids),
  };
}
