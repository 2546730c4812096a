import { useDeferredValue, useMemo, useRef, type SubmitEvent } from 'react';
import { getFormat } from '#lib/i18n/format.ts';
import type { Dictionary } from '#lib/i18n/dictionary.ts';
import { answerNeed } from '#lib/match/answer.ts';
import { isUnanswered } from '#lib/match/need.ts';
import type { MatchChoices } from '#lib/site/model.ts';
import { CopyButton } from './CopyButton.tsx';
import { listTargets, type TargetOption } from './find-targets.ts';
import { nameWords, type SizeNames } from '#lib/i18n/match-names.ts';
import { Picker } from './Picker.tsx';
import { Questions } from './Questions.tsx';
import { Shortlist } from './Shortlist.tsx';
import { sayState } from './say-state.ts';
import { useDeck } from './use-deck.ts';
import { toNeed, useNeed } from './use-need.ts';

interface Props {
  readonly words: Dictionary['match'];
  readonly locale: string;
  readonly sizes: SizeNames;
  readonly choices: MatchChoices;
  /** Address of the deck, of this page, and of the folder of partners' pages. */
  readonly deck: string;
  readonly here: string;
  readonly partners: string;
  readonly platformContact: string | undefined;
}

const keyOf = ({ kind }: TargetOption): 'integrations' | 'categories' =>
  kind === 'integration' ? 'integrations' : 'categories';

/** Five questions, and the partners that answer them. */
export function Match({ words, locale, sizes, choices, deck: href, here, partners, platformContact }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { draft, change, clear } = useNeed(form, here, choices.currencies[0] ?? 'EUR');
  const { deck, hasFailed, retry } = useDeck(href);
  const later = useDeferredValue(draft);
  const need = useMemo(() => toNeed(later), [later]);
  const answer = useMemo(() => deck && answerNeed(deck, need), [deck, need]);
  const names = useMemo(() => nameWords(choices, deck, sizes), [choices, deck, sizes]);
  const voice = useMemo(() => ({ words, format: getFormat(locale), names }), [words, locale, names]);
  const options = useMemo(() => listTargets(deck, choices), [deck, choices]);
  const chosen = useMemo(() => {
    const find = (kind: TargetOption['kind'], slug: string): TargetOption =>
      options.find((option) => option.kind === kind && option.slug === slug) ?? {
        kind,
        slug,
        name: slug,
        folded: slug,
      };
    return [
      ...draft.integrations.map((slug) => find('integration', slug)),
      ...draft.categories.map((slug) => find('category', slug)),
    ];
  }, [options, draft.integrations, draft.categories]);

  const setTargets = (option: TargetOption, next: (slugs: readonly string[]) => readonly string[]) => {
    const key = keyOf(option);
    change({ [key]: next(draft[key]) });
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'start' });
  };

  return (
    <div className="match">
      <form
        ref={form}
        className="questions needs-script"
        action={here}
        onSubmit={submit}
        aria-label={words.questions}
      >
        <Questions words={words} choices={choices} names={names} draft={draft} onChange={change}>
          <Picker
            words={words}
            options={options}
            chosen={chosen}
            onChoose={(option) => setTargets(option, (slugs) => [...slugs, option.slug])}
            onRemove={(option) => setTargets(option, (slugs) => slugs.filter((slug) => slug !== option.slug))}
          />
        </Questions>
        <div className="btn-row">
          <button className="btn btn-primary">{words.show}</button>
          <button type="button" className="btn btn-quiet" onClick={clear}>
            {words.clear}
          </button>
        </div>
      </form>
      <section
        className="needs-script"
        aria-labelledby="match-results"
        aria-busy={deck === undefined && !hasFailed}
      >
        <h2 id="match-results" ref={heading} tabIndex={-1}>
          {words.results}
        </h2>
        <p role="status">{hasFailed ? words.failed : sayState(deck, need, answer, voice)}</p>
        {hasFailed && (
          <button type="button" className="btn" onClick={retry}>
            {words.retry}
          </button>
        )}
        {answer && !isUnanswered(need) && (
          <>
            <Shortlist setting={{ voice, partners, platformContact }} need={need} answer={answer} />
            <CopyButton words={words} label={words.copyLink} text={() => location.href} />
          </>
        )}
      </section>
    </div>
  );
}
