import { sayKinds, sayWork } from '#lib/i18n/card-phrases.ts';
import type { CardParts, CardProps, ShownPartner } from './card-found.ts';
import { CompareToggle } from './CompareToggle.tsx';
import { Marked } from './Marked.tsx';

export function describePartner({
  card,
  strings,
  locale,
  found,
  isComparable,
}: CardProps<ShownPartner>): CardParts {
  const kinds = sayKinds(card, strings, locale);
  const work = sayWork(card, strings, locale);
  return {
    by: card.location ?? kinds,
    badges: card.tier !== undefined && <span className="badge">{card.tier}</span>,
    body: (
      <>
        <p className="card-line" {...card.foreign}>
          <Marked text={card.tagline} words={found?.words} />
        </p>
        <div className="card-foot">
          <div>
            {card.location !== undefined && <span>{kinds}</span>}
            {work !== undefined && <span>{work}</span>}
          </div>
          {isComparable && <CompareToggle card={card} strings={strings} />}
        </div>
      </>
    ),
  };
}
