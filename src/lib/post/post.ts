import type { Answer, Verdict } from '#lib/answer/model.ts';
import { applyEvents } from './apply-labels.ts';
import { findComment, writeComment, type PostedComment } from './comment.ts';
import type { PullEvent } from './labels.ts';
import type { Picture } from './picture.ts';
import { isAncestor, listPaths, readPull, type FoundRun, type Pull } from './pull.ts';
import type { Repository } from './repository.ts';
import { OUTSIDE_NOTE, writeOurs } from './words.ts';

/** A picture as a comment shows it. */
export interface ShownPicture {
  /** Name of the entry it shows. */
  readonly title: string;
  readonly alt: string;
  readonly url: string;
  readonly kind: Picture['kind'];
}

/** What a run has to say: an answer that was looked through, or that it broke down. */
export type Outcome =
  | { readonly kind: 'answer'; readonly answer: Answer; readonly pictures: readonly ShownPicture[] }
  | { readonly kind: 'ours' };

/** Makes the text of a comment. */
export type CommentWriter = (
  answer: Answer,
  options: { readonly pictures: readonly ShownPicture[]; readonly checksUrl: string },
) => string;

/** Runs that were cut off by a newer one, or wait for somebody to let them start. */
const SILENT = ['cancelled', 'skipped', 'action_required', 'stale', 'none'];

/** Why nothing is to be said about a run; undefined where there is something. */
export const reasonForSilence = (found: FoundRun): string | undefined =>
  found.pull === undefined
    ? found.reason
    : SILENT.includes(found.conclusion)
      ? `The run ended as ${found.conclusion}.`
      : undefined;

interface Draft {
  readonly verdict: Verdict;
  readonly text: string;
}

/** What the content folder holds; all else in a repository, such as workflows, is more than content. */
const CONTENT =
  /^(?:(?:integrations|partners|collections|kits|program|records)\/|(?:site|taxonomy)\.yaml$|logo\.(?:svg|png)$)/;

const isContentAlone = (paths: readonly string[] | undefined, prefix: string): boolean =>
  paths?.every((path) => path.startsWith(prefix) && CONTENT.test(path.slice(prefix.length))) === true;

/** An answer counts for the commit it is about, and only where it started from something that is in already. */
async function isFitting(repository: Repository, pull: Pull, answer: Answer): Promise<boolean> {
  return (
    answer.head === pull.head &&
    (await isAncestor(repository, answer.base, pull.head)) &&
    (await isAncestor(repository, answer.base, pull.into))
  );
}

async function draft(
  repository: Repository,
  pull: Pull,
  outcome: Outcome,
  write: CommentWriter,
  runUrl: string,
): Promise<Draft> {
  if (outcome.kind === 'ours' || !(await isFitting(repository, pull, outcome.answer)))
    return { verdict: 'ours', text: writeOurs(runUrl) };
  const { answer, pictures } = outcome;
  const text = write(answer, { pictures, checksUrl: runUrl });
  // Such a change may have changed the check itself, so what it says of itself lets nothing in.
  if (!isContentAlone(await listPaths(repository, pull.number), repository.prefix))
    return { verdict: answer.verdict === 'ready' ? 'person' : answer.verdict, text: OUTSIDE_NOTE + text };
  return { verdict: answer.verdict, text };
}

const eventsOf = (
  earlier: PostedComment | undefined,
  head: string,
  verdict: Verdict,
): readonly PullEvent[] =>
  earlier === undefined || earlier.stamp.head === head
    ? [{ kind: 'answered', verdict }]
    : [{ kind: 'pushed' }, { kind: 'answered', verdict }];

/**
 * Posts what a run of the check has to say: one comment, and labels. Says in a sentence what was done. Nothing is
 * posted for a commit that the pull request has left, nor where a newer run has answered.
 */
export async function postOutcome(
  repository: Repository,
  found: FoundRun,
  outcome: Outcome,
  write: CommentWriter,
): Promise<string> {
  const silence = reasonForSilence(found);
  if (silence !== undefined || found.pull === undefined) return `Nothing is posted. ${silence ?? ''}`;
  const { run, pull } = found;
  const { serverUrl, owner, repo } = repository;
  const runUrl = `${serverUrl}/${owner}/${repo}/actions/runs/${String(run)}`;
  const { verdict, text } = await draft(repository, pull, outcome, write, runUrl);
  const earlier = await findComment(repository, pull.number);
  if (earlier !== undefined && earlier.stamp.run > run) return 'Nothing is posted. A newer run has answered.';
  const now = await readPull(repository, pull.number);
  if (now?.head !== pull.head) return 'Nothing is posted. The pull request has moved on, or is closed.';
  await writeComment(repository, pull.number, { head: pull.head, run, verdict }, text);
  await applyEvents(repository, now, eventsOf(earlier, pull.head, verdict));
  return `Pull request ${String(pull.number)} is answered: ${verdict}.`;
}
