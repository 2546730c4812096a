import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editLink, historyLink, newFileLink, newIssueLink } from '#lib/forge/links.ts';
import { guessForge, readRepository, type Forge } from '#lib/forge/repository.ts';
import { siteConfig } from '#lib/content/schema/site.ts';
import { repositoryAt } from './repository.ts';

const FORGES: readonly Forge[] = ['github', 'gitlab', 'gitea'];

describe('each forge has its own addresses', () => {
  const all = (forge: Forge) => {
    const repository = repositoryAt(forge);
    const file = 'integrations/dock-view/index.md';
    return [
      editLink(repository, file),
      historyLink(repository, file),
      newFileLink(repository, file, 'a: b & c'),
      newIssueLink(repository, { title: 'Wrong price', body: 'It is free.' }),
    ];
  };

  test('GitHub', () => {
    expect(all('github')).toMatchInlineSnapshot(`
      [
        "https://code.harbour.example/market/content/edit/main/content/integrations/dock-view/index.md",
        "https://code.harbour.example/market/content/commits/main/content/integrations/dock-view/index.md",
        "https://code.harbour.example/market/content/new/main/content/integrations?filename=dock-view%2Findex.md&value=a%3A%20b%20%26%20c",
        "https://code.harbour.example/market/content/issues/new?title=Wrong%20price&body=It%20is%20free.",
      ]
    `);
  });

  test('GitLab', () => {
    expect(all('gitlab')).toMatchInlineSnapshot(`
      [
        "https://code.harbour.example/market/content/-/edit/main/content/integrations/dock-view/index.md",
        "https://code.harbour.example/market/content/-/commits/main/content/integrations/dock-view/index.md",
        "https://code.harbour.example/market/content/-/new/main/content/integrations?file_name=dock-view%2Findex.md&content=a%3A%20b%20%26%20c",
        "https://code.harbour.example/market/content/-/issues/new?issue%5Btitle%5D=Wrong%20price&issue%5Bdescription%5D=It%20is%20free.",
      ]
    `);
  });

  test('Gitea and Forgejo', () => {
    expect(all('gitea')).toMatchInlineSnapshot(`
      [
        "https://code.harbour.example/market/content/_edit/main/content/integrations/dock-view/index.md",
        "https://code.harbour.example/market/content/commits/branch/main/content/integrations/dock-view/index.md",
        "https://code.harbour.example/market/content/_new/main/content/integrations?filename=dock-view%2Findex.md&value=a%3A%20b%20%26%20c",
        "https://code.harbour.example/market/content/issues/new?title=Wrong%20price&body=It%20is%20free.",
      ]
    `);
  });

  test('the root of a repository is a folder too', () => {
    const repository = repositoryAt('github', { folder: '', branch: 'release/2' });
    expect(editLink(repository, 'site.yaml')).toBe(
      'https://code.harbour.example/market/content/edit/release/2/site.yaml',
    );
    expect(newFileLink(repository, 'kits/a/index.md', '')).toBe(
      'https://code.harbour.example/market/content/new/release/2/kits?filename=a%2Findex.md&value=',
    );
  });
});

const part = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/^\.{1,2}$/.test(text));
const file = fc
  .array(part, { minLength: 2, maxLength: 4 })
  .map((parts) => parts.map((one) => one.replaceAll('/', '-')));

test('whatever a file and its text are called, an address leads to just that file', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FORGES), file, fc.string({ unit: 'grapheme' }), (forge, parts, text) => {
      const path = parts.join('/');
      const repository = repositoryAt(forge);
      for (const link of [editLink(repository, path), historyLink(repository, path)]) {
        const { pathname, search, hash, origin } = new URL(link);
        expect([search, hash, origin]).toEqual(['', '', repository.origin]);
        expect(decodeURIComponent(pathname).endsWith(`/main/content/${path}`)).toBe(true);
      }
      const created = new URL(newFileLink(repository, path, text));
      const [name, value] = [...created.searchParams.values()];
      expect(`${decodeURIComponent(created.pathname)}/${name ?? ''}`.endsWith(`/main/content/${path}`)).toBe(
        true,
      );
      expect([value, created.hash]).toEqual([text, '']);
    }),
  );
});

describe('the forge', () => {
  test.each([
    ['github.com', 'github'],
    ['gitlab.com', 'gitlab'],
    ['codeberg.org', 'gitea'],
    ['gitlab.harbour.example', 'gitlab'],
    ['forgejo.harbour.example', 'gitea'],
    ['code.harbour.example', undefined],
    ['constructor', undefined],
  ])('of %s is %s', (host, forge) => {
    expect(guessForge(host)).toBe(forge);
  });

  const site = (repository: object, repository_url?: string) =>
    readRepository(
      siteConfig.parse({
        name: 'Harbour',
        tagline: 'Everything in the yard',
        description: 'A marketplace.',
        url: 'https://market.harbour.example',
        home_url: 'https://harbour.example',
        repository_url,
        repository,
      }),
    );

  test('is read from the settings before the host', () => {
    expect(site({ forge: 'gitea' }, 'https://github.com/harbour/market.git')).toEqual(
      repositoryAt('gitea', {
        url: 'https://github.com/harbour/market',
        origin: 'https://github.com',
        name: 'harbour/market',
      }),
    );
  });

  test('that is not known, not named or none gives no links', () => {
    expect(site({})).toBeUndefined();
    expect(site({}, 'https://code.harbour.example/market/content')).toBeUndefined();
    expect(site({ forge: 'none' }, 'https://github.com/harbour/market')).toBeUndefined();
    expect(site({}, 'https://github.com/harbour')).toBeUndefined();
  });

  test.each(['../up', '/root', 'a//b', 'a/'])('a folder of the repository is never %s', (folder) => {
    expect(() => site({ folder })).toThrow();
  });

  test.each(['a..b', '-x', 'a b', 'main/', ''])('a branch is never called "%s"', (branch) => {
    expect(() => site({ branch })).toThrow();
  });
});
