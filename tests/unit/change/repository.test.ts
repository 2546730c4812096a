import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openGitTree } from '#lib/change/git-tree.ts';
import { openRepository } from '#lib/change/repository.ts';
import { isOlderVersion } from '#lib/change/rules/life.ts';
import { openDisk } from '#lib/content/disk.ts';
import { inspectSource } from '#lib/content/read.ts';
import { openTestRepository, placesOf } from './repository.ts';

const LABELS = 'integrations/parcelway-labels/index.md';

function reasonOf(contentDir: string, base = 'main'): string {
  try {
    openRepository(contentDir, base, undefined);
    return 'nothing was wrong';
  } catch (error) {
    return String(error);
  }
}

describe('what cannot be compared is said in a sentence', () => {
  test('a folder without a repository', () => {
    const dir = mkdtempSync(join(tmpdir(), 'portico-bare-'));
    onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
    expect(reasonOf(dir).replace(dir, 'DIR')).toMatchInlineSnapshot(
      `"ChangeError: The content folder DIR is in no repository that git reads (fatal: not a git repository (or any of the parent directories): .git); --changed compares two commits of one."`,
    );
  });

  test.each([
    [
      'no-such-branch',
      'There is no commit or branch "no-such-branch" here; fetch it first, or name another.',
    ],
    ['--output=x', '"--output=x" is no name of a commit or branch.'],
    ['', 'There is no commit or branch "" here; fetch it first, or name another.'],
  ])('the base "%s"', (base, sentence) => {
    const { contentDir } = openTestRepository();
    expect(reasonOf(contentDir, base)).toBe(`ChangeError: ${sentence}`);
  });

  test('a history of its own', () => {
    const { contentDir, git, commit } = openTestRepository();
    git('checkout', '--quiet', '--orphan', 'other');
    commit();
    expect(reasonOf(contentDir)).toBe(
      'ChangeError: The two states have no commit in common; fetch more of the history, and check again.',
    );
  });
});

describe('a content folder of a commit', () => {
  test.each(['content/', ''])('reads as the folder on disk does, below "%s"', async (prefix) => {
    const { top, contentDir, git, commit } = openTestRepository();
    if (prefix === '') {
      git(
        'mv',
        ...['site.yaml', 'taxonomy.yaml', 'integrations', 'partners'].map((name) => `content/${name}`),
        '.',
      );
      git('rm', '-r', '--quiet', 'content');
    }
    const head = commit();
    const disk = openDisk(prefix === '' ? top : contentDir);
    const tree = openGitTree({ top, commit: head, prefix });
    const onDisk = await inspectSource({ disk, name: 'x' });
    expect(await inspectSource({ disk: tree, name: 'x' })).toEqual(onDisk);
    const ahead = openGitTree({ top, commit: head, prefix });
    ahead.prefetch(prefix === '' ? ['integrations', 'partners', 'site.yaml', 'taxonomy.yaml'] : ['']);
    expect(await inspectSource({ disk: ahead, name: 'x' })).toEqual(onDisk);
  });

  test('refuses what is larger than it may be, without reading it', () => {
    const { top, write, commit } = openTestRepository();
    write('integrations/dockview/index.md', 'x'.repeat(10_000));
    const tree = openGitTree({ top, commit: commit(), prefix: 'content/' });
    expect(tree.readBytes('integrations/dockview/index.md', 9_999)).toEqual({ failure: 'too-large' });
    expect(tree.readText('integrations/dockview/index.md', 10_000).text).toHaveLength(10_000);
    expect(tree.readBytes('integrations/none/index.md', 10)).toEqual({ failure: 'unreadable' });
    expect(tree.readBytes('../secret', 10)).toEqual({ failure: 'unreadable' });
  });
});

describe('what counts as the change', () => {
  test('is what differs from the common commit, not what others did since', async () => {
    const { check, edit, commit, git } = openTestRepository();
    git('checkout', '--quiet', '-b', 'change');
    edit(LABELS, 'version: 3.2.0', 'version: 3.2.1');
    commit();
    git('checkout', '--quiet', 'main');
    edit('integrations/dockview/index.md', 'status: beta', 'status: live');
    commit();
    git('checkout', '--quiet', 'change');
    const { change, issues } = await check();
    expect(change.entries.map(({ slug, fields }) => [slug, fields])).toEqual([
      ['parcelway-labels', ['version']],
    ]);
    expect(issues).toEqual([]);
  });

  test('holds files that git does not know yet, but none that it ignores', async () => {
    const { check, write } = openTestRepository();
    write('/.gitignore', 'ignored/\n');
    write('integrations/ignored/index.md', 'nothing');
    write('integrations/new-one/index.md', 'nothing');
    const { change, issues } = await check();
    expect(change.entries.map(({ slug, change: what }) => [slug, what])).toEqual([['new-one', 'added']]);
    expect(issues.map(({ rule }) => rule)).toEqual(['frontmatter/missing']);
  });

  test('tells a picture and a text of a kit from the fields', async () => {
    const { check, write, contentDir } = openTestRepository();
    write('integrations/dockview/logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"/>');
    writeFileSync(
      join(contentDir, 'kits/dockview-launch/email.md'),
      '---\nsubject: Dockview is here\n---\n\nSee it.\n',
    );
    const { change } = await check();
    expect(change.entries.map(({ place, fields }) => [place, fields])).toEqual([
      ['integrations/dockview', ['logo']],
      ['kits/dockview-launch', ['texts']],
    ]);
  });
});

test('an author who is no owner is told who may approve, and the change itself makes nobody an owner', async () => {
  const { check, edit } = openTestRepository();
  edit('records/owners.yaml', 'accounts: [parcelway-bot]', 'accounts: [parcelway-bot, mallory]');
  edit(LABELS, 'version: 3.2.0', 'version: 3.2.1');
  const found = await check({ author: 'mallory' });
  expect(found.standing).toEqual({
    author: 'mallory',
    isOwner: false,
    isPlatform: false,
    owners: ['harbour/marketplace', 'parcelway-bot'],
  });
  expect(placesOf(found)).toEqual([
    `${LABELS}:1:1 change/not-owner`,
    'records/owners.yaml:1:1 change/protected',
  ]);
});

test.each([
  ['2.9.1', '3.2.0', true],
  ['3.2', '3.2.0', false],
  ['3.10', '3.9', false],
  ['v1.2', '1.10', true],
  ['2026-04', '2025-10', false],
  ['3.2.0-beta', '3.2.0', false],
])('version %s is older than %s: %s', (one, other, expected) => {
  expect(isOlderVersion(one, other)).toBe(expected);
});

test('a new name is held to those of partners and of listings that the change does not name', async () => {
  const repository = openTestRepository();
  repository.edit('integrations/ledgerline-classic/index.md', /^name: .*$/m, 'name: Parcelwey');
  expect(placesOf(await repository.check())).toContain(
    'integrations/ledgerline-classic/index.md:2:7 name/near',
  );
  repository.edit('integrations/ledgerline-classic/index.md', /^name: .*$/m, 'name: Parcelwey Labels');
  expect(placesOf(await repository.check())).toContain(
    'integrations/ledgerline-classic/index.md:2:7 name/near',
  );
});
