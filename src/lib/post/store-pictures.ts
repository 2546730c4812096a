import type { Picture } from './picture.ts';
import { ifThere, isStatus, type Repository } from './repository.ts';

export const PICTURE_BRANCH = 'answer-pictures';
const REF = `heads/${PICTURE_BRANCH}`;
const TRIES = 5;

/** Folder of the pictures of one commit of a pull request. */
const folderOf = (number: number, head: string): string => `${String(number)}/${head}`;

interface Entry {
  readonly path: string;
  readonly mode: '100644' | '040000';
  readonly type: 'blob' | 'tree';
  /** Null takes it away. */
  readonly sha: string | null;
}

/** The commit that the branch points at, and its tree; undefined where there is no branch yet. */
async function readBranch({ client, owner, repo }: Repository) {
  const ref = await ifThere(client.rest.git.getRef({ owner, repo, ref: REF }));
  if (ref === undefined) return undefined;
  const { data } = await client.rest.git.getCommit({ owner, repo, commit_sha: ref.object.sha });
  return { commit: data.sha, tree: data.tree.sha };
}

/** Folders at the top of the branch: one a pull request. */
async function listFolders({ client, owner, repo }: Repository, tree: string) {
  const { data } = await client.rest.git.getTree({ owner, repo, tree_sha: tree });
  return data.tree.flatMap(({ path, sha, type }) => (type === 'tree' ? [{ path, sha }] : []));
}

async function commit(
  { client, owner, repo }: Repository,
  message: string,
  tree: string,
  parents: readonly string[],
): Promise<string> {
  const { data } = await client.rest.git.createCommit({ owner, repo, message, tree, parents: [...parents] });
  return data.sha;
}

/** Moves the branch on; false where another run was quicker. */
async function moveOn({ client, owner, repo }: Repository, sha: string, isNew: boolean): Promise<boolean> {
  try {
    if (isNew) await client.rest.git.createRef({ owner, repo, ref: `refs/${REF}`, sha });
    else await client.rest.git.updateRef({ owner, repo, ref: REF, sha, force: false });
    return true;
  } catch (error) {
    if (isStatus(error, 409, 422)) return false;
    throw error;
  }
}

/** Older commits of the same pull request go as the new one comes. */
async function addFolder(repository: Repository, number: number, pictures: string): Promise<boolean> {
  const { client, owner, repo } = repository;
  const now = await readBranch(repository);
  const { data: tree } = await client.rest.git.createTree({
    owner,
    repo,
    ...(now === undefined ? {} : { base_tree: now.tree }),
    tree: [{ path: String(number), mode: '040000', type: 'tree', sha: pictures }],
  });
  const parents = now === undefined ? [] : [now.commit];
  const made = await commit(repository, `Pictures of pull request ${String(number)}`, tree.sha, parents);
  return moveOn(repository, made, now === undefined);
}

/**
 * Keeps pictures on a branch of their own, which has no history in common with the content: comments need addresses,
 * and this is the one place that a repository offers without another service. Paths are `<number>/<head>/<name>`.
 * @throws where the branch moved at every try
 */
export async function storePictures(
  repository: Repository,
  number: number,
  head: string,
  pictures: readonly Picture[],
): Promise<void> {
  const { client, owner, repo } = repository;
  const entries: Entry[] = [];
  for (const { file, bytes } of pictures) {
    const content = Buffer.from(bytes).toString('base64');
    const { data } = await client.rest.git.createBlob({ owner, repo, content, encoding: 'base64' });
    entries.push({ path: `${head}/${file}`, mode: '100644', type: 'blob', sha: data.sha });
  }
  const { data: tree } = await client.rest.git.createTree({ owner, repo, tree: entries });
  for (let tries = 0; tries < TRIES; tries += 1) if (await addFolder(repository, number, tree.sha)) return;
  throw new Error(`The branch ${PICTURE_BRANCH} moved at every try: run the job again.`);
}

/** Where a stored picture is seen by whoever may see the repository. */
export const addressOf = (
  { serverUrl, owner, repo }: Repository,
  number: number,
  head: string,
  name: string,
): string =>
  `${serverUrl}/${owner}/${repo}/blob/${PICTURE_BRANCH}/${folderOf(number, head)}/${name}?raw=true`;

/** Addresses of what is stored of a commit, by name. */
export async function listStored(
  repository: Repository,
  number: number,
  head: string,
): Promise<ReadonlyMap<string, string>> {
  const { client, owner, repo } = repository;
  const path = folderOf(number, head);
  const found = await ifThere(client.rest.repos.getContent({ owner, repo, path, ref: PICTURE_BRANCH }));
  const files = Array.isArray(found) ? found : [];
  return new Map(files.map(({ name }) => [name, addressOf(repository, number, head, name)]));
}

/**
 * Takes away the pictures of pull requests that are closed, and the history of the branch with them. Returns how many
 * went. Pictures that another run stores meanwhile make it leave everything to the next time.
 */
export async function tidyPictures(repository: Repository, open: ReadonlySet<number>): Promise<number> {
  const { client, owner, repo } = repository;
  const now = await readBranch(repository);
  if (now === undefined) return 0;
  const folders = await listFolders(repository, now.tree);
  const kept = folders.filter(({ path }) => open.has(Number(path)));
  if (kept.length === folders.length) return 0;
  if (kept.length === 0) {
    await client.rest.git.deleteRef({ owner, repo, ref: REF });
    return folders.length;
  }
  const tree = kept.map(({ path, sha }): Entry => ({ path, mode: '040000', type: 'tree', sha }));
  const { data } = await client.rest.git.createTree({ owner, repo, tree });
  const made = await commit(repository, 'Pictures of open pull requests', data.sha, []);
  if ((await readBranch(repository))?.commit !== now.commit) return 0;
  await client.rest.git.updateRef({ owner, repo, ref: REF, sha: made, force: true });
  return folders.length - kept.length;
}
