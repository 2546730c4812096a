import { useId, useState } from 'react';
import { CHOICES_AT_FIRST } from '#lib/catalog/opening.ts';
import { getFormat } from '#lib/i18n/format.ts';
import { fill } from '#lib/i18n/wording.ts';
import { ChoiceList } from './ChoiceList.tsx';
import { findChoices, type FacetState } from './facet-state.ts';
import { Icon } from './Icon.tsx';
import type { Unfolded } from './use-unfolded.ts';
import { nameFacet, type Words } from './words.ts';

/** From this many choices on, they can be searched. */
const MANY = 16;
/** Choices of a long facet that stand in the page at once; the rest is found by typing. */
const MOST_SHOWN = 60;

interface Props {
  readonly words: Words;
  readonly state: FacetState;
  readonly selected: readonly string[];
  readonly unfolded: Unfolded;
  readonly onUnfold: (unfolded: Unfolded) => void;
  readonly onToggle: (value: string) => void;
}

/** One facet: its first choices, all of them on demand, and a search in long ones. */
export function FacetGroup({ words, state, selected, unfolded, onUnfold, onToggle }: Props) {
  const [sought, setSought] = useState('');
  const noteId = useId();
  const { explorer } = words.strings;
  const { facet, size } = state;
  const name = nameFacet(words, facet);
  const format = getFormat(words.locale);
  const isOpen = unfolded !== 'none';
  const isLong = unfolded === 'all';
  const found = isLong ? findChoices(words, state, sought) : firstOf(state, selected);
  const shown = found.slice(0, MOST_SHOWN);
  const parts = { n: format.number(size), facet: name };

  return (
    <details
      className="facet"
      data-facet={facet}
      open={isOpen}
      onToggle={({ target, currentTarget }) => {
        if (target === currentTarget && currentTarget.open !== isOpen)
          onUnfold(currentTarget.open ? 'first' : 'none');
      }}
    >
      <summary>
        <span>
          {name} {selected.length > 0 && <span className="badge">{selected.length}</span>}
        </span>
        <Icon name="chevron" />
      </summary>
      <fieldset>
        <legend className="hidden-text">{name}</legend>
        {isLong && size >= MANY && (
          <input
            type="search"
            className="field facet-find"
            value={sought}
            aria-label={fill(explorer.find, { facet: name })}
            placeholder={fill(explorer.find, { facet: name })}
            aria-describedby={noteId}
            onChange={(event) => setSought(event.currentTarget.value)}
          />
        )}
        <ChoiceList words={words} state={state} choices={shown} selected={selected} onToggle={onToggle} />
        {isLong && (
          <p id={noteId} className="facet-note" aria-live="polite">
            {found.length > shown.length && format.count(explorer.unlisted, found.length - shown.length)}
            {found.length === 0 && sought !== '' && explorer.noChoice}
          </p>
        )}
        {size > CHOICES_AT_FIRST && (
          <details
            className="facet-more"
            open={isLong}
            onToggle={({ currentTarget }) => {
              if (currentTarget.open !== isLong) onUnfold(currentTarget.open ? 'all' : 'first');
            }}
          >
            <summary
              className="btn btn-quiet"
              aria-label={fill(isLong ? explorer.fewerOf : explorer.moreOf, parts)}
            >
              {isLong ? explorer.fewerChoices : fill(explorer.moreChoices, parts)}
            </summary>
          </details>
        )}
      </fieldset>
    </details>
  );
}

/** The first choices, and the chosen ones wherever they stand. */
function firstOf({ choices }: FacetState, selected: readonly string[]) {
  return choices.filter(({ value }, at) => at < CHOICES_AT_FIRST || selected.includes(value));
}
