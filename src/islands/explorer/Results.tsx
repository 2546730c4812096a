import { memo, useLayoutEffect, useRef } from 'react';
import { getFormat } from '#lib/i18n/format.ts';
import { CardGrid } from '../../components/CardGrid.tsx';
import type { CardFound } from '../../components/card-found.ts';
import type { Results as Found } from './ask.ts';
import { MORE_CARDS } from './choice.ts';
import { phraseReason, type Words } from './words.ts';

interface Props {
  readonly words: Words;
  readonly cards: Found['cards'];
  readonly found: Found['found'];
  readonly q: string;
  readonly total: number;
  readonly onMore: () => void;
}

/** The first results, each with why it is there, and more of them on demand; the focus goes on to the first new one. */
export const Results = memo(function Results({ words, cards, found, q, total, onMore }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const next = useRef<number>(undefined);
  const left = total - found.length;
  const why = cards.map((card, at): CardFound | undefined => {
    const hit = found[at];
    return hit && { words: hit.words, reason: phraseReason(words, hit, q, textsOf(card)) };
  });

  useLayoutEffect(() => {
    if (next.current === undefined || cards.length <= next.current) return;
    list.current?.querySelectorAll<HTMLAnchorElement>('.card-name a')[next.current]?.focus();
    next.current = undefined;
  }, [cards]);

  return (
    <div ref={list}>
      <CardGrid
        cards={cards.filter(isListed)}
        found={why}
        strings={words.strings.card}
        locale={words.locale}
        isComparable
      />
      {left > 0 && (
        <button
          type="button"
          className="btn more-results"
          onClick={() => {
            next.current = found.length;
            onMore();
          }}
        >
          {getFormat(words.locale).count(words.strings.explorer.more, Math.min(left, MORE_CARDS))}
        </button>
      )}
    </div>
  );
});

const isListed = (card: Found['cards'][number]) => !('kind' in card) || card.kind !== 'page';

/** What a card shows of its entry. */
function textsOf(card: Found['cards'][number]): readonly string[] {
  if (!('kind' in card)) return [card.name];
  switch (card.kind) {
    case 'integration':
      return [card.name, card.publisher, card.category, card.tagline];
    case 'partner':
      return [card.name, card.location ?? '', card.tagline];
    case 'page':
      return [card.name];
  }
}
