import { Icon } from './Icon.tsx';
import type { Words } from './words.ts';

export function LoadFailed({ words, onRetry }: { readonly words: Words; readonly onRetry: () => void }) {
  return (
    <div className="note note-warn" role="alert">
      <Icon name="alert" />
      <p>{words.strings.explorer.loadFailed}</p>
      <button type="button" className="btn btn-quiet" onClick={onRetry}>
        {words.strings.explorer.retry}
      </button>
    </div>
  );
}

export function NamesOnly({ words }: { readonly words: Words }) {
  return (
    <p className="note" role="alert">
      <Icon name="info" />
      {words.strings.explorer.namesOnly}
    </p>
  );
}
