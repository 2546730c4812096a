import type { Dictionary } from '#lib/i18n/dictionary.ts';
import type { Card } from '#lib/site/model.ts';
import { IntegrationCard } from './IntegrationCard.tsx';
import { PartnerCard } from './PartnerCard.tsx';

interface Props {
  readonly cards: readonly Card[];
  readonly strings: Dictionary['card'];
  readonly locale: string;
}

/** A list of cards; without a `client:` directive it ships no JavaScript. */
export function CardGrid({ cards, strings, locale }: Props) {
  return (
    <ul className="cards" role="list">
      {cards.map((card) =>
        card.kind === 'integration' ? (
          <IntegrationCard key={card.slug} card={card} strings={strings} locale={locale} />
        ) : (
          <PartnerCard key={card.slug} card={card} strings={strings} locale={locale} />
        ),
      )}
    </ul>
  );
}
