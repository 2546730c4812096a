import { readGit } from '#lib/git/run.ts';
import type { OtherFile } from './model.ts';
import type { Repository } from './repository.ts';

/** A file that differs, by its path from the top of the repository. */
export interface ChangedPath {
  readonly path: string;
  readonly change: OtherFile['change'];
}

const CHANGES: Readonly<Record<string, ChangedPath['change']>> = { A: 'added', D: 'removed' };

const split = (bytes: Buffer): readonly string[] => bytes.toString('utf8').split('\0').filter(Boolean);

/** Every file that differs, sorted by path; on disk also content that git does not know yet and does not ignore. */
export function listPaths({ top, prefix, base, head }: Repository): readonly ChangedPath[] {
  const sides = head === undefined ? [base] : [base, head];
  const rows = split(
    readGit(top, [
      'diff',
      '--name-status',
      '--no-renames',
      '--no-ext-diff',
      '--no-textconv',
      '-z',
      ...sides,
      '--',
    ]),
  );
  const paths: ChangedPath[] = [];
  for (let at = 0; at + 1 < rows.length; at += 2) {
    paths.push({ path: rows[at + 1] ?? '', change: CHANGES[rows[at] ?? ''] ?? 'edited' });
  }
  if (head === undefined) {
    const untracked = split(
      readGit(top, ['ls-files', '-z', '--others', '--exclude-standard', '--', `./${prefix}`]),
    );
    paths.push(...untracked.map((path) => ({ path, change: 'added' }) as const));
  }
  return paths.sort((a, b) => (a.path < b.path ? -1 : 1));
}
