import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readCards, readDocuments, readPages } from './built-site.ts';

const pages = readPages();

/** Astro puts the rule that makes its islands transparent beside the first one. */
const ISLAND_STYLE = '<style> element is not permitted as content under <div>';

const validate = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Names of listings make titles longer than search engines show.
    'long-title': 'off',
    // Style of the source, which a compressor wrote.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    // Everything comes from one origin.
    'require-sri': 'off',
    // A search field submits on Enter, and a button in a form submits unless it says otherwise.
    'wcag/h32': 'off',
    'no-implicit-button-type': 'off',
    // Safari forgets that a list without bullets is a list.
    'no-redundant-role': 'off',
    // Firefox brings back ticks after a reload unless it is told not to.
    'valid-autocomplete': 'off',
  },
});

/** Tables with attributes, and words that start without a first heading. */
const MAIL_NEEDS = new Set(['no-deprecated-attr', 'heading-level']);

test('every page is valid HTML', async () => {
  const problems = new Map<string, string>();
  for (const [name, html] of pages) {
    const { results } = await validate.validateString(html, name);
    for (const { ruleId, message, line, column } of results.flatMap((result) => result.messages)) {
      if (message.startsWith(ISLAND_STYLE)) continue;
      const key = `${ruleId}: ${message}`;
      if (!problems.has(key)) problems.set(key, `${key} (${name}:${String(line)}:${String(column)})`);
    }
  }
  expect([...problems.values()]).toEqual([]);
});

test('every document of a kit is valid HTML; mail alone keeps the attributes that mail clients want', async () => {
  const problems = new Set<string>();
  for (const [name, html] of readDocuments()) {
    if (/\/embed(?:\.\w+)?\.html$/.test(name)) continue;
    const isMail = /\/email(?:\.\w+)?\.html$/.test(name);
    const { results } = await validate.validateString(html, name);
    for (const { ruleId, message } of results.flatMap((result) => result.messages)) {
      if (isMail && MAIL_NEEDS.has(ruleId)) continue;
      problems.add(`${ruleId}: ${message} (${name})`);
    }
    expect(html, name).not.toMatch(/<script|\son\w+=|<(?:img|link|iframe)\b/);
  }
  expect([...problems]).toEqual([]);
});

test('every card for other websites is valid HTML that runs nothing and loads nothing but pictures', async () => {
  const problems = new Set<string>();
  const cards = readCards();
  expect(cards.size).toBeGreaterThan(60);
  for (const [name, html] of cards) {
    const { results } = await validate.validateString(html, name);
    for (const { ruleId, message } of results.flatMap((result) => result.messages)) {
      problems.add(`${ruleId}: ${message} (${name})`);
    }
    expect(html, name).not.toMatch(/<script|\son\w+=|\sstyle=|<(?:iframe|object|form)\b|url\(/);
    expect(html, name).toContain('<meta name="robots" content="noindex">');
    for (const [, src = ''] of html.matchAll(/\ssrc="([^"]*)"/g)) expect(src, name).toMatch(/^\/media\//);
  }
  expect([...problems]).toEqual([]);
});

test('every page has its own title, and its own description', () => {
  const seen = new Map<string, string>();
  const twins: string[] = [];
  for (const [name, html] of pages) {
    if (html.includes('name="robots" content="noindex"')) continue;
    // What is not translated stands under its original's address.
    const canonical = /<link rel="canonical" href="https:\/\/[^/"]+\/([^"]*)"/.exec(html)?.[1];
    if (canonical !== name.replace(/index\.html$/, '')) continue;
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
    const description = /name="description" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect([title, description], name).not.toContain('');
    const language = /<html lang="([^"]+)"/.exec(html)?.[1] ?? '';
    for (const text of [`${language} title ${title}`, `${language} description ${description}`]) {
      const first = seen.get(text);
      if (first !== undefined) twins.push(`${first} and ${name} share the ${text}`);
      seen.set(text, name);
    }
  }
  expect(twins).toEqual([]);
});

test('no page carries anything that its own policy refuses', () => {
  const refused = [...pages].flatMap(([name, html]) =>
    [...html.matchAll(/<[^>]+\s(?:style|on[a-z]+)="[^"]*"/g)].map(([tag]) => `${name}: ${tag.slice(0, 120)}`),
  );
  expect(refused).toEqual([]);
});

test('structured data is JSON that cannot end its element early', () => {
  for (const [name, html] of pages) {
    for (const [, json = ''] of html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)) {
      expect(() => void JSON.parse(json), name).not.toThrow();
      expect(json, name).not.toContain('<');
    }
  }
});

test('no dot stands between parts of a line where one is empty', () => {
  const blank = [...pages].filter(([, html]) =>
    Array.from(html.matchAll(/ class="dots">(.*?)<\/(?:p|dd)>/gs)).some(([, line]) =>
      /<span[^>]*>\s+<\/span>/.test(line ?? ''),
    ),
  );
  expect(blank.map(([name]) => name)).toEqual([]);
});
