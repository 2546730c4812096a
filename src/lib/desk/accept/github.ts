import { App, Octokit, RequestError } from 'octokit';
import { Refusal } from '../refusal.ts';
import { withContentCopy } from './copy-content.ts';
import {
  branchOf,
  trailerOf,
  writeTitle,
  type Destination,
  type Placed,
  type Proposal,
} from './destination.ts';
import type { GithubApp } from './github-app.ts';
import { writePullRequest } from './pull-request-text.ts';

const PATIENCE_MS = 30_000;
const silent = () => undefined;

type Client = InstanceType<typeof Octokit>;

/** What all requests about one repository share. */
interface Repository {
  readonly client: Client;
  readonly owner: string;
  readonly repo: string;
  readonly prefix: string;
}

async function connect({
  appId,
  privateKey,
  installation,
  apiUrl,
  owner,
  repo,
  prefix,
}: GithubApp): Promise<Repository> {
  const app = new App({
    appId,
    privateKey,
    Octokit: Octokit.defaults({
      baseUrl: apiUrl,
      // A dozen requests at most; whoever is refused runs the command again.
      throttle: { enabled: false },
      retry: { enabled: false },
      log: { debug: silent, info: silent, warn: silent, error: silent },
      request: {
        fetch: (url: string, options: RequestInit) =>
          fetch(url, { ...options, signal: AbortSignal.timeout(PATIENCE_MS) }),
      },
    }),
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
  const client: Client = await app.getInstallationOctokit(installation);
  return { client, owner, repo, prefix };
}

const isStatus = (error: unknown, status: number): boolean =>
  error instanceof RequestError && error.status === status;

/** What is asked for; undefined where GitHub says that it is not there. */
async function ifThere<T>(asked: Promise<{ readonly data: T }>): Promise<T | undefined> {
  try {
    return (await asked).data;
  } catch (error) {
    if (isStatus(error, 404)) return undefined;
    throw error;
  }
}

/** Every failure of GitHub as a sentence: the entry is open still, and the same command goes on where this stopped. */
async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    const what = error instanceof RequestError ? `answered ${String(error.status)}` : 'cannot be used';
    throw new Refusal(`GitHub ${what} (${reason ?? ''}): nothing was accepted; accept again later.`, {
      cause: error,
    });
  }
}

/** The commit that a branch of the entry points at; undefined where there is no such branch. */
async function findBranch({ client, owner, repo }: Repository, entry: string, name: string) {
  const branch = branchOf(name);
  const ref = await ifThere(client.rest.git.getRef({ owner, repo, ref: `heads/${branch}` }));
  if (ref === undefined) return undefined;
  const { data } = await client.rest.git.getCommit({ owner, repo, commit_sha: ref.object.sha });
  if (data.message.split('\n').includes(trailerOf(entry))) return data.sha;
  throw new Refusal(
    `The branch ${branch} is there already, for another application: delete it, or name another slug with --slug.`,
  );
}

async function findPullRequest({ client, owner, repo }: Repository, entry: string, name: string) {
  const head = `${owner}:${branchOf(name)}`;
  const { data } = await client.rest.pulls.list({ owner, repo, state: 'all', head });
  return data.find(({ body }) => (body ?? '').split(/\r?\n/).includes(trailerOf(entry)));
}

const NEXT = 'What is missing stands in the pull request too; merge it when it is there.';

async function findEarlier(repository: Repository, entry: string, name: string): Promise<Placed | undefined> {
  const { client, owner, repo, prefix } = repository;
  const pull = await findPullRequest(repository, entry, name);
  if (pull === undefined) return undefined;
  const { data } = await client.rest.pulls.listFiles({ owner, repo, pull_number: pull.number });
  const files = data.map(({ filename }) => filename.slice(prefix.length));
  return { where: `the pull request ${pull.html_url}`, files, next: NEXT };
}

async function commit(repository: Repository, base: string, { files, entry, name }: Proposal): Promise<void> {
  const { client, owner, repo, prefix } = repository;
  const { git } = client.rest;
  const { data: head } = await git.getRef({ owner, repo, ref: `heads/${base}` });
  const parent = head.object.sha;
  const tree = [];
  for (const { path, text } of files) {
    const full = `${prefix}${path}`;
    if ((await ifThere(client.rest.repos.getContent({ owner, repo, path: full, ref: parent }))) !== undefined)
      throw new Refusal(
        `${full} is in the repository already, but not in your content folder: pull it first.`,
      );
    const { data } = await git.createBlob({ owner, repo, content: text, encoding: 'utf-8' });
    tree.push({ path: full, mode: '100644', type: 'blob', sha: data.sha } as const);
  }
  const { data: onto } = await git.getCommit({ owner, repo, commit_sha: parent });
  const { data: made } = await git.createTree({ owner, repo, base_tree: onto.tree.sha, tree });
  const message = `${writeTitle(files)}\n\n${trailerOf(entry)}`;
  const { data: done } = await git.createCommit({ owner, repo, message, tree: made.sha, parents: [parent] });
  await git.createRef({ owner, repo, ref: `refs/heads/${branchOf(name)}`, sha: done.sha });
}

/** A branch of the same entry that an earlier try has made is gone on with. */
async function place(repository: Repository, proposal: Proposal): Promise<Placed> {
  const { client, owner, repo } = repository;
  const { data: about } = await client.rest.repos.get({ owner, repo });
  const base = about.default_branch;
  if ((await findBranch(repository, proposal.entry, proposal.name)) === undefined)
    await commit(repository, base, proposal);
  const { data: pull } = await client.rest.pulls.create({
    owner,
    repo,
    base,
    head: branchOf(proposal.name),
    ...writePullRequest(proposal),
  });
  return {
    where: `the pull request ${pull.html_url}`,
    files: proposal.files.map(({ path }) => path),
    next: NEXT,
  };
}

/**
 * Drafts become a pull request, checked against the content folder here.
 * @throws Refusal for whatever GitHub does not do
 */
export function toPullRequest(app: GithubApp, contentDir: string): Destination {
  let connected: Promise<Repository> | undefined;
  const open = (): Promise<Repository> => (connected ??= connect(app));
  return {
    kind: 'pull-request',
    findEarlier: (entry, name) => told(async () => findEarlier(await open(), entry, name)),
    withCopy: (work) =>
      withContentCopy(contentDir, (dir) =>
        work({ dir, place: (proposal) => told(async () => place(await open(), proposal)) }),
      ),
  };
}
