import { join, resolve } from 'node:path';
import { tryGit } from '#lib/git/run.ts';
import { Refusal } from '../refusal.ts';
import { withFolder } from './copy-content.ts';
import {
  branchOf,
  trailerOf,
  writeTitle,
  type Destination,
  type Placed,
  type Proposal,
} from './destination.ts';
import { git } from './git.ts';

/** A repository with a content folder in it. */
export interface Repository {
  readonly top: string;
  /** Path of the content folder, empty or with a slash at its end. */
  readonly prefix: string;
}

/**
 * The repository that keeps a content folder; undefined where none does.
 * @throws Refusal where there is one that git does not want to read
 */
export async function findRepository(contentDir: string): Promise<Repository | undefined> {
  const found = await tryGit(resolve(contentDir), ['rev-parse', '--show-toplevel', '--show-prefix']);
  if (found === undefined) return undefined;
  if (found.code !== 0) {
    if (/not a git repository|cannot change to/i.test(found.complaint)) return undefined;
    throw new Refusal(
      `git does not read the repository of ${contentDir}: ${found.complaint.split('\n')[0] ?? ''}.`,
    );
  }
  const [top = '', prefix = ''] = found.out.split('\n');
  const kept = await tryGit(top, ['cat-file', '-e', `HEAD:${prefix}site.yaml`]);
  return kept?.code === 0 ? { top, prefix } : undefined;
}

/** Who commits where git knows nobody. */
const NOBODY = ['-c', 'user.name=Portico', '-c', 'user.email=portico@localhost'];

const nextFor = (branch: string): string =>
  `Look at it with "git diff HEAD...${branch}", add what is missing, then merge it.`;

async function commit(tree: string, { top, prefix }: Repository, proposal: Proposal): Promise<Placed> {
  const branch = branchOf(proposal.name);
  const there = await tryGit(top, ['rev-parse', '--quiet', '--verify', `refs/heads/${branch}`]);
  if (there?.code === 0)
    throw new Refusal(
      `The branch ${branch} is there already, for another application: delete it, or name another slug with --slug.`,
    );
  const paths = proposal.files.map(({ path }) => `${prefix}${path}`);
  await git(tree, ['add', '--force', '--', ...paths]);
  const isKnown = (await tryGit(tree, ['var', 'GIT_COMMITTER_IDENT']))?.code === 0;
  const message = `${writeTitle(proposal.files)}\n\n${trailerOf(proposal.entry)}\n`;
  await git(tree, [...(isKnown ? [] : NOBODY), 'commit', '--quiet', '--no-verify', '-F', '-'], message);
  const made = await git(tree, ['rev-parse', 'HEAD']);
  // An empty old value: only where nobody has made the branch meanwhile.
  await git(top, ['update-ref', `refs/heads/${branch}`, made, '']);
  return {
    where: `the branch ${branch}`,
    files: proposal.files.map(({ path }) => path),
    next: nextFor(branch),
  };
}

async function findEarlier({ top, prefix }: Repository, entry: string): Promise<Placed | undefined> {
  const pattern = `--grep=^${trailerOf(entry)}$`;
  const found = await git(top, ['rev-list', '-1', pattern, 'HEAD', '--branches=application/*']);
  if (found === '') return undefined;
  const names = await git(top, [
    'for-each-ref',
    '--format=%(refname:short)',
    `--contains=${found}`,
    'refs/heads/application/',
  ]);
  const branch = names.split('\n').find(Boolean);
  const files = await git(top, ['diff-tree', '--root', '--no-commit-id', '--name-only', '-r', found]);
  return {
    where: branch === undefined ? `the commit ${found.slice(0, 10)}, merged already` : `the branch ${branch}`,
    files: files
      .split('\n')
      .filter((path) => path.startsWith(prefix))
      .map((path) => path.slice(prefix.length)),
    next: branch === undefined ? 'There is nothing left to do.' : nextFor(branch),
  };
}

/**
 * Drafts become a commit on a branch of their own. It is made in a work tree of its own, of what is committed: the
 * operator's files, index and branch stay as they are.
 */
export const toBranch = (repository: Repository): Destination => ({
  kind: 'branch',
  findEarlier: (entry) => findEarlier(repository, entry),
  withCopy: (work) =>
    withFolder(async (folder) => {
      const tree = join(folder, 'tree');
      await git(repository.top, ['worktree', 'add', '--quiet', '--detach', tree, 'HEAD']);
      try {
        return await work({
          dir: join(tree, repository.prefix),
          place: (proposal) => commit(tree, repository, proposal),
        });
      } finally {
        await git(repository.top, ['worktree', 'remove', '--force', tree]);
      }
    }),
});
