import { getFormat } from '#lib/i18n/format.ts';
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
  const format = getFormat(locale);
  const kinds = format.list(card.kinds.map((kind) => strings.kind[kind]));
  return {
    by: card.location ?? kinds,
    badges: card.tier !== undefined && <span className="badge">{card.tier}</span>,
    body: (
      <>
        <p className="card-line">
          <Marked text={card.tagline} words={found?.words} />
        </p>
        <div className="card-foot">
          <div>
            {card.location !== undefined && <span>{kinds}</span>}
            {card.projects > 0 ? (
              <span>{format.count(strings.projects, card.projects)}</span>
            ) : (
              card.listings > 0 && <span>{format.count(strings.listings, card.listings)}</span>
            )}
          </div>
          {isComparable && <CompareToggle card={card} strings={strings} />}
        </div>
      </>
    ),
  };
}
