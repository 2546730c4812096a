import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles, readPages, siteFolder } from './built-site.ts';

const ORIGIN = 'https://here.invalid';
const pages = readPages();

/** Addresses a page links to or loads, resolved against its own. */
function readTargets(name: string, html: string): readonly URL[] {
  const own = new URL(name.replace(/index\.html$/, ''), `${ORIGIN}/`);
  const written = [...html.matchAll(/\s(?:href|src|action|poster)="([^"]*)"/g)].map(
    ([, value = '']) => value,
  );
  const sets = [...html.matchAll(/\ssrcset="([^"]*)"/g)].flatMap(([, value = '']) =>
    value.split(',').map((part) => part.trim().split(' ')[0] ?? ''),
  );
  return [...written, ...sets].map((value) => new URL(value.replaceAll('&amp;', '&'), own));
}

/** What the form service answers, beside the published folder. */
const SERVICE = '/api/forms/';

function isPublished({ pathname }: URL): boolean {
  const path = decodeURIComponent(pathname);
  if (path.startsWith(SERVICE)) return true;
  return existsSync(join(siteFolder(), path.endsWith('/') ? `${path}index.html` : path));
}

test('every link and picture inside the site leads to something', () => {
  const broken = new Set<string>();
  for (const [name, html] of pages) {
    for (const target of readTargets(name, html)) {
      if (target.origin === ORIGIN && !isPublished(target)) broken.add(`${name} → ${target.pathname}`);
    }
  }
  expect([...broken]).toEqual([]);
});

test('every anchor names a place on its page', () => {
  const broken = new Set<string>();
  for (const [name, html] of pages) {
    for (const { origin, pathname, hash } of readTargets(name, html)) {
      if (origin !== ORIGIN || hash === '' || !pathname.endsWith('/')) continue;
      const target = pages.get(`${pathname.slice(1)}index.html`);
      const id = decodeURIComponent(hash.slice(1));
      if (target !== undefined && !target.includes(`id="${id}"`)) broken.add(`${name} → ${pathname}${hash}`);
    }
  }
  expect([...broken]).toEqual([]);
});

test('the sitemap holds every page that may be indexed but later pages of lists, and no other', () => {
  const canonicals = [...pages].flatMap(([name, html]) =>
    html.includes('<meta name="robots" content="noindex"') || /\/page\/\d+\//.test(name)
      ? []
      : (/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1] ?? name),
  );
  const parts = listFiles(siteFolder()).filter((name) => /^sitemap-\d+\.xml$/.test(name));
  const listed = parts.flatMap((name) =>
    [...readFileSync(join(siteFolder(), name), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, url]) => url,
    ),
  );
  // What is not translated names its original.
  expect(listed).toEqual([...new Set(canonicals)].sort());
});

test('links of the content open nothing but https, mail and the site itself', () => {
  const odd = [...pages].flatMap(([name, html]) =>
    readTargets(name, html)
      .filter(({ protocol }) => !['https:', 'mailto:'].includes(protocol))
      .map(({ href }) => `${name} → ${href}`),
  );
  expect(odd).toEqual([]);
});
