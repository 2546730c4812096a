import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { cleanMarkdown } from '#lib/import/text/markdown.ts';
import { firstSentence, plainLine, shorten } from '#lib/import/text/plain.ts';

const LINKS = { http: 'drop', base: undefined } as const;

describe('one-line text', () => {
  test.each([
    ['Fast &amp; <b>bold</b>', 'Fast & bold'],
    ['a :py:class:`~foo.Bar` and ``code``', 'a foo.Bar and code'],
    ['`LangChain <https://example.com/>`_ traces', 'LangChain traces'],
    ['See [the docs](https://example.com) **now**', 'See the docs now'],
    ['Hi<br>there<script>alert(1)</script>', 'Hi there'],
    ['![logo](https://example.com/a.png) Name', 'Name'],
    ['Vec<String> of user <*> and <*>', 'Vec<String> of user <*> and <*>'],
    ['snake_case_name stays', 'snake_case_name stays'],
    ['## :tada: __News__ :tada:\nBody', 'Body'],
    ['# Only a heading', 'Only a heading'],
    ['soft\u00adhyphen, zero\u200bwidth, non\u00a0breaking', 'softhyphen, zerowidth, non breaking'],
    ['Right\u202eto left', 'Rightto left'],
  ])('%j reads %j', (source, line) => {
    expect(plainLine(source, 'block')).toBe(line);
  });

  test.each([
    ['1. FC Example', '1. FC Example'],
    ['# sharp', '# sharp'],
    ['- dash', '- dash'],
  ])('a name keeps its beginning: %j', (source, line) => {
    expect(plainLine(source, 'inline')).toBe(line);
  });

  test('a long line is cut between words and marked', () => {
    expect(shorten('one two three four', 12)).toBe('one two…');
    expect(shorten('one two', 7)).toBe('one two');
    expect(shorten('x'.repeat(20), 10)).toBe(`${'x'.repeat(9)}…`);
  });

  test('a shortened line is never too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 4, max: 80 }), (text, max) => {
        expect(shorten(text, max).length).toBeLessThanOrEqual(max);
      }),
    );
  });

  test('the first sentence ends where the second begins', () => {
    expect(firstSentence('Reads logs. Writes them too.')).toBe('Reads logs.');
  });
});

describe('bodies', () => {
  test('HTML, Markdown and reStructuredText become Markdown', () => {
    const source = '<p>Hi<br>there</p><ul><li>a</li></ul>\n\n# Head\n\nA :ref:`link <x>` and Vec<T>.';
    expect(cleanMarkdown(source, LINKS, 3)).toMatchInlineSnapshot(`
      "Hi\\
      there

      - a

      ### Head

      A \`link\` and Vec\\<T>."
    `);
  });

  test('bullets of plain text become a list', () => {
    expect(cleanMarkdown('Reads:\n• logs\n• traces', LINKS, 2)).toBe('Reads:\n\n- logs\n- traces');
  });

  test('an address that is not https leaves its words', () => {
    expect(cleanMarkdown('[a](javascript:alert(1)) [b](http://x.org) [c](/d)', LINKS, 2)).toBe('a b c');
    expect(cleanMarkdown('[b](http://x.org)', { ...LINKS, http: 'upgrade' }, 2)).toBe('[b](https://x.org)');
    expect(cleanMarkdown('[c](/d)', { ...LINKS, base: 'https://x.org' }, 2)).toBe('[c](https://x.org/d)');
  });

  const parser = unified().use(remarkParse).use(remarkGfm);
  const kindsOf = (node: { type: string; children?: { type: string }[] }): string[] => [
    node.type,
    ...(node.children ?? []).flatMap(kindsOf),
  ];
  const scraps = [
    '<b>',
    '</b>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<x',
    '>',
    '&lt;',
    '`',
    '``',
    '*',
    '_',
    '[',
    '](',
    ')',
    '\n',
    '    ',
    '# ',
    '| ',
    'a',
    ' ',
    '\\',
    '<img src=x onerror=y>',
    '![',
    'https://a.b',
    '~',
    '<https://a.b>',
    '::',
    '<?',
    '<![CDATA[',
  ];

  test('cleaning never yields raw HTML or pictures', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...scraps), fc.string())), (parts) => {
        const kinds = kindsOf(parser.parse(cleanMarkdown(parts.join(''), LINKS, 2)));
        expect(kinds).not.toContain('html');
        expect(kinds).not.toContain('image');
      }),
      { numRuns: 300 },
    );
  });
});
