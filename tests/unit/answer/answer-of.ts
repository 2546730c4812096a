import { composeAnswer } from '#lib/answer/compose.ts';
import { computeEffect, type Effect } from '#lib/answer/effect.ts';
import { answer as answerShape, type Answer } from '#lib/answer/model.ts';
import type { CheckedChange } from '#lib/change/model.ts';
import { ContentError } from '#lib/content/issue.ts';
import { readSource } from '#lib/content/read.ts';
import { reviewRules, type ReviewRules } from '#lib/content/schema/review.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { openTestRepository, type TestRepository } from '../change/repository.ts';

export const DAY = '2026-11-30';
export const PREFIX = 'content/';

export const REVIEW: ReviewRules = reviewRules.parse({
  version: '1',
  effective: '2026-01-01',
  promise: { checks_minutes: 15, human_days: 2 },
  reviewers: ['harbour/marketplace'],
  appeal: 'mailto:partners@harbour.example',
  merge: { automatic: true },
});

async function effectOf({ change, disks }: CheckedChange): Promise<Effect> {
  const read = async (disk: CheckedChange['disks']['before']) => {
    const content = await readSource({ disk, name: 'content' });
    return { content, facts: deriveFacts(content, DAY) };
  };
  return computeEffect(await read(disks.before), await read(disks.after), change.entries);
}

/** With the effect, or with the errors that keep it from being computed. */
async function withEffect(
  checked: CheckedChange,
): Promise<{ checked: CheckedChange; effect: Effect | null }> {
  if (checked.issues.some(({ severity }) => severity === 'error')) return { checked, effect: null };
  try {
    return { checked, effect: await effectOf(checked) };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const inherited = error.issues.filter(({ severity }) => severity === 'error');
    return { checked: { ...checked, inherited }, effect: null };
  }
}

export interface Played {
  readonly checked: CheckedChange;
  readonly answer: Answer;
}

/** Plays a change in a repository of its own and answers it. */
export async function answerTo(
  edit: (repository: TestRepository) => void,
  {
    author = 'parcelway-bot',
    review = REVIEW,
    prepare = () => undefined,
  }: {
    readonly author?: string;
    readonly review?: ReviewRules;
    /** What lies on the main branch before. */
    readonly prepare?: (repository: TestRepository) => void;
  } = {},
): Promise<Played> {
  const repository = openTestRepository();
  prepare(repository);
  const base = repository.commit('Prepare');
  edit(repository);
  const head = repository.commit();
  const { checked, effect } = await withEffect(await repository.check({ base, head, author }));
  const answer = composeAnswer({ checked, date: DAY, review, effect, prefix: PREFIX });
  // Commits hold the time at which they were made.
  const stable = { ...answer, base: 'b'.repeat(40), head: 'c'.repeat(40) };
  return { checked, answer: answerShape.parse(stable) };
}
