import { findComment } from './comment.ts';
import type { PullEvent } from './labels.ts';
import type { Pull } from './pull.ts';
import { ifThere, type Repository } from './repository.ts';

export interface Review {
  readonly login: string;
  /** APPROVED, CHANGES_REQUESTED, DISMISSED, COMMENTED or PENDING. */
  readonly state: string;
  /** Commit that was looked at; null where it is gone. */
  readonly commit: string | null;
}

/** Reviews of people, oldest first. */
export async function listReviews(
  { client, owner, repo }: Repository,
  number: number,
): Promise<readonly Review[]> {
  const all = await client.paginate(client.rest.pulls.listReviews, {
    owner,
    repo,
    pull_number: number,
    per_page: 100,
  });
  return all.flatMap(({ user, state, commit_id: commit }) =>
    user === null || user.type === 'Bot' ? [] : [{ login: user.login, state, commit }],
  );
}

const DECIDING = ['admin', 'maintain', 'write'];

/** Anyone may review; only who may write decides. */
export async function mayDecide({ client, owner, repo }: Repository, login: string): Promise<boolean> {
  const found = await ifThere(
    client.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username: login }),
  );
  return DECIDING.includes(found?.permission ?? 'none');
}

/** Whether the answer to this very commit left nothing for its author to mend. */
async function passes(repository: Repository, { number, head }: Pull): Promise<boolean> {
  const stamp = (await findComment(repository, number))?.stamp;
  return stamp?.head === head && (stamp.verdict === 'ready' || stamp.verdict === 'person');
}

/** What the newest review means for a pull request; undefined where it decides nothing. */
export async function readReviewEvent(repository: Repository, pull: Pull): Promise<PullEvent | undefined> {
  const newest = (await listReviews(repository, pull.number)).at(-1);
  if (newest === undefined) return undefined;
  if (newest.login === pull.author) return { kind: 'commented' };
  if (!(await mayDecide(repository, newest.login))) return undefined;
  switch (newest.state) {
    case 'APPROVED':
      return newest.commit === pull.head
        ? { kind: 'approved', passes: await passes(repository, pull) }
        : undefined;
    case 'CHANGES_REQUESTED':
      return { kind: 'refused' };
    case 'DISMISSED':
      return { kind: 'dismissed' };
    default:
      return undefined;
  }
}

/** Whether somebody who decides has asked for changes, and has not said otherwise since. */
export async function isRefused(repository: Repository, number: number): Promise<boolean> {
  const decided = (await listReviews(repository, number)).filter(({ state }) =>
    ['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED'].includes(state),
  );
  const latest = new Map(decided.map(({ login, state }) => [login, state]));
  return [...latest.values()].includes('CHANGES_REQUESTED');
}
