import { SORTS } from '#lib/catalog/lists.ts';
import { effectiveSort } from '#lib/catalog/sort.ts';
import type { CatalogState, SortKey } from '#lib/catalog/state.ts';
import type { Words } from './words.ts';

interface Props {
  readonly words: Words;
  readonly chosen: CatalogState;
  readonly onSort: (sort: SortKey | undefined) => void;
}

/** The order; the natural one is not written into the address. */
export function SortSelect({ words, chosen, onSort }: Props) {
  const { explorer } = words.strings;
  const natural = effectiveSort({ q: chosen.q, sort: undefined });
  const keys: readonly SortKey[] =
    natural === 'relevance' ? ['relevance', ...SORTS[words.kind]] : SORTS[words.kind];

  return (
    <label className="sort">
      <span>{explorer.sortBy}</span>
      <select
        className="field"
        name="sort"
        autoComplete="off"
        value={effectiveSort(chosen)}
        onChange={(event) => {
          const key = keys.find((other) => other === event.currentTarget.value);
          onSort(key === natural ? undefined : key);
        }}
      >
        {keys.map((key) => (
          <option key={key} value={key}>
            {explorer.sort[key]}
          </option>
        ))}
      </select>
    </label>
  );
}
