import { sayStatement } from '#lib/i18n/match-phrases.ts';
import type { Candidate } from '#lib/match/answer.ts';
import type { Need } from '#lib/match/need.ts';
import type { Statement } from '#lib/match/part.ts';
import { Logo } from '../../components/Logo.tsx';
import { Icon } from '../explorer/Icon.tsx';
import { Contact } from './Contact.tsx';
import type { Setting } from './setting.ts';

interface Props {
  readonly setting: Setting;
  readonly need: Need;
  readonly candidate: Candidate;
}

interface StatementsProps {
  readonly setting: Setting;
  readonly label: string;
  readonly icon: 'check' | 'dash';
  readonly statements: readonly Statement[];
}

function Statements({ setting, label, icon, statements }: StatementsProps) {
  if (statements.length === 0) return null;
  return (
    <ul className={icon === 'check' ? 'told told-ok' : 'told'} role="list" aria-label={label}>
      {statements.map((statement, at) => (
        <li key={at}>
          <Icon name={icon} />
          <span>{sayStatement(statement, setting.voice)}</span>
        </li>
      ))}
    </ul>
  );
}

/** One partner of the list, with what speaks for it and what it lacks. */
export function PartnerMatch({ setting, need, candidate: { card, points, reasons, misses } }: Props) {
  const { words, format } = setting.voice;
  return (
    <li className="panel partner-match">
      <div className="partner-match-head">
        <Logo logo={card.logo} size="small" />
        <h3>
          <a href={`${setting.partners}${card.slug}/`}>{card.name}</a>
        </h3>
        {card.tier && <span className="badge">{card.tier}</span>}
        <span className="partner-match-points">{format.count(words.points, points)}</span>
      </div>
      <Statements setting={setting} label={words.reasons} icon="check" statements={reasons} />
      <Statements setting={setting} label={words.misses} icon="dash" statements={misses} />
      <Contact setting={setting} need={need} card={card} />
    </li>
  );
}
