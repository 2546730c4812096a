import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPages, siteFolder } from './built-site.ts';
import { structuredData } from './structured-data.ts';

const BLOCK = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/g;

const blocks = [...readPages()].flatMap(([page, html]) =>
  [...html.matchAll(BLOCK)].map(([, json = '']) => ({ page, json, data: JSON.parse(json) as unknown })),
);

/** The type of what a block is about. */
const typeOf = (data: unknown): string | undefined => {
  const parsed = structuredData.safeParse(data).data;
  return parsed && ('@graph' in parsed ? parsed['@graph'][0]['@type'] : parsed['@type']);
};

test('every block holds known things of schema.org and nothing else', () => {
  const problems = blocks.flatMap(({ page, data }) => {
    const { error } = structuredData.safeParse(data);
    return error ? [`${page}: ${error.message}`] : [];
  });
  expect(problems).toEqual([]);
});

test.each([
  [/^integrations\/(?!page\/|index)[^/]+\/index\.html$/, 'SoftwareApplication'],
  [/^partners\/(?!page\/|index)[^/]+\/index\.html$/, 'Organization'],
  [/^(?:integrations|partners)\/index\.html$/, 'ItemList'],
  [/^categories\/[^/]+\/index\.html$/, 'ItemList'],
  [/^collections\/[^/]+\/index\.html$/, 'ItemList'],
  [/^index\.html$/, 'WebSite'],
])('a page %s is about a %s', (path, type) => {
  const found = blocks.filter(({ page }) => path.test(page));
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found.map(({ data }) => typeOf(data)))).toEqual(new Set([type]));
});

test('no page makes a rating or a review out of scores and places', () => {
  for (const { page, json } of blocks) expect(json, page).not.toMatch(/rating|review/i);
});

test('`<` is escaped in every block', () => {
  for (const { page, json } of blocks) expect(json, page).not.toContain('<');
});

test('every address of the site in a block leads to something', () => {
  const home = blocks.find(({ page }) => page === 'index.html')?.data as { readonly url: string };
  const origin = new URL(home.url).origin;
  const broken = blocks.flatMap(({ page, json }) =>
    [...json.matchAll(/"(https:[^"]+)"/g)].flatMap(([, address = '']) => {
      const { origin: other, pathname } = new URL(address);
      const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
      return other !== origin || existsSync(join(siteFolder(), decodeURIComponent(file)))
        ? []
        : [`${page} → ${address}`];
    }),
  );
  expect(broken).toEqual([]);
});
