import type { EntryName } from '#lib/catalog/store.ts';
import type { Dictionary } from '#lib/i18n/dictionary.ts';
import type { CardFound, CardParts, ShownIntegration, ShownPartner } from './card-found.ts';
import { CardHead } from './CardHead.tsx';
import { describeIntegration } from './integration-card.tsx';
import { describePartner } from './partner-card.tsx';

type Listed = ShownIntegration | ShownPartner | EntryName;

interface Props {
  readonly cards: readonly Listed[];
  readonly strings: Dictionary['card'];
  readonly locale: string;
  /** Why each card is there, in their order; none outside of results. */
  readonly found?: readonly (CardFound | undefined)[] | undefined;
  /** True where a list listens to the boxes that choose what to compare. */
  readonly isComparable?: boolean | undefined;
}

/**
 * A list of cards; without a `client:` directive it ships no JavaScript. Keyed by place: other results change the
 * texts of the cards that stand, which costs far less than other cards. A name whose card is on its way keeps its
 * link when the card comes, and with it the focus.
 */
export function CardGrid({ cards, found, ...shared }: Props) {
  return (
    <ul className="cards" role="list">
      {cards.map((card, at) => {
        const why = found?.[at];
        const parts = describeCard(card, why, shared);
        return (
          <li key={at} className={parts === undefined ? 'card card-coming' : 'card'}>
            <CardHead card={card} by={parts?.by} found={parts ? why : why && { ...why, reason: undefined }}>
              {parts?.badges}
            </CardHead>
            {parts?.body}
          </li>
        );
      })}
    </ul>
  );
}

/** Undefined where only the name is there yet. */
function describeCard(
  card: Listed,
  found: CardFound | undefined,
  shared: Omit<Props, 'cards' | 'found'>,
): CardParts | undefined {
  if (!('kind' in card)) return undefined;
  return card.kind === 'integration'
    ? describeIntegration({ card, found, ...shared })
    : describePartner({ card, found, ...shared });
}
