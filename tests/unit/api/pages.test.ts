import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DOCUMENTS, FILE_GROUPS, LISTS } from '#lib/api/kinds.ts';
import { PAGES } from '#lib/api/pages.ts';

/** Route of a page by its file; the language that a route begins with makes no other kind. */
const routeOf = (file: string): string =>
  `/${file
    .replace(/^src\/pages\//, '')
    .replace(/^\[\.\.\.locale\]\//, '')
    .replace(/(?:^|\/)index\.astro$|\.astro$/, '')}/`.replace('//', '/');

test('every kind of page says which files hold what it shows, or why there are none', () => {
  const routes = globSync('src/pages/**/*.astro').map((file) => routeOf(file.replaceAll('\\', '/')));
  expect(PAGES.map(({ route }) => route).sort()).toEqual(routes.sort());
});

test('every kind of file is told of once', () => {
  const kinds = [...Object.keys(DOCUMENTS), ...Object.keys(LISTS)];
  expect(FILE_GROUPS.map(({ main }) => main.name).sort()).toEqual(kinds.sort());
});

test('every kind of file is behind a page', () => {
  const shown = new Set(PAGES.flatMap(({ files }) => (typeof files === 'string' ? [] : files)));
  const kinds = [...Object.keys(DOCUMENTS), ...Object.keys(LISTS)];
  expect(kinds.filter((name) => !shown.has(name as 'index'))).toEqual(['history-day']);
});
