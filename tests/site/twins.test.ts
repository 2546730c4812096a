import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { getDictionary } from '#lib/i18n/dictionary.ts';
import { getFormat } from '#lib/i18n/format.ts';
import { fill } from '#lib/i18n/wording.ts';
import { parseMarkdown, textOf, walk, type MarkdownNode } from '../unit/twins/parse.ts';
import { listFiles, readPages, siteFolder } from './built-site.ts';
import { TEST_DATE } from './run-build.ts';

const pages = readPages();
const twins = new Map(
  listFiles(siteFolder())
    .filter((name) => /(?:^|\/)index\.md$/.test(name))
    .map((name) => [name, readFileSync(join(siteFolder(), name), 'utf8')]),
);
/** Parsed once, when it is first asked for. */
const trees = new Map<string, MarkdownNode>();
function treeOf(name: string, text: string): MarkdownNode {
  const known = trees.get(name) ?? parseMarkdown(text);
  trees.set(name, known);
  return known;
}

const home = /<link rel="canonical" href="([^"]+)"/.exec(pages.get('index.html') ?? '')?.[1] ?? '';

const isIndexed = (html: string): boolean => !html.includes('name="robots" content="noindex"');
const twinOf = (page: string): string => page.replace(/html$/, 'md');

/** Evidence that the sample only claims to have. */
const EVIDENCE = '/reports/';

function isBroken(address: string): boolean {
  if (!address.startsWith(home)) return !/^(?:https?:\/\/|mailto:)/.test(address);
  const path = decodeURIComponent(new URL(address).pathname);
  if (path.startsWith(EVIDENCE)) return false;
  return !existsSync(join(siteFolder(), path.endsWith('/') ? `${path}index.html` : path));
}

const linksOf = (tree: MarkdownNode): readonly string[] =>
  [...walk(tree)].flatMap(({ type, url = '' }) => (type === 'link' ? [url] : []));

describe('the twin of a page', () => {
  test('is there for every page that may be indexed, and linked in its head', () => {
    const missing = [...pages].filter(
      ([page, html]) =>
        isIndexed(html) !== twins.has(twinOf(page)) ||
        isIndexed(html) !==
          html.includes(`<link rel="alternate" type="text/markdown" href="/${twinOf(page)}">`),
    );
    expect(missing.map(([page]) => page)).toEqual([]);
  });

  test('never stands without its page', () => {
    const alone = [...twins.keys()].filter((twin) => !pages.has(twin.replace(/md$/, 'html')));
    expect(alone).toEqual([]);
    expect(twins.size).toBeGreaterThan(100);
  });

  test('begins with its title, the address of the page and the day', () => {
    for (const [name, text] of twins) {
      const page = pages.get(name.replace(/md$/, 'html')) ?? '';
      const [title, about] = treeOf(name, text).children ?? [];
      expect(text, name).toMatch(/^# \S/);
      expect(textOf(title ?? { type: '' }), name).not.toBe('');
      expect(linksOf(about ?? { type: '' }), name).toEqual([home + name.replace(/index\.md$/, '')]);
      const locale = /<html lang="([^"]+)"/.exec(page)?.[1] ?? '';
      const day = getFormat(locale).day(TEST_DATE).replaceAll('\u00a0', ' ');
      const asOf = fill(getDictionary(locale).twins.asOf, { day });
      expect(textOf(about ?? { type: '' }).replaceAll('\u00a0', ' '), name).toMatch(
        new RegExp(` · ${asOf}$`),
      );
    }
  });

  test('has one title and nothing but text, lists, tables and links: no HTML and no pictures', () => {
    for (const [name, text] of twins) {
      const nodes = [...walk(treeOf(name, text))];
      expect(nodes.filter(({ type, depth }) => type === 'heading' && depth === 1).length, name).toBe(1);
      const odd = nodes.filter(({ type }) =>
        ['html', 'image', 'imageReference', 'definition', 'footnoteDefinition'].includes(type),
      );
      expect(odd, name).toEqual([]);
    }
  });

  test('links by whole addresses only, and those of the site lead to something', () => {
    const broken = [...twins].flatMap(([name, text]) =>
      linksOf(treeOf(name, text))
        .filter(isBroken)
        .map((address) => `${name} → ${address}`),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  test('says what the page says: title, score and certificate of each listing', () => {
    const flat = (text: string): string => text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
    const listings = [...twins].filter(([name]) => /^integrations\/(?!page\/|index)[^/]+\//.test(name));
    expect(listings.length).toBeGreaterThan(30);
    for (const [name, text] of listings) {
      const page = flat(pages.get(name.replace(/md$/, 'html')) ?? '');
      const said = textOf(treeOf(name, text));
      for (const fact of said.match(/\d+\.\d\d of 100|Certified until \d+ \w+ \d{4}/g) ?? []) {
        expect(page, name).toContain(fact.replace(' of 100', ''));
      }
    }
  });
});

test('the lists of all pages number every listing once, in order', () => {
  const numbers = [...twins]
    .filter(([name]) => /^integrations\/(?:page\/\d+\/)?index\.md$/.test(name))
    .sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))
    .flatMap(([, text]) => [...text.matchAll(/^(\d+)\. \[/gm)].map(([, number]) => Number(number)));
  expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  expect(numbers.length).toBeGreaterThan(40);
});

describe('llms.txt', () => {
  const text = readFileSync(join(siteFolder(), 'llms.txt'), 'utf8');
  const { children = [] } = parseMarkdown(text, 'plain');
  const firstSection = children.findIndex(({ type, depth }) => type === 'heading' && depth === 2);

  test('is a title, a summary, words without headings, then lists of files under headings', () => {
    const types = children.map(({ type, depth }) => (type === 'heading' ? `h${String(depth)}` : type));
    expect(types.slice(0, 2)).toEqual(['h1', 'blockquote']);
    expect(new Set(types.slice(2, firstSection))).toEqual(new Set(['paragraph']));
    const sections = types.slice(firstSection);
    expect(sections.length % 2).toBe(0);
    expect(sections).toEqual(sections.map((_, index) => (index % 2 === 0 ? 'h2' : 'list')));
  });

  test('has a link in each item, then nothing or a colon and what is said of it', () => {
    const items = children.filter(({ type }) => type === 'list').flatMap((list) => list.children ?? []);
    expect(items.length).toBeGreaterThan(20);
    for (const item of items) {
      const [link, ...said] = item.children?.[0]?.children ?? [];
      expect(link?.type).toBe('link');
      if (said.length > 0) expect(said.map(textOf).join('')).toMatch(/^: \S/);
    }
  });

  test('leads to twins and data that are there, never to single entries, and stays small', () => {
    const links = linksOf({ type: 'root', children });
    expect(links.filter(isBroken)).toEqual([]);
    const paths = links.map((link) => new URL(link).pathname);
    expect(paths.filter((path) => !path.endsWith('/index.md') && !/^\/(?:api|feeds)\//.test(path))).toEqual(
      [],
    );
    expect(paths.filter((path) => /^\/(?:integrations|partners)\/[^/]+\/index\.md$/.test(path))).toEqual([]);
    expect(Buffer.byteLength(text)).toBeLessThan(32_000);
  });

  test('names the API, the feeds and the server', () => {
    for (const part of [
      '/api/v1/index.json',
      '/api/openapi.json',
      '/feeds/',
      'npm run --silent mcp -- --from https://',
    ]) {
      expect(text).toContain(part);
    }
  });
});
