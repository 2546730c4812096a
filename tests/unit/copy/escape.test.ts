import fc from 'fast-check';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { flatten, protectLink } from '#lib/copy/escape.ts';
import { escapeMarkdown, parseTemplate } from '#lib/copy/template.ts';
import { makeScope } from './scope.ts';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

const parse = (markdown: string): Node => unified().use(remarkParse).use(remarkGfm).parse(markdown);
const typesOf = (node: Node): readonly string[] => [node.type, ...(node.children ?? []).flatMap(typesOf)];
const textOf = (node: Node): string => node.value ?? (node.children ?? []).map(textOf).join('');

const marks = fc.constantFrom(
  ...Array.from('\\`*_[]()<>#+-=.!|~&:"\'{}\n\t 1'),
  '&amp;',
  '[a](/b)',
  '**',
  '```',
  '![',
  '---',
  '1.',
  '\u202E',
);
const values = fc
  .array(fc.oneof(marks, fc.string({ maxLength: 2 })), { maxLength: 12 })
  .map((parts) => parts.join(''));
/** A plain address is linked by readers of Markdown themselves, and is no mark to escape. */
const isAddress = (text: string) => /https?:|www\.|@/i.test(text);

test('a value is one text of Markdown that reads as the value, before and behind other words', () => {
  fc.assert(
    fc.property(
      values,
      fc.constantFrom('', 'a ', '*b* [c]', '2'),
      fc.constantFrom('', ' d', '[e](/f)'),
      (value, before, after) => {
        fc.pre(!isAddress(value));
        const said = flatten(value);
        fc.pre(said !== '');
        const bare = typesOf(parse(`${before}X${after}`));
        const tree = parse(before + escapeMarkdown(value) + after);
        expect(typesOf(tree)).toEqual(bare);
        expect(textOf(tree)).toBe(textOf(parse(before + 'X' + after)).replace('X', () => said));
      },
    ),
    { numRuns: 2000 },
  );
});

test.for([
  ['Acme (EU) 2.0', 'Acme (EU) 2.0'],
  ['1. Acme', '1\\. Acme'],
  ['# *Acme*', '\\# \\*Acme\\*'],
  ['Ac\nme | [x](javascript:alert(1))', 'Ac me \\| \\[x\\](javascript:alert(1))'],
  ['(javascript:alert(1))', '\\(javascript:alert(1))'],
  ['Yahoo!', 'Yahoo\\!'],
])('%s is written %s', ([value = '', written]) => {
  expect(escapeMarkdown(value)).toBe(written);
});

test.for([
  ['https://a.example/x_(y)?a=1&b=*', 'https://a.example/x_%28y%29?a=1&b=%2A'],
  ['mailto:press@a.example', 'mailto:press@a.example'],
  ['/kits/a/', '/kits/a/'],
  ['//evil.example', undefined],
  ['javascript:alert(1)', undefined],
  ['http://a.example', undefined],
  ['https://a.example/\n[x](y)', undefined],
])('the address %s becomes %s', ([link = '', put]) => {
  expect(protectLink(link)).toBe(put);
});

test('an address that cannot be linked prints nothing and says so', () => {
  const { template } = parseTemplate('[Go]({{ listing.url }})');
  const { text, problems } = template?.render(makeScope({ 'listing.url': 'javascript:alert(1)' })) ?? {};
  expect(text).toBe('[Go]()');
  expect(problems).toMatchInlineSnapshot(`
    [
      {
        "end": 22,
        "found": "javascript:alert(1)",
        "message": "listing.url is no address that can be linked.",
        "rule": "kit/missing-fact",
        "start": 5,
        "wanted": "an address that starts with https://, mailto: or /",
      },
    ]
  `);
});

test('plain text takes a value as it is, on one line', () => {
  const { template } = parseTemplate('{{ listing.name }}: {{ listing.url }}');
  const scope = makeScope({ 'listing.name': '*A*\n& B' });
  expect(template?.render(scope, 'plain').text).toBe('*A* & B: https://a.example/url');
});
