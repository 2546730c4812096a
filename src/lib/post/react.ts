import { z } from 'zod';
import { applyEvents } from './apply-labels.ts';
import { findPull, readPull } from './pull.ts';
import type { Repository } from './repository.ts';
import { readReviewEvent } from './reviews.ts';

const account = z.object({ login: z.string(), type: z.string() });
const commentEvent = z.object({
  issue: z.object({ number: z.int().min(1), pull_request: z.unknown().optional(), user: account.nullable() }),
  comment: z.object({ user: account.nullable() }),
});
const runEvent = z.object({ workflow_run: z.object({ id: z.int().min(1) }) });

async function afterComment(repository: Repository, event: unknown): Promise<string> {
  const { issue, comment } = commentEvent.parse(event);
  if (issue.pull_request === undefined) return 'Nothing to do: it is a comment on an issue.';
  if (comment.user === null || comment.user.type === 'Bot' || comment.user.login !== issue.user?.login)
    return 'Nothing to do: it is not a comment of the author.';
  const pull = await readPull(repository, issue.number);
  if (pull === undefined) return 'Nothing to do: it is closed.';
  const labels = await applyEvents(repository, pull, [{ kind: 'commented' }]);
  return `Labels of ${String(pull.number)}: ${labels.join(', ')}.`;
}

async function afterReview(repository: Repository, event: unknown): Promise<string> {
  const found = await findPull(repository, runEvent.parse(event).workflow_run.id);
  if (found.pull === undefined) return `Nothing to do. ${found.reason}`;
  const happened = await readReviewEvent(repository, found.pull);
  if (happened === undefined) return 'Nothing to do: the newest review decides nothing.';
  const labels = await applyEvents(repository, found.pull, [happened]);
  return `Labels of ${String(found.pull.number)}: ${labels.join(', ')}.`;
}

/**
 * Sets labels after a comment, or after a review: of a review only that there was one is believed, and what it says
 * is asked of the API. `event` is what GitHub says of the event. Returns a sentence.
 * @throws where the event is of no kind that is known
 */
export function react(repository: Repository, name: string, event: unknown): Promise<string> {
  if (name === 'issue_comment') return afterComment(repository, event);
  if (name === 'workflow_run') return afterReview(repository, event);
  throw new Error(`Nothing reacts to ${name}.`);
}
