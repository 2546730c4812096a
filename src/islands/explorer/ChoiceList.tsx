import type { FacetChoice } from '#lib/catalog/options.ts';
import { getFormat } from '#lib/i18n/format.ts';
import { fill } from '#lib/i18n/wording.ts';
import type { FacetState } from './facet-state.ts';
import { nameValue, type Words } from './words.ts';

interface Props {
  readonly words: Words;
  readonly state: FacetState;
  readonly choices: readonly FacetChoice[];
  readonly selected: readonly string[];
  readonly onToggle: (value: string) => void;
}

/** Choices of a facet, each with the number of results that choosing it brings. */
export function ChoiceList({ words, state, choices, selected, onToggle }: Props) {
  const format = getFormat(words.locale);
  /** Beside a choice of the same facet, what another adds to the results. */
  const phrase = (value: string, count: number) =>
    selected.length === 0 || selected.includes(value)
      ? format.number(count)
      : fill(words.strings.explorer.adds, { n: format.number(count) });
  return (
    <ul role="list">
      {choices.map(({ value, label }) => (
        <li key={value}>
          <label className="option">
            <input
              type="checkbox"
              autoComplete="off"
              name={state.facet}
              value={value}
              checked={selected.includes(value)}
              onChange={() => onToggle(value)}
            />
            <span>{nameValue(words, value, label)}</span>
            <span className="num">{state.counts && phrase(value, state.counts.get(value) ?? 0)}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
