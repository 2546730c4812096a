import type { Answer } from '#lib/answer/model.ts';
import type { Content } from '#lib/content/model.ts';
import { reasonAgainstMerge } from './judge.ts';
import { listPaths, readPull, type Pull } from './pull.ts';
import { isStatus, type Repository } from './repository.ts';
import { isRefused } from './reviews.ts';

const FINE = ['success', 'neutral', 'skipped'];

/** Whether every check of a commit has ended well, the check of contributions among them. */
async function isGreen({ client, owner, repo }: Repository, head: string): Promise<boolean> {
  const runs = await client.paginate(client.rest.checks.listForRef, {
    owner,
    repo,
    ref: head,
    per_page: 100,
  });
  return (
    runs.some(({ name, conclusion }) => name === 'check' && conclusion === 'success') &&
    runs.every(({ status, conclusion }) => status === 'completed' && FINE.includes(conclusion ?? ''))
  );
}

/** Why a pull request does not go in by itself; undefined where it does. `answer` comes from our own check of it. */
export async function judgeMerge(
  repository: Repository,
  pull: Pull,
  answer: Answer,
  content: Content,
): Promise<string | undefined> {
  return reasonAgainstMerge({
    pull,
    answer,
    content,
    prefix: repository.prefix,
    paths: await listPaths(repository, pull.number),
    isGreen: await isGreen(repository, pull.head),
    isRefused: await isRefused(repository, pull.number),
  });
}

/**
 * Merges the commit that was judged as one commit; whatever was pushed since makes GitHub refuse. Returns whether it
 * is in.
 */
export async function mergePull(repository: Repository, number: number, head: string): Promise<boolean> {
  const { client, owner, repo } = repository;
  const pull = await readPull(repository, number);
  if (pull?.head !== head) return false;
  try {
    const { data } = await client.rest.pulls.merge({
      owner,
      repo,
      pull_number: number,
      sha: head,
      merge_method: 'squash',
      commit_title: `Take in a change by an owner (#${String(number)})`,
      commit_message: 'Low-risk fields of one entry; the check left nothing to a person.',
    });
    return data.merged;
  } catch (error) {
    // Not mergeable, or moved on: a person looks at it.
    if (isStatus(error, 405, 409, 422)) return false;
    throw error;
  }
}
