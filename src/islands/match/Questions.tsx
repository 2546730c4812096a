import type { ReactNode } from 'react';
import type { Dictionary } from '#lib/i18n/dictionary.ts';
import type { MatchNames } from '#lib/i18n/match-phrases.ts';
import { STARTS } from '#lib/match/need.ts';
import type { MatchChoices } from '#lib/site/model.ts';
import { Field } from './Field.tsx';
import type { Draft } from './use-need.ts';

interface Props {
  readonly words: Dictionary['match'];
  readonly choices: MatchChoices;
  readonly names: MatchNames;
  readonly draft: Draft;
  readonly onChange: (patch: Partial<Draft>, how?: 'step' | 'typing') => void;
  /** The first question. */
  readonly children: ReactNode;
}

/** The five questions. */
export function Questions({ words, choices, names, draft, onChange, children }: Props) {
  const { services } = draft;
  const field = { words };
  const toggle = (slug: string) =>
    services.includes(slug) ? services.filter((other) => other !== slug) : [...services, slug];
  return (
    <>
      <fieldset>
        <legend>{words.connect}</legend>
        <p className="quiet" id="match-connect-hint">
          {words.connectHint}
        </p>
        {children}
      </fieldset>
      <fieldset>
        <legend>{words.company}</legend>
        <div className="answers">
          <Field
            {...field}
            name="industry"
            label={words.industry}
            terms={choices.industries}
            value={draft.industry}
            onPick={(industry) => onChange({ industry })}
          />
          <Field
            {...field}
            name="size"
            label={words.size}
            terms={choices.sizes.map((slug) => ({ slug, name: names.size(slug) }))}
            value={draft.size}
            onPick={(size) => onChange({ size })}
          />
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.place}</legend>
        <div className="answers">
          <Field
            {...field}
            name="region"
            label={words.region}
            terms={choices.regions}
            value={draft.region}
            onPick={(region) => onChange({ region, onSite: draft.onSite && region !== undefined })}
          />
          <Field
            {...field}
            name="language"
            label={words.language}
            terms={choices.languages}
            value={draft.language}
            onPick={(language) => onChange({ language })}
          />
        </div>
        <label className="option">
          <input
            type="checkbox"
            name="onsite"
            value="1"
            checked={draft.onSite}
            disabled={draft.region === undefined}
            onChange={(event) => onChange({ onSite: event.currentTarget.checked })}
          />
          <span>{words.onSite}</span>
        </label>
      </fieldset>
      <fieldset>
        <legend>{words.budgetAndStart}</legend>
        <div className="answers answers-money">
          <label className="answer">
            <span>{words.budget}</span>
            <input
              className="field"
              type="number"
              name="budget"
              min="1"
              max="100000000"
              step="1"
              inputMode="numeric"
              autoComplete="off"
              value={draft.amount}
              onChange={(event) => onChange({ amount: event.currentTarget.value }, 'typing')}
            />
          </label>
          <label className="answer">
            <span>{words.currency}</span>
            <select
              className="field"
              name="currency"
              value={draft.currency}
              onChange={(event) => onChange({ currency: event.currentTarget.value })}
            >
              {[...new Set([...choices.currencies, draft.currency])].map((code) => (
                <option key={code}>{code}</option>
              ))}
            </select>
          </label>
        </div>
        <div className="answers-row" role="radiogroup" aria-label={words.start}>
          {[...STARTS, undefined].map((start) => (
            <label key={start ?? 'any'} className="option">
              <input
                type="radio"
                name="start"
                value={start ?? ''}
                checked={draft.start === start}
                onChange={() => onChange({ start })}
              />
              <span>{words.starts[start ?? 'any']}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{words.help}</legend>
        <div className="answers">
          {choices.services.map(({ slug, name }) => (
            <label key={slug} className="option">
              <input
                type="checkbox"
                name="service"
                value={slug}
                checked={services.includes(slug)}
                onChange={() => onChange({ services: toggle(slug) })}
              />
              <span>{name}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}
