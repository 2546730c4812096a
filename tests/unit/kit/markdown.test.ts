import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '#lib/copy/template.ts';
import { flatten } from '#lib/copy/escape.ts';
import { writeSentence } from '#lib/kit/escape.ts';
import { toHtml } from '#lib/kit/markdown.ts';
import { toMarkdown } from '#lib/kit/markdown-source.ts';
import { toText } from '#lib/kit/plain-text.ts';

const link = (href: string): string => href;

/** Values of strangers, full of marks. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Array.from('\\`*_{}[]()<>#+-=.!|~&":\'@1 ')),
      fc.constantFrom(
        '&amp;',
        '<b>',
        '**',
        '~~',
        '1. ',
        '```',
        '](',
        '---',
        'Ab',
        'مرحبا',
        '漢字',
        '👩‍🚀',
        '\n',
        '\t',
      ),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => flatten(text) !== '' && !text.includes('://') && !/mailto:|\p{Surrogate}/iu.test(text));

describe('plain text', () => {
  test('holds a value letter for letter: no mark of it does anything and no escape is left', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        expect(toText(`Say ${escapeMarkdown(value)} end`, { link })).toBe(`Say ${flatten(value)} end\n`);
        expect(toText(escapeMarkdown(value), { link }).trim()).toBe(flatten(value));
      }),
    );
  });

  test('writes addresses behind their words', () => {
    const text = toText(
      'Read [the *guide*](https://a.example/g), <https://b.example> or [us](mailto:u@a.example).',
      {
        link: (href) => `${href}?x`,
      },
    );
    expect(text).toBe(
      'Read the guide https://a.example/g?x, https://b.example?x or us mailto:u@a.example?x.\n',
    );
  });

  test('keeps the lines of a post and joins those of a mail', () => {
    expect(toText('One\ntwo\\\nthree', { link })).toBe('One\ntwo\nthree\n');
    expect(toText('One\ntwo\\\nthree', { link, columns: 78 })).toBe('One two\nthree\n');
  });

  test('says lists, quotes, code and tables without Markdown', () => {
    const markdown =
      '# Top\n\n- a\n  1. b\n  2. c\n- d\n\n> quoted\n\n```\n  code\n```\n\n|h|i|\n|-|-|\n|1|2|\n\n---\n';
    expect(toText(markdown, { link, bullet: '•' })).toMatchInlineSnapshot(`
      "Top

      • a
        1. b
        2. c
      • d

      > quoted

            code

      h – i
      1 – 2
      "
    `);
  });

  test('has no line longer than its columns, but for a word that is', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 80 }), (list, columns) => {
        const text = toText(list.join(' '), { link, columns });
        for (const line of text.trimEnd().split('\n')) {
          expect(line.length <= columns || !line.includes(' ')).toBe(true);
        }
        expect(text.split(/\s+/).join(' ').trim()).toBe(list.join(' '));
      }),
    );
  });
});

describe('Markdown that is written out', () => {
  test.each([
    '# A *b* **c** ~~d~~ `e`',
    'One\ntwo\\\nthree',
    '- a\n- b\n\n  c\n',
    '1. a\n   - b\n   - c\n2. d',
    '3. three\n4. four',
    '- a\n\n* b',
    '> q\n>\n> - r',
    '``a ` b``',
    '````md\n```\n````',
    '    indented\n',
    '|a|b|\n|:-:|-:|\n|1 \\| 2|*x*|',
    'a\n\n***\n\nb',
    '[a](https://a.example/(b) "t") <https://c.example/d_e> https://f.example',
    '\\# no heading\n\\- no list\n1\\. no list\n\\> no quote\na \\* b \\_c\\_ \\[d] &amp;amp; \\<b>',
    'Title\n=====\n\ntext',
  ])('%j reads as before', (markdown) => {
    const html = (source: string) => toHtml(source, { link }).replace(/ title="t"/, '');
    expect(html(toMarkdown(markdown, link))).toBe(html(markdown));
  });

  test('reads as before with any value in it', () => {
    fc.assert(
      fc.property(hostile, hostile, (first, second) => {
        const markdown = `${escapeMarkdown(first)}\n\n- **${escapeMarkdown(second)}**: ${escapeMarkdown(first)}\n`;
        expect(toHtml(toMarkdown(markdown, link), { link })).toBe(toHtml(markdown, { link }));
      }),
    );
  });
});

describe('HTML', () => {
  test('is text where an author writes HTML', () => {
    expect(
      toHtml('<script>alert(1)</script> <img src=x> ![p](https://t.example/p.gif)', { link }),
    ).not.toMatch(/<(?:script|img)/);
  });

  test('has style attributes only for mail', () => {
    const table = '|a|\n|-:|\n|1|';
    expect(toHtml(table, { link })).not.toContain('style=');
    expect(toHtml(table, { link })).toContain('<td class="align-right">');
    expect(toHtml(table, { link, styles: { td: 'padding:1px' } })).toContain(
      '<td style="padding:1px;text-align:right">',
    );
  });
});

describe('in a right-to-left text', () => {
  const write = (source: string) => toHtml(source, { link: (href) => href, dir: 'rtl' });

  test('a sentence of another language is set apart, so that its full stop stands at its end', () => {
    expect(write('Two-way **messages**.\n\n- One.')).toBe(
      '<p><bdi dir="ltr">Two-way <strong>messages</strong>.</bdi></p>\n<ul>\n<li><bdi dir="ltr">One.</bdi></li>\n</ul>\n',
    );
  });

  test('what holds a letter of its own, or none at all, is left as it is', () => {
    expect(write('Tarnwick متاح.\n\n2026!')).toBe('<p>Tarnwick متاح.</p>\n<p>2026!</p>\n');
  });

  test('a line of plain text is set apart too', () => {
    expect(writeSentence('One & two.', 'rtl')).toBe('<bdi dir="ltr">One &amp; two.</bdi>');
    expect(writeSentence('One & two.', 'ltr')).toBe('One &amp; two.');
    expect(writeSentence('واحد two.', 'rtl')).toBe('واحد two.');
  });
});
