import { serialiseCompared } from '#lib/compare/address.ts';
import { getFormat } from '#lib/i18n/format.ts';
import type { Words } from './words.ts';

interface Props {
  readonly words: Words;
  /** Address of the comparison. */
  readonly href: string;
  readonly slugs: readonly string[];
  readonly onClear: () => void;
}

/** What was chosen to compare, and the way there once there are two. */
export function CompareBar({ words, href, slugs, onClear }: Props) {
  const { explorer } = words.strings;
  if (slugs.length === 0) return null;
  const address = href + serialiseCompared({ kind: words.kind, slugs, onlyDifferences: false });
  return (
    <section className="compare-bar" aria-label={explorer.compareBar}>
      {slugs.length === 1 ? (
        <span role="status">{explorer.compareMore}</span>
      ) : (
        <a className="btn btn-primary" href={address}>
          {getFormat(words.locale).count(explorer.compare, slugs.length)}
        </a>
      )}
      <button type="button" className="btn btn-quiet" onClick={onClear}>
        {explorer.compareClear}
      </button>
    </section>
  );
}
