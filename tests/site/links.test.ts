import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPages, siteFolder } from './built-site.ts';

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

function isPublished({ pathname }: URL): boolean {
  const path = decodeURIComponent(pathname);
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

test('links of the content open nothing but https, mail and the site itself', () => {
  const odd = [...pages].flatMap(([name, html]) =>
    readTargets(name, html)
      .filter(({ protocol }) => !['https:', 'mailto:'].includes(protocol))
      .map(({ href }) => `${name} → ${href}`),
  );
  expect(odd).toEqual([]);
});
