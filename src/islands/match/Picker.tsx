import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { fill } from '#lib/i18n/wording.ts';
import type { Dictionary } from '#lib/i18n/dictionary.ts';
import { Icon } from '../explorer/Icon.tsx';
import { findTargets, type TargetOption } from './find-targets.ts';

// One a page, so the ids may be fixed; they must be the same in the served page and in the browser.
const LIST_ID = 'match-options';
const optionId = (at: number): string => `match-option-${String(at)}`;

interface Props {
  readonly words: Dictionary['match'];
  readonly options: readonly TargetOption[];
  readonly chosen: readonly TargetOption[];
  readonly onChoose: (option: TargetOption) => void;
  readonly onRemove: (option: TargetOption) => void;
}

const isSame = (a: TargetOption, b: TargetOption): boolean => a.slug === b.slug && a.kind === b.kind;

/** Several listings and categories, found by typing. */
export function Picker({ words, options, chosen, onChoose, onRemove }: Props) {
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const field = useRef<HTMLInputElement>(null);
  const found = useMemo(
    () => findTargets(options, typed, (option) => chosen.some((other) => isSame(other, option))),
    [options, typed, chosen],
  );
  const isShown = isOpen && found.length > 0;
  const nameOf = ({ kind, name }: TargetOption): string =>
    kind === 'category' ? fill(words.anyOf, { name }) : name;

  const open = (text: string) => {
    setTyped(text);
    setOpen(true);
    setActive(-1);
  };
  const choose = (option: TargetOption) => {
    onChoose(option);
    setTyped('');
    setOpen(false);
    setActive(-1);
  };
  const remove = (option: TargetOption) => {
    onRemove(option);
    field.current?.focus();
    setOpen(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const option = found[Math.max(active, 0)];
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setOpen(true);
      const count = Math.max(1, found.length);
      setActive(active < 0 && step < 0 ? count - 1 : (active + step + count) % count);
    } else if (event.key === 'Enter' && isShown && (active >= 0 || typed !== '') && option) {
      event.preventDefault();
      choose(option);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      setOpen(false);
    } else if (event.key === 'Backspace' && typed === '') {
      const last = chosen.at(-1);
      if (last) remove(last);
    }
  };

  return (
    <div className="picker">
      <input
        ref={field}
        className="field"
        role="combobox"
        aria-label={words.connectLabel}
        aria-describedby="match-connect-hint"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={isShown ? LIST_ID : undefined}
        aria-activedescendant={isShown && active >= 0 ? optionId(active) : undefined}
        placeholder={words.connectPlaceholder}
        autoComplete="off"
        value={typed}
        onChange={(event) => open(event.currentTarget.value)}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {isShown && (
        <ul id={LIST_ID} className="picker-options" role="listbox" aria-label={words.options}>
          {found.map((option, at) => (
            <li
              key={`${option.kind}/${option.slug}`}
              id={optionId(at)}
              role="option"
              aria-selected={at === active}
              // Keeps the focus in the field.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              {nameOf(option)}
            </li>
          ))}
        </ul>
      )}
      <p className="quiet" role="status">
        {isOpen && typed !== '' && options.length > 0 && found.length === 0 ? words.noOption : ''}
      </p>
      {chosen.length > 0 && (
        <ul className="chips" role="list">
          {chosen.map((option) => (
            <li key={`${option.kind}/${option.slug}`}>
              <button
                type="button"
                className="chip"
                aria-label={fill(words.remove, { name: nameOf(option) })}
                onClick={() => remove(option)}
              >
                {nameOf(option)}
                <Icon name="cross" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
