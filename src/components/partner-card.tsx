import type { Dictionary } from '#lib/i18n/dictionary.ts';
import { getFormat } from '#lib/i18n/format.ts';
import type { CardFound, CardParts, ShownPartner } from './card-found.ts';
import { CompareToggle } from './CompareToggle.tsx';
import { Marked } from './Marked.tsx';

interface Props {
  readonly card: ShownPartner;
  readonly strings: Dictionary['card'];
  readonly locale: string;
  readonly found?: CardFound | undefined;
  readonly isComparable?: boolean | undefined;
}

export function describePartner({ card, strings, locale, found, isComparable }: Props): CardParts {
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
