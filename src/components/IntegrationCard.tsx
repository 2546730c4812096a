import type { Dictionary } from '#lib/i18n/dictionary.ts';
import { getFormat } from '#lib/i18n/format.ts';
import { fill } from '#lib/i18n/wording.ts';
import type { IntegrationCard as Card } from '#lib/site/model.ts';
import { iconHref } from './icon.ts';
import { Logo } from './Logo.tsx';

interface Props {
  readonly card: Card;
  readonly strings: Dictionary['card'];
  readonly locale: string;
}

export function IntegrationCard({ card, strings, locale }: Props) {
  return (
    <li className="card">
      <div className="card-top">
        <Logo logo={card.logo} />
        <div>
          <h3 className="card-name">
            <a href={card.href}>{card.name}</a>
            {card.isNew && <span className="badge">{strings.new}</span>}
            {card.status !== 'available' && (
              <span className={card.status === 'deprecated' ? 'badge badge-warn' : 'badge'}>
                {strings[card.status]}
              </span>
            )}
          </h3>
          <p className="card-by">
            {card.publisher} · {card.category}
          </p>
        </div>
      </div>
      <p className="card-line">{card.tagline}</p>
      <p className="card-foot">
        {card.certificate && <Seal certificate={card.certificate} strings={strings} locale={locale} />}
        {card.price && <span>{strings.price[card.price]}</span>}
      </p>
    </li>
  );
}

interface SealProps extends Omit<Props, 'card'> {
  readonly certificate: NonNullable<Card['certificate']>;
}

function Seal({ certificate, strings, locale }: SealProps) {
  const { level, state, until } = certificate;
  return (
    <span className="seal">
      <svg className="icon" aria-hidden="true">
        <use href={iconHref('seal')} />
      </svg>
      {fill(strings.certificate[state], { level, day: getFormat(locale).day(until) })}
    </span>
  );
}
