import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '#lib/markdown.ts';

describe('authors’ Markdown', () => {
  test('becomes HTML whose top heading leaves the h1 to the page', () => {
    expect(renderMarkdown('# Set up\n\n1. **Open** `settings`', '')).toBe(
      '<h2>Set up</h2>\n<ol>\n<li><strong>Open</strong> <code>settings</code></li>\n</ol>\n',
    );
  });

  test('links outside are marked, links inside get the base path', () => {
    expect(renderMarkdown('[docs](https://docs.example/a) [list](/integrations/)', '/hub')).toBe(
      '<p><a href="https://docs.example/a" rel="noopener nofollow ugc">docs</a> <a href="/hub/integrations/">list</a></p>\n',
    );
  });

  test.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](vbscript:x)',
    '[x](//evil.example)',
    '[x](http://plain.example)',
    '<javascript:alert(1)>',
  ])('%s is no link', (markdown) => {
    expect(renderMarkdown(markdown, '')).not.toMatch(/<a\b/);
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    'a <b onclick="x">c</b>',
    '<!-- x -->',
  ])('%s is shown as text', (markdown) => {
    expect(renderMarkdown(markdown, '')).not.toMatch(/<(?:script|img|b|!--)/);
  });

  test('columns are aligned by class, which the content security policy allows', () => {
    expect(renderMarkdown('|a|b|\n|:-|-:|\n|1|2|', '')).toContain(
      '<th>a</th>\n<th class="align-right">b</th>',
    );
  });

  test('pictures are left out', () => {
    expect(renderMarkdown('![x](https://tracker.example/p.gif)', '')).not.toMatch(/<img/);
  });
});

const ELEMENTS = /^(?:p|h[2-6]|ul|ol|li|strong|em|s|code|pre|blockquote|a|br|hr|table|thead|tbody|tr|th|td)$/;
const ATTRIBUTES =
  /^(?: (?:href="(?:https:\/\/|mailto:|\/(?!\/)|#)[^"<>]*"|rel="noopener nofollow ugc"|title="[^"<>]*"|start="\d+"|class="language-[^"<>]*"|class="align-(?:right|center)"))*\s*\/?$/;

test('whatever is written, only the elements and attributes of Markdown come out', () => {
  const token = fc.constantFrom(
    '|a|\n|-:|\n|1|\n',
    '<',
    '>',
    '"',
    "'",
    '[',
    ']',
    '(',
    ')',
    '!',
    '`',
    '*',
    '_',
    '#',
    '\n',
    '\n\n',
    '|',
    '---',
    '&lt;',
    '&#x3C;',
    'javascript:',
    'https://a.example',
    'onerror=',
    'script',
    '\\',
    ' ',
    'x',
    '\u0000',
    '<a href="',
    '```js"onload="',
  );
  fc.assert(
    fc.property(fc.array(token, { maxLength: 40 }), (tokens) => {
      const html = renderMarkdown(tokens.join(''), '');
      for (const [, name = '', attributes = ''] of html.matchAll(/<\/?([a-z0-9]+)((?:[^">]|"[^"]*")*)>/gi)) {
        expect(name).toMatch(ELEMENTS);
        expect(attributes).toMatch(ATTRIBUTES);
      }
      expect(html.replaceAll(/<\/?[a-z0-9]+(?:[^">]|"[^"]*")*>/gi, '')).not.toContain('<');
    }),
    { numRuns: 2_000 },
  );
});
