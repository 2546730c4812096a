import { GitError, readGit } from '#lib/git/run.ts';

/** A repository with a content folder in it, and the two states that are compared. */
export interface Repository {
  readonly top: string;
  /** Leads from the top to the content folder; empty, or ending in a slash. */
  readonly prefix: string;
  /** What both states have in common, 40 hexadecimal digits. */
  readonly base: string;
  /** The commit with the change; undefined for the files as they lie on disk. */
  readonly head: string | undefined;
}

/** What cannot be compared, in a sentence. */
export class ChangeError extends Error {
  override readonly name = 'ChangeError';
}

const lines = (bytes: Buffer): readonly string[] => bytes.toString('utf8').trim().split('\n');

function findTop(contentDir: string): { readonly top: string; readonly prefix: string } {
  try {
    const [top = '', prefix = ''] = lines(
      readGit(contentDir, ['rev-parse', '--show-toplevel', '--show-prefix']),
    );
    return { top, prefix };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    if (error.complaint === '')
      throw new ChangeError(`${error.message} Install it: --changed compares two commits.`);
    throw new ChangeError(
      `The content folder ${contentDir} is in no repository that git reads (${error.complaint}); --changed compares two commits of one.`,
    );
  }
}

function findCommit(top: string, name: string): string {
  try {
    const [commit = ''] = lines(
      readGit(top, ['rev-parse', '--verify', '--end-of-options', `${name}^{commit}`]),
    );
    return commit;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new ChangeError(`There is no commit or branch "${name}" here; fetch it first, or name another.`);
  }
}

/** @throws ChangeError where one of them is not there, or they have nothing in common */
function findBase(top: string, base: string, head: string): string {
  const option = [base, head].find((name) => name.startsWith('-'));
  if (option !== undefined) throw new ChangeError(`"${option}" is no name of a commit or branch.`);
  const [common = ''] = lines(readGit(top, ['merge-base', base, head], { accepted: [1, 128] }));
  if (common !== '') return common;
  // Only now is it worth a process each to tell which is missing.
  for (const name of [base, head]) findCommit(top, name);
  throw new ChangeError(
    'The two states have no commit in common; fetch more of the history, and check again.',
  );
}

/**
 * Finds the repository of a content folder, and the last commit that both states have in common: what others
 * changed since is nobody's doing here.
 * @throws ChangeError
 */
export function openRepository(contentDir: string, base: string, head: string | undefined): Repository {
  const { top, prefix } = findTop(contentDir);
  return {
    top,
    prefix,
    base: findBase(top, base, head ?? 'HEAD'),
    head: head === undefined ? undefined : findCommit(top, head),
  };
}
