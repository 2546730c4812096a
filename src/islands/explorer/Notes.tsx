import type { NamedLink } from '#lib/site/model.ts';
import { Icon } from './Icon.tsx';
import type { Words } from './words.ts';

interface NoScriptProps {
  readonly words: Words;
  readonly categories: readonly NamedLink[];
}

/** What to do without JavaScript. */
export function NoScript({ words, categories }: NoScriptProps) {
  const { explorer } = words.strings;
  return (
    <noscript>
      <p>{explorer.noScript}</p>
      {categories.length > 0 && (
        <nav aria-label={words.strings.facet.category}>
          <p>{explorer.noScriptCategories}</p>
          <ul role="list" className="chips">
            {categories.map(({ name, href }) => (
              <li key={href}>
                <a className="chip" href={href}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </noscript>
  );
}

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
