import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interleave, listOffline, NEVER, type OfflineLanguage, type SiteFile } from '#lib/offline/list.ts';

const ROOM = 10_000;
const ENGLISH: OfflineLanguage = {
  segment: '',
  order: ['integrations/b/', 'partners/c/', 'integrations/a/'],
  index: ['catalog/integration/0a/', 'catalog/match/0a.json'],
  moved: [
    ['integrations/old-name/', 'integrations/a/'],
    ['integrations/older/', 'integrations/gone/'],
  ],
};
const GERMAN: OfflineLanguage = {
  segment: 'de',
  order: ['de/integrations/a/'],
  index: ['catalog/integration/0b/', 'catalog/match/0a.json'],
  moved: [],
};
const BOTH = [ENGLISH, GERMAN];
const file = (path: string, bytes = 100): SiteFile => ({ path, hash: 'abc', bytes });
const pathsOf = (files: readonly string[], language = ENGLISH): readonly string[] =>
  listOffline(
    files.map((path) => file(path)),
    language,
    BOTH,
    ROOM,
  ).files.map(([path]) => path);

describe('what is kept for readers of a language', () => {
  const FILES = [
    'index.html',
    'index.md',
    'robots.txt',
    'sw.js',
    '404.html',
    'de/index.html',
    'de/integrations/a/index.html',
    'integrations/a/index.html',
    'integrations/b/index.html',
    'partners/c/index.html',
    'program/ranking/index.html',
    'integrations/index.html',
    'integrations/old-name/index.html',
    'offline/index.html',
    'de/offline/index.html',
    'apply/index.html',
    'de/apply/contact/index.html',
    'admin/index.html',
    'api/v1/index.json',
    'api/index.html',
    'embed/integrations/a.html',
    'cards/a.png',
    'kits/a/kit.zip',
    'media/a.svg',
    'pagefind/pagefind.js',
    'pagefind/de/pagefind.js',
    'catalog/integration/0a/1.json',
    'catalog/integration/0b/1.json',
    'catalog/match/0a.json',
    'catalog/start.json',
    'catalog/compare/0a.json',
    'catalog/compare/de/0a.json',
    '_astro/site.css',
  ];

  test('is its pages in the order of their use and what they need, the page without a network first, pictures last', () => {
    expect(pathsOf(FILES)).toEqual([
      'de/offline/',
      'offline/',
      '_astro/site.css',
      'catalog/compare/0a.json',
      'catalog/integration/0a/1.json',
      'catalog/match/0a.json',
      'catalog/start.json',
      'pagefind/pagefind.js',
      '',
      'integrations/',
      'integrations/b/',
      'partners/c/',
      'integrations/a/',
      'program/ranking/',
      'media/a.svg',
    ]);
    expect(pathsOf(FILES, GERMAN)).toEqual([
      'de/offline/',
      'offline/',
      '_astro/site.css',
      'catalog/compare/de/0a.json',
      'catalog/integration/0b/1.json',
      'catalog/match/0a.json',
      'catalog/start.json',
      'pagefind/de/pagefind.js',
      'de/',
      'de/integrations/a/',
      'media/a.svg',
    ]);
  });

  test('ends where there is no more room, and says how much is left out', () => {
    const files = [file('index.html', 50), file('integrations/a/index.html', 40), file('media/a.svg', 30)];
    expect(listOffline(files, ENGLISH, BOTH, 100)).toEqual({
      files: [
        ['', 'abc'],
        ['integrations/a/', 'abc'],
      ],
      moved: [['integrations/old-name/', 'integrations/a/']],
      bytes: 90,
      left_out: 1,
    });
  });

  test('less used pages never take the place of more used ones, however small they are', () => {
    const files = [file('integrations/b/index.html', 90), file('integrations/a/index.html', 10)];
    expect(listOffline(files, ENGLISH, BOTH, 50)).toMatchObject({ files: [], left_out: 2 });
  });

  test('old addresses lead only to what is kept', () => {
    expect(listOffline([file('integrations/a/index.html')], ENGLISH, BOTH, ROOM).moved).toEqual([
      ['integrations/old-name/', 'integrations/a/'],
    ]);
    expect(listOffline([], ENGLISH, BOTH, ROOM).moved).toEqual([]);
  });

  const path = fc
    .array(
      fc.constantFrom('de', 'api', 'apply', 'admin', 'integrations', 'a', '_astro', 'media', 'pagefind'),
      {
        maxLength: 4,
      },
    )
    .map((parts) => [...parts, 'index.html'].join('/'));

  test('is the same in whatever order files are found, fits, and is never what nothing is kept of', () => {
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 12 }), fc.nat(1_500), fc.nat(), (paths, room, seed) => {
        const files = paths.map((one, at) => file(one, 50 + at));
        const turned = files.toSorted((a, b) => ((a.bytes * seed) % 7) - ((b.bytes * seed) % 7));
        const list = listOffline(files, GERMAN, BOTH, room);
        expect(listOffline(turned, GERMAN, BOTH, room)).toEqual(list);
        expect(list.bytes).toBeLessThanOrEqual(room);
        for (const [kept] of list.files)
          expect(NEVER.filter((never) => kept.startsWith(never) || kept.startsWith(`de/${never}`))).toEqual(
            [],
          );
      }),
    );
  });
});

test('two orders become one that keeps both, in equal steps', () => {
  expect(interleave(['a', 'b', 'c', 'd'], ['1', '2'])).toEqual(['a', '1', 'b', 'c', '2', 'd']);
  const list = (letter: string) =>
    fc.nat(20).map((n) => Array.from({ length: n }, (_, at) => `${letter}${String(at)}`));
  fc.assert(
    fc.property(list('a'), list('b'), (first, second) => {
      const both = interleave(first, second);
      expect(both.filter((item) => item.startsWith('a'))).toEqual(first);
      expect(both.filter((item) => item.startsWith('b'))).toEqual(second);
    }),
  );
});
