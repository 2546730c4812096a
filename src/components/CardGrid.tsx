import type { Dictionary } from '#lib/i18n/dictionary.ts';
import type { EntryName } from '#lib/catalog/store.ts';
import type { CardFound, ShownIntegration, ShownPartner } from './card-found.ts';
import { IntegrationCard } from './IntegrationCard.tsx';
import { NameCard } from './NameCard.tsx';
import { PartnerCard } from './PartnerCard.tsx';

interface Props {
  readonly cards: readonly (ShownIntegration | ShownPartner | EntryName)[];
  readonly strings: Dictionary['card'];
  readonly locale: string;
  /** Why each card is there, in their order; none outside of results. */
  readonly found?: readonly (CardFound | undefined)[] | undefined;
  /** True where a list listens to the boxes that choose what to compare. */
  readonly isComparable?: boolean | undefined;
}

/**
 * A list of cards; without a `client:` directive it ships no JavaScript. Keyed by place: other results change the
 * texts of the cards that stand, which costs far less than other cards.
 */
export function CardGrid({ cards, found, ...shared }: Props) {
  return (
    <ul className="cards" role="list">
      {cards.map((card, at) => {
        if (!('kind' in card)) return <NameCard key={at} entry={card} found={found?.[at]} />;
        return card.kind === 'integration' ? (
          <IntegrationCard key={at} card={card} found={found?.[at]} {...shared} />
        ) : (
          <PartnerCard key={at} card={card} found={found?.[at]} {...shared} />
        );
      })}
    </ul>
  );
}
