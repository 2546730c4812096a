import { useEffect, useRef, type KeyboardEvent } from 'react';
import { MAX_QUERY_LENGTH } from '#lib/catalog/query.ts';
import { Icon } from './Icon.tsx';

interface Props {
  readonly href: string;
  readonly label: string;
  readonly clearLabel: string;
  readonly q: string;
  readonly onType: (q: string) => void;
}

/** A form without JavaScript; with it, results follow while typing, `/` leads here and Escape empties it. */
export function SearchBox({ href, label, clearLabel, q, onType }: Props) {
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    const onSlash = (event: globalThis.KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', onSlash);
    return () => document.removeEventListener('keydown', onSlash);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || q === '') return;
    event.preventDefault();
    onType('');
  };
  const clear = () => {
    onType('');
    input.current?.focus();
  };

  return (
    <form
      role="search"
      aria-label={label}
      className="search"
      action={href}
      method="get"
      onSubmit={(event) => event.preventDefault()}
    >
      <Icon name="search" />
      <input
        ref={input}
        className="field"
        type="search"
        name="q"
        value={q}
        maxLength={MAX_QUERY_LENGTH}
        placeholder={label}
        aria-label={label}
        aria-keyshortcuts="/"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {q === '' ? (
        <kbd className="key" aria-hidden="true">
          /
        </kbd>
      ) : (
        <button type="button" className="search-clear" aria-label={clearLabel} onClick={clear}>
          <Icon name="cross" />
        </button>
      )}
    </form>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, dialog, [contenteditable]') !== null
  );
}
