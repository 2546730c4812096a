import { getFormat } from '#lib/i18n/format.ts';
import type { Severity } from '#lib/content/issue.ts';
import type { Answer, AnsweredProblem, EffectOnEntry } from './model.ts';
import { NOTHING, saySame } from './same.ts';

const format = getFormat('en');
const listNames = (names: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
const DAY_MS = 86_400_000;

/** A day with ordinary spaces. */
export const sayDay = (day: string): string => format.day(day).replaceAll('\u00a0', ' ');

export const counted = (count: number, noun: string): string =>
  `${format.number(count)} ${noun}${count === 1 ? '' : 's'}`;

export const listAll = (items: readonly string[]): string => listNames(items);

const isWeekend = (time: number): boolean => [0, 6].includes(new Date(time).getUTCDay());

/** The day `count` working days after another; holidays are not known. */
export function addWorkingDays(day: string, count: number): string {
  let time = Date.parse(day);
  for (let left = count; left > 0;) {
    time += DAY_MS;
    if (!isWeekend(time)) left -= 1;
  }
  return new Date(time).toISOString().slice(0, 10);
}

/** "within 2 working days, by 2 Dec 2026" */
export function sayPromise({ date, promise: { human_days } }: Answer): string {
  return `within ${counted(human_days, 'working day')}, by ${sayDay(addWorkingDays(date, human_days))}`;
}

export const problemsOf = ({ problems }: Answer, severity: Severity): readonly AnsweredProblem[] =>
  problems.filter((problem) => problem.severity === severity);

/** "2 errors and 1 warning"; "no problems" where there are none. */
export function sayCounts(answer: Answer): string {
  const parts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
    const count = problemsOf(answer, severity).length;
    return count === 0 ? [] : [counted(count, severity)];
  });
  return parts.length === 0 ? 'no problems' : listAll(parts);
}

/** What to do, in a few words. */
export function sayHeadline(answer: Answer): string {
  switch (answer.verdict) {
    case 'author':
      return `Please mend ${counted(problemsOf(answer, 'error').length, 'error')}`;
    case 'person':
      return 'Nothing to mend: a person decides next';
    case 'ready':
      return answer.automatic ? 'Ready: it goes in by itself' : 'Ready to go in';
    case 'nothing':
      return NOTHING;
    case 'ours':
      return 'No action needed';
  }
}

/** Who does what next, and by when. */
export function sayNextStep(answer: Answer): string {
  const { verdict, automatic, decisions, promise } = answer;
  switch (verdict) {
    case 'author': {
      const then = decisions.length === 0 ? '' : ' After that, a person decides what is listed below.';
      const isOne = problemsOf(answer, 'error').length === 1;
      const how = isOne ? 'It says how to mend it.' : 'Each one says how to mend it.';
      return `${how} Save the mended file in the same place, and this answer is renewed within ${counted(promise.checks_minutes, 'minute')}.${then}`;
    }
    case 'person':
      return `The checks found no errors. What only a person can decide is answered ${sayPromise(answer)}.`;
    case 'ready':
      return automatic
        ? 'The checks found no errors, and a change like this by its owner needs nobody else.'
        : `The checks found no errors, and there is nothing to decide. Somebody takes it in ${sayPromise(answer)}.`;
    case 'nothing':
      return `${saySame(answer)} So there is nothing to judge, and nothing that could go in. If you changed something, it is not saved here yet: save it, and this answer is renewed within ${counted(promise.checks_minutes, 'minute')}.`;
    case 'ours':
      return 'Something on our side is broken, and it is not your change. We mend it and check again; you need not do anything.';
  }
}

/** Stands for a side on which an entry is not there. */
export const NOT_LISTED = 'Not listed';

/** "changed", "new", "gone", or "the same". */
export function sayStateMove({ before, after }: { readonly before: string; readonly after: string }): string {
  if (before === after) return 'the same';
  if (before === NOT_LISTED) return 'new';
  return after === NOT_LISTED ? 'gone' : 'changed';
}

const CHANGES = { added: 'New', edited: 'Edited', moved: 'Moved', removed: 'Removed' } as const;
const NOUNS = {
  integration: 'listing',
  partner: 'partner',
  collection: 'collection',
  kit: 'launch kit',
} as const;

/** What happened to an entry: "Edited" and "listing". */
export const sayChange = ({ change, noun }: Answer['entries'][number]): string =>
  `${CHANGES[change]} ${NOUNS[noun]}`;

type Moved = NonNullable<EffectOnEntry['overall']>;

/** "4 of 12"; a dash where it has no place. */
export const sayPlace = (place: number | null, of: number): string =>
  place === null ? '–' : `${format.number(place)} of ${format.number(of)}`;

/** "up 2", "down 1", "new", "gone", or "the same". */
export function sayMove({ before, after }: Moved): string {
  if (before === null) return after === null ? 'the same' : 'new';
  if (after === null) return 'gone';
  if (before === after) return 'the same';
  return before > after ? `up ${format.number(before - after)}` : `down ${format.number(after - before)}`;
}

/** "Place 4 of 12 in Analytics, was 6." */
export function sayMoved(moved: Moved, where: string): string {
  const { before, after, of } = moved;
  if (after === null) return `No place ${where}, was ${sayPlace(before, of)}.`;
  const was = before === null ? 'new here' : before === after ? 'as before' : `was ${format.number(before)}`;
  return `Place ${sayPlace(after, of)} ${where}, ${was}.`;
}

/** Which way a listing went, where the score tells: "Up because", "Down because", "Because". */
export function sayCause({ score }: EffectOnEntry): string {
  const [before, after] = [score?.before ?? null, score?.after ?? null];
  if (before === null || after === null || before === after) return 'Because';
  return after > before ? 'Up because' : 'Down because';
}

export const sayScore = (score: number | null): string => (score === null ? '–' : score.toFixed(2));

/** "Score 93.86, was 90.11." What reads alike is as before. */
export function sayScored({ before, after }: NonNullable<EffectOnEntry['score']>): string {
  const [then, now] = [sayScore(before), sayScore(after)];
  if (after === null) return `No score, was ${then}.`;
  const was = before === null ? 'new here' : then === now ? 'as before' : `was ${then}`;
  return `Score ${now}, ${was}.`;
}

/** Whether an entry is as it was in everything that is told. */
export const isUnmoved = (effect: EffectOnEntry): boolean =>
  [effect.overall, ...effect.categories].every((one) => one === null || one.before === one.after) &&
  effect.score?.before === effect.score?.after &&
  [effect.certification, effect.health, effect.tier].every((one) => one === null) &&
  effect.search.gained.length + effect.search.lost.length === 0;

export const UNMOVED =
  'Nothing that visitors look for changes: the same places, the same words, the same standing.';

/** Other listings that have another place because of it; '' where none has. */
export const sayOthers = (moved: number): string =>
  moved === 0
    ? ''
    : `${counted(moved, 'other listing')} ${moved === 1 ? 'has' : 'have'} another place because of it.`;
