import { sayBadge, sayStanding } from '#lib/i18n/card-phrases.ts';
import type { CardParts, CardProps, ShownIntegration } from './card-found.ts';
import { CompareToggle } from './CompareToggle.tsx';
import { iconHref } from './icon.ts';
import { Marked } from './Marked.tsx';

export function describeIntegration({
  card,
  strings,
  locale,
  found,
  isComparable,
}: CardProps<ShownIntegration>): CardParts {
  const { status, certificate, price } = card;
  return {
    by: `${card.publisher} · ${sayStanding(card, strings)}`,
    badges: (
      <>
        {card.isNew && <span className="badge">{strings.new}</span>}
        {status !== 'available' && (
          <span className={status === 'deprecated' ? 'badge badge-warn' : 'badge'}>{strings[status]}</span>
        )}
      </>
    ),
    body: (
      <>
        <p className="card-line" {...card.foreign}>
          <Marked text={card.tagline} words={found?.words} />
        </p>
        <div className="card-foot">
          <div>
            {certificate && <Seal certificate={certificate} strings={strings} locale={locale} />}
            {price && <span>{strings.price[price]}</span>}
          </div>
          {isComparable && <CompareToggle card={card} strings={strings} />}
        </div>
      </>
    ),
  };
}

interface SealProps extends Pick<CardProps<ShownIntegration>, 'strings' | 'locale'> {
  readonly certificate: NonNullable<ShownIntegration['certificate']>;
}

function Seal({ certificate, strings, locale }: SealProps) {
  return (
    <span className="seal">
      <svg className="icon" aria-hidden="true">
        <use href={iconHref('seal')} />
      </svg>
      {sayBadge(certificate, strings, locale)}
    </span>
  );
}
