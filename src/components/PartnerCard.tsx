import type { Dictionary } from '#lib/i18n/dictionary.ts';
import { getFormat } from '#lib/i18n/format.ts';
import type { PartnerCard as Card } from '#lib/site/model.ts';
import { Logo } from './Logo.tsx';

interface Props {
  readonly card: Card;
  readonly strings: Dictionary['card'];
  readonly locale: string;
}

export function PartnerCard({ card, strings, locale }: Props) {
  const format = getFormat(locale);
  const kinds = format.list(card.kinds.map((kind) => strings.kind[kind]));
  return (
    <li className="card">
      <div className="card-top">
        <Logo logo={card.logo} />
        <div>
          <h3 className="card-name">
            <a href={card.href}>{card.name}</a>
            {card.tier !== undefined && <span className="badge">{card.tier}</span>}
          </h3>
          <p className="card-by">{card.location ?? kinds}</p>
        </div>
      </div>
      <p className="card-line">{card.tagline}</p>
      <p className="card-foot">
        <span>{card.location === undefined ? '' : kinds}</span>
        {card.projects > 0 ? (
          <span>{format.count(strings.projects, card.projects)}</span>
        ) : (
          card.listings > 0 && <span>{format.count(strings.listings, card.listings)}</span>
        )}
      </p>
    </li>
  );
}
