import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPages, siteFolder } from './built-site.ts';

const pages = readPages();

/** Classes that rules name; what a rule says within braces is left out. */
const classesOf = (css: string): ReadonlySet<string> =>
  new Set(
    [...css.replaceAll(/\/\*.*?\*\//gs, '').matchAll(/([^{};]+)\{/g)].flatMap(([, selector = '']) =>
      [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name),
    ),
  );

const read = (path: string) => readFileSync(join(siteFolder(), path), 'utf8');
const sheetsOf = (html: string) =>
  [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href = '']) => href);
const isBase = (css: string) => css.includes('@layer base');

const written = classesOf(
  globSync('src/styles/**/*.css')
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n'),
);

test('the sheet that every page shares comes first, so that the order of its layers holds', () => {
  const wrong = [...pages].filter(([, html]) => {
    const [first, ...others] = sheetsOf(html).map(read);
    if (first === undefined) return html.includes('<main');
    return !isBase(first) || others.some(isBase);
  });
  expect(wrong.map(([name]) => name)).toEqual([]);
});

test('a page has the styles of every class on it', () => {
  const missing = new Map<string, string>();
  for (const [name, html] of pages) {
    const shipped = classesOf(sheetsOf(html).map(read).join('\n'));
    for (const [, classes = ''] of html.matchAll(/ class="([^"]*)"/g))
      for (const one of classes.split(/\s+/))
        if (written.has(one) && !shipped.has(one)) missing.set(one, `.${one} on ${name}`);
  }
  expect([...missing.values()]).toEqual([]);
});

test('the catalogue carries no styles of listings, rules or figures', () => {
  const shipped = classesOf(
    sheetsOf(pages.get('integrations/index.html') ?? '')
      .map(read)
      .join('\n'),
  );
  for (const one of ['listing-head', 'factors', 'heat', 'side-nav']) {
    expect(written.has(one), one).toBe(true);
    expect(shipped.has(one), one).toBe(false);
  }
});
