import { useId, useState } from 'react';
import { fold } from '#lib/catalog/fold.ts';
import { CHOICES_AT_FIRST } from '#lib/catalog/opening.ts';
import type { FacetChoice, FacetChoices } from '#lib/catalog/options.ts';
import { getFormat } from '#lib/i18n/format.ts';
import { fill } from '#lib/i18n/wording.ts';
import { Icon } from './Icon.tsx';
import { nameFacet, nameValue, type Words } from './words.ts';

/** From this many choices on, they can be searched. */
const MANY = 16;

interface Props {
  readonly words: Words;
  readonly choices: FacetChoices;
  readonly counts: ReadonlyMap<string, number> | undefined;
  readonly selected: readonly string[];
  readonly isOpen: boolean;
  readonly onToggle: (value: string) => void;
}

export function FacetGroup({ words, choices: all, counts, selected, isOpen, onToggle }: Props) {
  const [isLong, setLong] = useState(false);
  const [sought, setSought] = useState('');
  const [wasChosen, setWasChosen] = useState(false);
  // Once used it stays open: nothing folds away under the pointer.
  if (selected.length > 0 && !wasChosen) setWasChosen(true);
  const listId = useId();
  const { explorer } = words.strings;
  const { facet, choices, size } = all;
  const name = nameFacet(words, facet);
  const labelOf = ({ value, label }: FacetChoice) => nameValue(words, value, label);
  const visible = isLong
    ? choices.filter((choice) => fold(labelOf(choice)).includes(fold(sought)))
    : choices.filter(({ value }, at) => at < CHOICES_AT_FIRST || selected.includes(value));
  const number = getFormat(words.locale).number(size);

  return (
    <details className="facet" open={isOpen || wasChosen}>
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
            onChange={(event) => setSought(event.currentTarget.value)}
          />
        )}
        <ul role="list" id={listId}>
          {visible.map((choice) => (
            <li key={choice.value}>
              <label className="option">
                <input
                  type="checkbox"
                  autoComplete="off"
                  name={facet}
                  value={choice.value}
                  checked={selected.includes(choice.value)}
                  onChange={() => onToggle(choice.value)}
                />
                <span>{labelOf(choice)}</span>
                <span className="num">
                  {counts === undefined ? choice.total : (counts.get(choice.value) ?? 0)}
                </span>
              </label>
            </li>
          ))}
        </ul>
        {size > CHOICES_AT_FIRST && (
          <button
            type="button"
            className="btn btn-quiet"
            aria-expanded={isLong}
            aria-controls={listId}
            aria-label={fill(isLong ? explorer.fewerOf : explorer.moreOf, { n: number, facet: name })}
            onClick={() => setLong(!isLong)}
          >
            {isLong ? explorer.fewerChoices : fill(explorer.moreChoices, { n: number })}
          </button>
        )}
      </fieldset>
    </details>
  );
}
