import fc from 'fast-check';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openGitPair, openGitTree } from '#lib/change/git-tree.ts';
import { listPaths } from '#lib/change/list-paths.ts';
import { placeOf } from '#lib/change/places.ts';
import { openTestRepository } from './repository.ts';

const PATHS = [
  'site.yaml',
  '.draft',
  'integrations/a/index.md',
  'integrations/a/media/one.svg',
  'integrations/b/index.md',
  'integrations/b',
  'integrations/b.md',
  'collections/one.md',
  'collections/two.md',
  'records/owners.yaml',
  'records/usage/2026-11-01.json',
  'records',
];

const FOLDERS = [
  '',
  'integrations',
  'integrations/a',
  'integrations/a/media',
  'integrations/b',
  'collections',
  'records',
  'records/usage',
];

/** Files of a state, by path; of two that cannot be there at once, the first. */
const state = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...PATHS), fc.constantFrom('one', 'two', '')), {
    selector: ([path]) => path,
  })
  .map((files) =>
    files.filter(
      ([path], at) =>
        !files.slice(0, at).some(([other]) => path.startsWith(`${other}/`) || other.startsWith(`${path}/`)),
    ),
  );

test('the older of two commits, told from the newer and what differs, is what git says it is', () => {
  const { top, contentDir, write, commit } = openTestRepository();
  const lay = (files: readonly (readonly [string, string])[]): string => {
    rmSync(contentDir, { recursive: true, force: true });
    write('/outside.txt', 'x');
    for (const [path, text] of files) write(path, text);
    return commit();
  };
  fc.assert(
    fc.property(state, state, (first, second) => {
      const [base, head] = [lay(first), lay(second)];
      const repository = { top, prefix: 'content/', base, head };
      const touched = [
        ...new Set(
          listPaths(repository).flatMap(({ path }) =>
            path.startsWith('content/') ? [placeOf(path.slice(8))] : [],
          ),
        ),
      ];
      const ahead = ['site.yaml', 'collections'];
      const { before, after } = openGitPair({ ...repository, touched, ahead });
      for (const [told, commitId] of [
        [before, base],
        [after, head],
      ] as const) {
        const wanted = openGitTree({ top, prefix: 'content/', commit: commitId });
        for (const folder of FOLDERS)
          expect(told.list(folder), join(folder, '/')).toEqual(wanted.list(folder));
        for (const path of PATHS) expect(told.readText(path, 100), path).toEqual(wanted.readText(path, 100));
      }
    }),
    { numRuns: 30 },
  );
}, 60_000);
