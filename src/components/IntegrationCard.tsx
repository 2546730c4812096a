import type { Dictionary } from '#lib/i18n/dictionary.ts';
import { getFormat } from '#lib/i18n/format.ts';
import { fill } from '#lib/i18n/wording.ts';
import type { CardFound, ShownIntegration } from './card-found.ts';
import { CardHead } from './CardHead.tsx';
import { CompareToggle } from './CompareToggle.tsx';
import { iconHref } from './icon.ts';
import { Marked } from './Marked.tsx';

interface Props {
  readonly card: ShownIntegration;
  readonly strings: Dictionary['card'];
  readonly locale: string;
  readonly found?: CardFound | undefined;
  readonly isComparable?: boolean | undefined;
}

export function IntegrationCard({ card, strings, locale, found, isComparable }: Props) {
  const { category, categoryPlace, status, certificate, price } = card;
  const standing =
    categoryPlace === undefined ? category : fill(strings.standing, { place: categoryPlace, category });
  return (
    <li className="card">
      <CardHead card={card} by={`${card.publisher} · ${standing}`} found={found}>
        {card.isNew && <span className="badge">{strings.new}</span>}
        {status !== 'available' && (
          <span className={status === 'deprecated' ? 'badge badge-warn' : 'badge'}>{strings[status]}</span>
        )}
      </CardHead>
      <p className="card-line">
        <Marked text={card.tagline} words={found?.words} />
      </p>
      <div className="card-foot">
        <div>
          {certificate && <Seal certificate={certificate} strings={strings} locale={locale} />}
          {price && <span>{strings.price[price]}</span>}
        </div>
        {isComparable && <CompareToggle card={card} strings={strings} />}
      </div>
    </li>
  );
}

interface SealProps extends Pick<Props, 'strings' | 'locale'> {
  readonly certificate: NonNullable<ShownIntegration['certificate']>;
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
