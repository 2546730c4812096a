import { useRef } from 'react';
import type { FacetChoices } from '#lib/catalog/options.ts';
import type { Filters } from '#lib/catalog/state.ts';
import { fill } from '#lib/i18n/wording.ts';
import { NOT_STATED } from '#lib/site/model.ts';
import { Icon } from './Icon.tsx';
import { findLabel, nameFacet, nameValue, type Words } from './words.ts';

interface Props {
  readonly words: Words;
  readonly facets: readonly FacetChoices[];
  readonly filters: Filters;
  /** False while labels may still come; a value without one waits for it. */
  readonly isSettled: boolean;
  readonly onRemove: (facet: string, value: string) => void;
  readonly onClear: () => void;
  /** Takes the focus when the last chip is gone. */
  readonly onEmpty: () => void;
}

/** The chosen filters, each with its own way out. */
export function Chips({ words, facets, filters, isSettled, onRemove, onClear, onEmpty }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const { explorer } = words.strings;
  const chips = Object.entries(filters).flatMap(([facet, values]) =>
    values.map((value) => ({ facet, value, label: findLabel(facets, facet, value) })),
  );
  if (chips.length === 0) return null;

  const remove = (at: number, facet: string, value: string) => {
    const buttons = list.current?.querySelectorAll('button') ?? [];
    const next = chips.length === 1 ? undefined : (buttons[at + 1] ?? buttons[at - 1]);
    if (next === undefined) onEmpty();
    else next.focus();
    onRemove(facet, value);
  };

  const isReady = ({ value, label }: (typeof chips)[number]) =>
    isSettled || value === NOT_STATED || label !== undefined;

  return (
    <ul ref={list} className="chips active-filters" role="list" aria-label={explorer.chosen}>
      {chips.filter(isReady).map(({ facet, value, label }, at) => {
        const parts = {
          facet: nameFacet(words, facet),
          value: nameValue(words, value, label),
        };
        return (
          <li key={`${facet}=${value}`}>
            <button
              type="button"
              className="chip"
              aria-label={fill(explorer.remove, parts)}
              onClick={() => remove(at, facet, value)}
            >
              {fill(explorer.chip, parts)}
              <Icon name="cross" />
            </button>
          </li>
        );
      })}
      <li>
        <button
          type="button"
          className="btn btn-quiet"
          onClick={() => {
            onEmpty();
            onClear();
          }}
        >
          {explorer.clear}
        </button>
      </li>
    </ul>
  );
}
