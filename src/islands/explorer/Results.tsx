import { memo, useRef } from 'react';
import { flushSync } from 'react-dom';
import { getFormat } from '#lib/i18n/format.ts';
import type { Card } from '#lib/site/model.ts';
import { CardGrid } from '../../components/CardGrid.tsx';
import { CARDS_AT_ONCE } from './choice.ts';
import type { Words } from './words.ts';

interface Props {
  readonly words: Words;
  readonly cards: readonly Card[];
  readonly shown: number;
  readonly onMore: () => void;
}

/** The first results, and more of them on demand; the focus goes on to the first new one. */
export const Results = memo(function Results({ words, cards, shown, onMore }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const left = cards.length - shown;

  const showMore = () => {
    flushSync(onMore);
    list.current?.querySelectorAll<HTMLAnchorElement>('.card-name a')[shown]?.focus();
  };

  return (
    <div ref={list}>
      <CardGrid cards={cards.slice(0, shown)} strings={words.strings.card} locale={words.locale} />
      {left > 0 && (
        <button type="button" className="btn more-results" onClick={showMore}>
          {getFormat(words.locale).count(words.strings.explorer.more, Math.min(left, CARDS_AT_ONCE))}
        </button>
      )}
    </div>
  );
});
