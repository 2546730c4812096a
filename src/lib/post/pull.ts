import type { Repository } from './repository.ts';

/** A pull request as the API tells of it; nothing here comes from an artifact. */
export interface Pull {
  readonly number: number;
  /** Commit of its branch, 40 hexadecimal digits. */
  readonly head: string;
  /** Commit of the branch it is to go into, when it was last looked at. */
  readonly base: string;
  /** Branch it is to go into. */
  readonly into: string;
  readonly author: string;
  readonly isDraft: boolean;
  readonly labels: readonly string[];
}

/** A run of a workflow about a pull request. `reason` says why there is nothing to be done. */
export type FoundRun =
  | { readonly pull: Pull; readonly run: number; readonly conclusion: string }
  | { readonly pull: undefined; readonly reason: string };

const COMMIT = /^[0-9a-f]{40}$/;
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,60}[A-Za-z0-9])?(?:\[bot\])?$/;

interface ListedPull {
  readonly number: number;
  readonly state: string;
  readonly draft?: boolean | undefined;
  readonly user: { readonly login: string } | null;
  readonly head: { readonly sha: string };
  readonly base: {
    readonly sha: string;
    readonly ref: string;
    readonly repo: { readonly full_name: string };
  };
  readonly labels: readonly { readonly name?: string | null }[];
}

function toPull(listed: ListedPull): Pull | undefined {
  const author = listed.user?.login ?? 'ghost';
  if (![listed.head.sha, listed.base.sha].every((sha) => COMMIT.test(sha)) || !LOGIN.test(author))
    return undefined;
  return {
    number: listed.number,
    head: listed.head.sha,
    base: listed.base.sha,
    into: listed.base.ref,
    author,
    isDraft: listed.draft === true,
    labels: listed.labels.flatMap(({ name }) => name ?? []),
  };
}

/**
 * The open pull request that a run was about. Runs for forks do not name it, and the commit of a fork is asked for in
 * vain here, so it is looked up by branch and has to stand at the very commit of the run.
 */
export async function findPull({ client, owner, repo }: Repository, runId: number): Promise<FoundRun> {
  const { data: run } = await client.rest.actions.getWorkflowRun({ owner, repo, run_id: runId });
  const from = (run.head_repository as { readonly owner?: { readonly login: string } } | null)?.owner?.login;
  if (!run.event.startsWith('pull_request') || from === undefined || run.head_branch === null)
    return { pull: undefined, reason: 'The run was not about the branch of a pull request.' };
  const { data: about } = await client.rest.repos.get({ owner, repo });
  const listed = await client.paginate(client.rest.pulls.list, {
    owner,
    repo,
    state: 'open',
    head: `${from}:${run.head_branch}`,
    base: about.default_branch,
    per_page: 100,
  });
  const found = listed
    .filter(({ base }) => base.repo.full_name === `${owner}/${repo}` && base.ref === about.default_branch)
    .map(toPull)
    .find((pull) => pull?.head === run.head_sha);
  return found === undefined
    ? { pull: undefined, reason: 'No open pull request stands at the commit of the run any more.' }
    : { pull: found, run: run.id, conclusion: run.conclusion ?? 'none' };
}

/** The pull request now; undefined once it is closed. */
export async function readPull(
  { client, owner, repo }: Repository,
  number: number,
): Promise<Pull | undefined> {
  const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number });
  return data.state === 'open' ? toPull(data) : undefined;
}

/** Beyond this GitHub does not list the files of a pull request. */
const MOST_FILES = 3_000;

/** Every path that a pull request touches; undefined where there are more than GitHub lists. */
export async function listPaths(
  { client, owner, repo }: Repository,
  number: number,
): Promise<readonly string[] | undefined> {
  const files = await client.paginate(client.rest.pulls.listFiles, {
    owner,
    repo,
    pull_number: number,
    per_page: 100,
  });
  if (files.length >= MOST_FILES) return undefined;
  return files.flatMap(({ filename, previous_filename: before }) =>
    before === undefined ? [filename] : [filename, before],
  );
}

/** Whether a commit is one that another was made from, or the same. */
export async function isAncestor(
  { client, owner, repo }: Repository,
  earlier: string,
  later: string,
): Promise<boolean> {
  const { data } = await client.rest.repos.compareCommitsWithBasehead({
    owner,
    repo,
    basehead: `${earlier}...${later}`,
    per_page: 1,
  });
  return data.status === 'ahead' || data.status === 'identical';
}
