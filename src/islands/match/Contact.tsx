import { useState } from 'react';
import { saySummary } from '#lib/i18n/match-summary.ts';
import { fill } from '#lib/i18n/wording.ts';
import { isMail, writeMail } from '#lib/match/mail.ts';
import type { Need } from '#lib/match/need.ts';
import type { MatchCard } from '#lib/site/model.ts';
import { CopyButton } from './CopyButton.tsx';
import type { Setting } from './setting.ts';

interface Props {
  readonly setting: Setting;
  readonly need: Need;
  readonly card: MatchCard;
}

/** A first message, filled in from the answers; the visitor sends it, nothing else does. */
export function Contact({ setting, need, card }: Props) {
  const { words } = setting.voice;
  const [isOpen, setOpen] = useState(false);
  const [own, setOwn] = useState<string>();
  const contact = card.contact ?? setting.platformContact;
  if (contact === undefined) return null;
  const heading = fill(words.contact, { name: card.name });
  const summary = isOpen
    ? saySummary(need, { partner: card.name, href: location.href }, setting.voice)
    : { subject: '', text: '' };
  const text = own ?? summary.text;
  return (
    <details className="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{heading}</summary>
      {isOpen && (
        <div className="contact">
          <p className="quiet">
            {card.contact === undefined && `${fill(words.platformContact, { name: card.name })} `}
            {words.contactText}
          </p>
          <label className="answer">
            <span>{words.summary}</span>
            <textarea
              className="field"
              rows={9}
              value={text}
              onChange={(event) => setOwn(event.currentTarget.value)}
            />
          </label>
          <div className="btn-row">
            <CopyButton words={words} label={words.copy} text={() => text} />
            <a
              className="btn btn-primary"
              href={isMail(contact) ? writeMail(contact, summary.subject, text) : contact}
            >
              {isMail(contact) ? words.write : words.openContact}
            </a>
          </div>
        </div>
      )}
    </details>
  );
}
