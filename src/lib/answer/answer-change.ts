import { checkChange, type ChangeRequest, type PlacedChange } from '#lib/change/check-change.ts';
import { isEmpty } from '#lib/change/model.ts';
import { openRepository, type Repository } from '#lib/change/repository.ts';
import { DEFAULT_PROGRAM } from '#lib/content/defaults.ts';
import { readYamlFile } from '#lib/content/door/document.ts';
import type { Disk } from '#lib/content/disk.ts';
import { ContentError, type ContentIssue } from '#lib/content/issue.ts';
import type { Content } from '#lib/content/model.ts';
import { readSource } from '#lib/content/read.ts';
import { reviewRules } from '#lib/content/schema/review.ts';
import { siteConfig } from '#lib/content/schema/site.ts';
import { answerFailure, composeAnswer } from './compose.ts';
import type { Effect } from './effect.ts';
import type { Answer } from './model.ts';

export interface AnswerRequest extends ChangeRequest {
  /** Whether to say what the change does to places, standing and search, which takes all of the content. */
  readonly effect: boolean;
}

/** The answer, and what is needed to show it with its lines. */
export interface Answered {
  readonly answer: Answer;
  readonly issues: readonly ContentIssue[];
  /** From the root of the repository to the content folder; empty, or ending in a slash. */
  readonly prefix: string;
  /** Address of the marketplace, where the content says so. */
  readonly siteUrl: string | undefined;
  /** What broke the check itself. */
  readonly cause?: unknown;
}

/** What the platform said before the change. */
const readBefore = (disk: Disk) => {
  const door = { disk, report: () => undefined };
  return {
    review: readYamlFile(door, reviewRules, 'program/review.yaml').value ?? DEFAULT_PROGRAM.review,
    siteUrl: readYamlFile(door, siteConfig, 'site.yaml').value?.url,
  };
};

/** All of the content, or the errors that keep it from being read. */
const readAll = (disk: Disk): Promise<Content | ContentError> =>
  readSource({ disk, name: 'content' }).catch((error: unknown) => {
    if (error instanceof ContentError) return error;
    throw error;
  });

/** The effect; or errors of files that the change leaves alone, for which nobody can tell one. */
async function findEffect(
  { change, disks }: PlacedChange,
  date: string,
): Promise<{ readonly effect: Effect | null; readonly inherited: readonly ContentIssue[] }> {
  const after = await readAll(disks.after);
  if (after instanceof ContentError) {
    return { effect: null, inherited: after.issues.filter(({ severity }) => severity === 'error') };
  }
  const before = await readAll(disks.before);
  // A change that mends the content has nothing to be compared with.
  if (before instanceof ContentError) return { effect: null, inherited: [] };
  const [{ computeEffect }, { deriveFacts }] = await Promise.all([
    import('./effect.ts'),
    import('#lib/derive/facts.ts'),
  ]);
  const side = (content: Content) => ({ content, facts: deriveFacts(content, date) });
  return { effect: computeEffect(side(before), side(after), change.entries), inherited: [] };
}

async function answerChecked(checked: PlacedChange, { date, effect }: AnswerRequest): Promise<Answered> {
  const { issues, prefix, disks } = checked;
  const { review, siteUrl } = readBefore(disks.before);
  const isWanted = effect && !isEmpty(checked.change) && !issues.some(({ severity }) => severity === 'error');
  const found = isWanted ? await findEffect(checked, date) : { effect: null, inherited: [] };
  const inherited = checked.inherited.length > 0 ? checked.inherited : found.inherited;
  const input = { checked: { ...checked, inherited }, date, review, effect: found.effect, prefix };
  return { answer: composeAnswer(input), issues, prefix, siteUrl };
}

/** Nothing that its author did: they are told so, and the cause goes to those who tend the check. */
function answerBroken({ author, date }: AnswerRequest, repository: Repository, cause: unknown): Answered {
  const { base, head, prefix } = repository;
  const failure = 'The check itself failed.';
  return {
    answer: answerFailure({ base, head, author, date, review: DEFAULT_PROGRAM.review, failure }),
    issues: [],
    prefix,
    siteUrl: undefined,
    cause,
  };
}

/**
 * Checks a change and answers it. A fault of the check itself becomes an answer too, with its cause.
 * @throws ChangeError where the two states cannot be compared
 */
export async function answerChange(request: AnswerRequest): Promise<Answered> {
  // Whatever cannot be compared is the caller's to mend, and is no answer to anybody.
  const repository = openRepository(request.contentDir, request.base, request.head);
  try {
    return await answerChecked(await checkChange(request, repository), request);
  } catch (cause) {
    return answerBroken(request, repository, cause);
  }
}
