import { isEmpty, type CheckedChange, type ChangedEntry } from '#lib/change/model.ts';
import type { ReviewRules } from '#lib/content/schema/review.ts';
import { clip } from './clip.ts';
import { listDecisions } from './decide/decisions.ts';
import type { Effect } from './effect.ts';
import type { Answer, Decision, Verdict } from './model.ts';
import { listProblems } from './problems.ts';

const MOST_ENTRIES = 1_000;
const MOST_PROBLEMS = 2_000;
const MOST_INHERITED = 100;
const MOST_FIELDS = 120;

export interface AnswerInput {
  readonly checked: CheckedChange;
  /** Day it is checked for, `YYYY-MM-DD`. */
  readonly date: string;
  /** The rules from before the change. */
  readonly review: ReviewRules;
  /** Null where it was not asked for or cannot be computed. */
  readonly effect: Effect | null;
  /** From the root of the repository to the content folder; empty, or ending in a slash. */
  readonly prefix: string;
}

/** Where there is nothing to compute an effect from, or nothing to have one. */
const HAS_NO_EFFECT: ReadonlySet<Verdict> = new Set<Verdict>(['author', 'nothing', 'ours']);

const hasErrors = ({ issues }: CheckedChange): boolean => issues.some(({ severity }) => severity === 'error');

/** Own errors come first: the author can mend them whatever else is broken. */
function judge(checked: CheckedChange, decisions: readonly Decision[]): Verdict {
  if (hasErrors(checked)) return 'author';
  if (isEmpty(checked.change)) return 'nothing';
  if (checked.inherited.length > 0) return 'ours';
  return decisions.length > 0 ? 'person' : 'ready';
}

/** Whether the rules let a change in without a person: one entry, edited by an owner, in harmless fields only. */
function isAutomatic({ change, standing }: CheckedChange, verdict: Verdict, { merge }: ReviewRules): boolean {
  const [entry, ...others] = change.entries;
  if (entry === undefined || others.length > 0 || change.others.length > 0) return false;
  const isHarmless = entry.fields.length > 0 && entry.fields.every((field) => merge.fields.includes(field));
  const isListing = entry.noun === 'integration' || entry.noun === 'partner';
  const isOwned = standing.author !== undefined && standing.isOwner === true;
  return (
    merge.automatic && verdict === 'ready' && isOwned && isListing && entry.change === 'edited' && isHarmless
  );
}

const answerEntry = ({
  noun,
  slug,
  name,
  change,
  from,
  fields,
}: ChangedEntry): Answer['entries'][number] => ({
  noun,
  slug: clip(slug, 64),
  name: clip(name, 200),
  change,
  from: from === undefined ? null : clip(from, 64),
  fields: fields.slice(0, MOST_FIELDS).map((field) => clip(field, 60)),
});

const answerPromise = ({ promise, reviewers, appeal }: ReviewRules): Answer['promise'] => ({
  ...promise,
  reviewers: [...reviewers],
  appeal: appeal ?? null,
});

/** What became of a change, for its author and for whoever decides. */
export function composeAnswer({ checked, date, review, effect, prefix }: AnswerInput): Answer {
  const { change, standing, issues, inherited, disks } = checked;
  const decisions = listDecisions(checked, review);
  const verdict = judge(checked, decisions);
  const problems = listProblems(issues, prefix, disks.after);
  return {
    version: 1,
    date,
    base: change.base,
    head: change.head ?? null,
    author: standing.author === undefined ? null : clip(standing.author, 80),
    verdict,
    automatic: isAutomatic(checked, verdict, review),
    entries: change.entries.slice(0, MOST_ENTRIES).map(answerEntry),
    problems: problems.slice(0, MOST_PROBLEMS),
    problems_left: Math.max(0, problems.length - MOST_PROBLEMS),
    inherited: [...listProblems(inherited.slice(0, MOST_INHERITED), prefix)],
    failure: null,
    effect: effect === null || HAS_NO_EFFECT.has(verdict) ? null : [...effect.entries],
    moved: effect?.moved ?? 0,
    decisions: [...decisions],
    promise: answerPromise(review),
  };
}

export interface FailureInput {
  readonly base: string;
  readonly head: string | undefined;
  readonly author: string | undefined;
  readonly date: string;
  readonly review: ReviewRules;
  /** What went wrong, as a sentence. */
  readonly failure: string;
}

/** The answer where the check itself could not be finished: nothing for the author to do. */
export function answerFailure({ base, head, author, date, review, failure }: FailureInput): Answer {
  return {
    version: 1,
    date,
    base,
    head: head ?? null,
    author: author === undefined ? null : clip(author, 80),
    verdict: 'ours',
    automatic: false,
    entries: [],
    problems: [],
    problems_left: 0,
    inherited: [],
    failure: clip(failure, 600),
    effect: null,
    moved: 0,
    decisions: [],
    promise: answerPromise(review),
  };
}
