import { useState } from 'react';
import type { Dictionary } from '#lib/i18n/dictionary.ts';

interface Props {
  readonly words: Dictionary['match'];
  readonly label: string;
  readonly text: () => string;
}

/** Copies a text and says so. */
export function CopyButton({ words, label, text }: Props) {
  const [told, setTold] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setTold(words.copied);
    } catch {
      setTold(words.notCopied);
    }
  };
  return (
    <span className="copy">
      <button type="button" className="btn" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{told}</span>
    </span>
  );
}
