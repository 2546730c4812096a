import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeHeading, escapeParagraph, escapeText, makeAbsolute, writeLink } from '#lib/twins/text.ts';
import { parseMarkdown, textOf, walk } from './parse.ts';

const absolute = makeAbsolute('https://m.example', '/here/');

/** Words of strangers: marks of Markdown and HTML among letters, spaces and odd characters. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...Array.from('\\`*_{}[]()<>#+-.!|~&:;"\'=\n\r\t @/$%^'),
        '](javascript:alert(1))',
        '<script>alert(1)</script>',
        '![x](https://x.example/y.png)',
        '&lt;',
        '&#x41;',
        '```',
        '~~~',
        '---',
        '1. ',
        '- ',
        '# ',
        '> ',
        '[^1]: ',
        ']]>',
        '\u2028',
        '\u00a0',
        '\u202e',
        '\0',
        'ab',
        'مرحبا',
        '会計',
        '🧾',
      ),
      fc.string({ maxLength: 4, unit: 'grapheme' }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

const expected = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .toWellFormed();

describe('whatever an author writes', () => {
  test.each([
    ['in a paragraph', escapeParagraph, 'paragraph'],
    ['in a heading', (text: string) => `## ${escapeHeading(text)}`, 'heading'],
  ])('%s, it stays text', (_, write, type) => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { children = [] } = parseMarkdown(write(text), 'plain');
        const said = expected(text);
        const isNothing = said === '' && type === 'paragraph';
        expect(children.map((child) => child.type)).toEqual(isNothing ? [] : [type]);
        expect(new Set((children[0]?.children ?? []).map((child) => child.type)).size).toBeLessThanOrEqual(1);
        expect(children[0]?.children?.[0]?.type ?? 'text').toBe('text');
        expect(textOf(children[0] ?? { type })).toBe(said);
      }),
      { numRuns: 1000 },
    );
  });

  test('as a fact it stays in its line, also for readers of tables, footnotes and bare addresses', () => {
    fc.assert(
      fc.property(hostile, hostile, (label, text) => {
        const written = `- **${escapeText(`a${label}a`)}**: ${escapeText(text)}\n- b`;
        const [list] = parseMarkdown(written).children ?? [];
        expect(list?.type).toBe('list');
        expect(list?.children).toHaveLength(2);
        const kinds = new Set([...walk(list?.children?.[0] ?? { type: '' })].map(({ type }) => type));
        for (const kind of [
          'html',
          'image',
          'code',
          'inlineCode',
          'heading',
          'delete',
          'footnoteReference',
        ]) {
          expect(kinds).not.toContain(kind);
        }
        for (const node of walk(list ?? { type: '' })) {
          // A bare address is one in any plain text, too.
          if (node.type === 'link') expect(node.url).toMatch(/^(?:https?:\/\/|mailto:)/);
        }
        expect(textOf(list?.children?.[0] ?? { type: '' })).toBe(
          expected(`a${label}a`) + ': '.trimEnd() + (expected(text) === '' ? '' : ` ${expected(text)}`),
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('a link leads where it says, over the web, by mail or into the site, and nowhere else', () => {
    const href = fc.oneof(
      hostile.map((path) => `https://x.example/${path}`),
      hostile.map((path) => `/${path}`),
      fc.constantFrom(
        'javascript:alert(1)',
        'data:text/html,x',
        '//x.example',
        'vbscript:x',
        '#part',
        'ftp://x',
      ),
      hostile,
    );
    fc.assert(
      fc.property(hostile, href, (name, target) => {
        const { children = [] } = parseMarkdown(`- ${writeLink(`a${name}`, target, absolute)}`, 'plain');
        const links = [...walk(children[0] ?? { type: '' })].filter(({ type }) => type === 'link');
        const address = absolute(target);
        expect(links).toHaveLength(address === undefined ? 0 : 1);
        expect(textOf(children[0] ?? { type: '' })).toBe(expected(`a${name}`));
        for (const { url = '' } of links) expect(url).toMatch(/^(?:https?:\/\/|mailto:)/);
      }),
      { numRuns: 1000 },
    );
  });
});

test.each([
  ['/integrations/x/', 'https://m.example/integrations/x/'],
  ['#rank', 'https://m.example/here/#rank'],
  ['https://x.example/a', 'https://x.example/a'],
  ['mailto:a@x.example', 'mailto:a@x.example'],
  ['//x.example/', undefined],
  ['javascript:alert(1)', undefined],
])('the address of %s is %s', (href, address) => {
  expect(absolute(href)).toBe(address);
});
