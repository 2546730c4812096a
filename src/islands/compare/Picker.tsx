import { useId, useRef, useState, type KeyboardEvent } from 'react';
import type { ShownCard } from '#lib/catalog/store.ts';
import type { Dictionary } from '#lib/i18n/dictionary.ts';
import { getFormat } from '#lib/i18n/format.ts';
import { fill } from '#lib/i18n/wording.ts';
import { Logo } from '../../components/Logo.tsx';
import { Icon } from '../explorer/Icon.tsx';
import { useFound } from './use-found.ts';

interface Props {
  /** Folder of the search. */
  readonly folder: string;
  readonly label: string;
  /** Slugs that are there already. */
  readonly taken: readonly string[];
  readonly locale: string;
  readonly words: Omit<Dictionary['compare']['island'], 'results'> & { readonly results: string };
  readonly onPick: (slug: string) => void;
}

/** Finds an entry by name and adds it: a combobox with a list of options (ARIA Authoring Practices). */
export function Picker({ folder, label, taken, locale, words, onPick }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [q, setQ] = useState('');
  const [at, setAt] = useState(0);
  const [isOpen, setIsOpen] = useState(false);
  const { cards, state, warm } = useFound(folder, q);
  const options = cards.filter(({ slug }) => !taken.includes(slug));
  const isShown = isOpen && q.trim() !== '' && options.length > 0;

  const pick = (card: ShownCard | undefined) => {
    if (card === undefined) return;
    onPick(card.slug);
    setQ('');
    setAt(0);
    setIsOpen(false);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const last = options.length - 1;
    if (event.key === 'ArrowDown') setAt(at >= last ? 0 : at + 1);
    else if (event.key === 'ArrowUp') setAt(at <= 0 ? last : at - 1);
    else if (event.key === 'Enter' && isShown) pick(options[at]);
    else if (event.key === 'Escape' && isShown) setIsOpen(false);
    else if (event.key === 'Escape') setQ('');
    else return;
    event.preventDefault();
  };
  const said =
    state === 'failed'
      ? words.searchFailed
      : state === 'found' && q.trim() !== ''
        ? options.length > 0
          ? getFormat(locale).count(words.found, options.length)
          : fill(words.nothing, { q: q.trim() })
        : '';

  return (
    <div
      className="picker search"
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setIsOpen(false);
      }}
    >
      <Icon name="search" />
      <input
        ref={input}
        className="field"
        type="text"
        role="combobox"
        aria-label={label}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={isShown ? `${id}-options` : undefined}
        aria-activedescendant={isShown ? `${id}-${at}` : undefined}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        value={q}
        onFocus={warm}
        onChange={(event) => {
          setQ(event.currentTarget.value);
          setAt(0);
          setIsOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      {isShown && (
        <ul id={`${id}-options`} className="picker-options" role="listbox" aria-label={words.results}>
          {options.map((card, index) => (
            <li
              key={card.slug}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              onPointerMove={() => setAt(index)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(card)}
            >
              {'logo' in card && <Logo logo={card.logo} size="small" />}
              <span>{card.name}</span>
            </li>
          ))}
        </ul>
      )}
      <p
        className={
          state === 'failed' || (said !== '' && options.length === 0) ? 'picker-said' : 'hidden-text'
        }
        role="status"
      >
        {said}
      </p>
    </div>
  );
}
