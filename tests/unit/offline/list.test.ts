import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listOffline, NEVER, type SiteFile } from '#lib/offline/list.ts';

const SITE = { segments: ['', 'de'], moved: ['integrations/old-name/'] };
const file = (path: string, bytes = 100): SiteFile => ({ path, hash: 'abc', bytes });
const pathsOf = (files: readonly string[], segment = ''): readonly string[] =>
  listOffline(
    files.map((path) => file(path)),
    segment,
    SITE,
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
    'catalog/compare/0a.json',
    'catalog/compare/de/0a.json',
    '_astro/site.css',
  ];

  test('is its pages and what they need, the page without a network first, pictures last', () => {
    expect(pathsOf(FILES)).toEqual([
      'de/offline/',
      'offline/',
      '_astro/site.css',
      'catalog/compare/0a.json',
      'catalog/integration/0a/1.json',
      'pagefind/pagefind.js',
      '',
      'integrations/',
      'integrations/a/',
      'media/a.svg',
    ]);
    expect(pathsOf(FILES, 'de')).toEqual([
      'de/offline/',
      'offline/',
      '_astro/site.css',
      'catalog/compare/de/0a.json',
      'catalog/integration/0a/1.json',
      'pagefind/de/pagefind.js',
      'de/',
      'de/integrations/a/',
      'media/a.svg',
    ]);
  });

  test('ends where there is no more room, and says how much is left out', () => {
    const files = [file('index.html', 50), file('integrations/a/index.html', 40), file('media/a.svg', 30)];
    expect(listOffline(files, '', SITE, 100)).toEqual({
      files: [
        ['', 'abc'],
        ['integrations/a/', 'abc'],
      ],
      bytes: 90,
      left_out: 1,
    });
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
        const list = listOffline(files, 'de', SITE, room);
        expect(listOffline(turned, 'de', SITE, room)).toEqual(list);
        expect(list.bytes).toBeLessThanOrEqual(room);
        for (const [kept] of list.files)
          expect(NEVER.filter((never) => kept.startsWith(never) || kept.startsWith(`de/${never}`))).toEqual(
            [],
          );
      }),
    );
  });
});
