import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it, test } from 'vitest';
import { MARKER, MOST_CHARACTERS, writeComment } from '#lib/answer/comment/comment.ts';
import { prose } from '#lib/answer/comment/escape.ts';
import { answer, VERDICTS, type Answer } from '#lib/answer/model.ts';

const SITE = 'https://market.example';
const REPORT = 'https://forge.example/run/1';
const APPEAL = 'https://market.example/appeal';
const PICTURE = 'https://forge.example/a.png';

const parser = unified().use(remarkParse).use(remarkGfm);

const HOSTILE = [
  '@harbour/marketplace',
  'x@y.example',
  '#1',
  'harbour/market#12',
  'GH-7',
  'deadbeefcafe',
  'https://evil.example/?a=b',
  'www.evil.example',
  'mailto:a@evil.example',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<details>',
  '</details>',
  '<!-- portico-answer -->',
  '<https://evil.example>',
  '![x](https://evil.example/x.png)',
  '[x](https://evil.example)',
  '[x]: https://evil.example',
  '[^1]',
  '```',
  '````suggestion',
  '~~~',
  '`',
  '``',
  '` ` `',
  '`@a`',
  '``@a`',
  '|',
  '\\|',
  '\\',
  '**',
  '__x__',
  '&lt;b&gt;',
  '&#64;admin',
  '# x',
  '- x',
  '1. x',
  '1) x',
  '===',
  '$x$',
  '\n',
  '\r\n\r\n',
  '\u2028',
  '\u202e',
  '\u0000',
  ' ',
  '> x',
];

const wild = (most: number) =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...HOSTILE),
        fc.string({ maxLength: 12, unit: 'grapheme' }),
        fc.string({ maxLength: 8, unit: 'binary' }),
      ),
      {
        maxLength: 8,
      },
    )
    .map((parts) =>
      parts
        .join('')
        .slice(0, most)
        .replace(/[\ud800-\udbff]$/, ''),
    );

const anyProblem = fc.record({
  rule: fc.constantFrom('field/unknown', 'body/raw-html'),
  severity: fc.constantFrom('error' as const, 'warning' as const, 'note' as const),
  file: wild(400),
  line: fc.integer({ min: 1, max: 99 }),
  column: fc.integer({ min: 1, max: 99 }),
  message: wild(2_000),
  wanted: wild(2_000),
  fix: wild(2_000),
  suggestion: fc.option(wild(400)),
  replacement: fc.option(
    fc.record({
      from: fc.constant(3),
      to: fc.constant(3),
      lines: fc.array(
        wild(400).map((line) => line.replaceAll(/[\p{Cc}\u2028\u202e]/gu, '')),
        { maxLength: 2 },
      ),
    }),
  ),
});

const place = fc.option(fc.integer({ min: 1, max: 9 }));
const moved = { before: place, after: place, of: fc.constant(9) };
const state = fc.option(
  fc.record({ before: wild(200), after: wild(200), reasons: fc.array(wild(400), { maxLength: 3 }) }),
);
const words = fc.array(wild(80), { maxLength: 3 });

const anyParts: fc.Arbitrary<Answer> = fc.record({
  version: fc.constant(1 as const),
  date: fc.constant('2026-11-30'),
  base: fc.constant('a'.repeat(40)),
  head: fc.option(fc.constant('b'.repeat(40))),
  author: fc.option(wild(80)),
  verdict: fc.constantFrom(...VERDICTS),
  automatic: fc.boolean(),
  entries: fc.array(
    fc.record({
      noun: fc.constantFrom('integration' as const, 'kit' as const),
      slug: wild(64),
      name: wild(200),
      change: fc.constantFrom('added' as const, 'edited' as const, 'moved' as const),
      from: fc.option(wild(64)),
      fields: fc.array(wild(60), { maxLength: 3 }),
    }),
    { maxLength: 3 },
  ),
  problems: fc.array(anyProblem, { maxLength: 4 }),
  problems_left: fc.constantFrom(0, 7),
  inherited: fc.array(anyProblem, { maxLength: 2 }),
  failure: fc.option(wild(600)),
  effect: fc.option(
    fc.array(
      fc.record({
        noun: fc.constantFrom('integration' as const, 'partner' as const),
        slug: wild(64),
        name: wild(200),
        overall: fc.option(fc.record(moved)),
        categories: fc.array(fc.record({ ...moved, category: wild(64), name: wild(120) }), { maxLength: 3 }),
        score: fc.option(fc.record({ before: fc.constantFrom(null, 1), after: fc.constantFrom(null, 2) })),
        reasons: words,
        certification: state,
        health: state,
        tier: fc.option(fc.record({ before: wild(200), after: wild(200) })),
        search: fc.record({ gained: words, lost: words }),
        raises: words,
      }),
      { maxLength: 2 },
    ),
  ),
  moved: fc.constantFrom(0, 1, 5),
  decisions: fc.array(fc.record({ id: wild(60), text: wild(600), who: words }), { maxLength: 3 }),
  promise: fc.constant({ checks_minutes: 15, human_days: 2, reviewers: ['a/b'], appeal: APPEAL }),
});

/** Without an entry nothing is ready. */
const anyAnswer = anyParts.map((parts): Answer =>
  parts.entries.length > 0
    ? parts
    : { ...parts, automatic: false, verdict: parts.verdict === 'ready' ? 'nothing' : parts.verdict },
);

const pictures = (title: string) =>
  (['card', 'page'] as const).map((kind) => ({ title, alt: title, url: PICTURE, kind }));

function listNodes(markdown: string): readonly Nodes[] {
  const walk = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(walk) : [])];
  return walk(parser.parse(markdown));
}

const OUR_HTML = /^(?:<!-- portico-answer -->|<details><summary>[^<>&@]*<\/summary>|<\/details>)$/;
const OUR_LINK =
  /^https:\/\/market\.example\/(?:program\/checks\/#[a-z-]+|appeal|apply\/correction\/)$|^https:\/\/forge\.example\/run\/1$/;
const ACTIVE = /@[\p{L}\p{N}]|#\d|:\/\/|www\.|\bgh-\d/iu;

/** What the forge would make something of, and we did not put there. */
function listForeign(markdown: string): readonly string[] {
  return listNodes(markdown).flatMap((node) => {
    if (node.type === 'html') return OUR_HTML.test(node.value) ? [] : [node.value];
    if (node.type === 'link') return OUR_LINK.test(node.url) ? [] : [node.url];
    if (node.type === 'image') return node.url === PICTURE ? [] : [node.url];
    if (node.type === 'text') return ACTIVE.test(node.value) ? [node.value] : [];
    return /^(?:definition|footnote|linkReference|imageReference|blockquote)/.test(node.type)
      ? [node.type]
      : [];
  });
}

describe('whatever the content says', () => {
  test('the only links, pictures, mentions and HTML are ours', () => {
    fc.assert(
      fc.property(anyAnswer, wild(80), (given, title) => {
        const options = { siteUrl: SITE, checksUrl: REPORT, pictures: pictures(title) };
        expect(listForeign(writeComment(answer.parse(given), options))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('each suggestion is a block of exactly the mended lines, and there are no others', () => {
    fc.assert(
      fc.property(fc.array(anyProblem, { maxLength: 5 }), (problems) => {
        const comment = writeComment({ ...PLAIN, problems });
        const shown = listNodes(comment).flatMap((node) => (node.type === 'code' ? [node] : []));
        const ordered = (['error', 'warning', 'note'] as const).flatMap((one) =>
          problems.filter(({ severity }) => severity === one),
        );
        const wanted = ordered.flatMap(({ replacement }) => {
          const text = replacement?.lines.join('\n');
          return replacement?.lines.length && text !== undefined && !text.includes('<!--') ? [text] : [];
        });
        expect(shown.map(({ value }) => value)).toEqual(wanted);
        for (const { lang } of shown) expect(lang).toBe('suggestion');
      }),
      { numRuns: 100 },
    );
  });

  test('tables keep four columns', () => {
    fc.assert(
      fc.property(anyAnswer, (given) => {
        const rows = listNodes(writeComment(answer.parse(given))).filter(({ type }) => type === 'tableRow');
        for (const row of rows) expect('children' in row ? row.children.length : 0).toBe(4);
      }),
    );
  });

  test('the marker stands once, at the start', () => {
    fc.assert(
      fc.property(anyAnswer, (given) => {
        const comment = writeComment(answer.parse(given));
        expect(comment.startsWith(`${MARKER}\n`)).toBe(true);
        expect(comment.lastIndexOf(MARKER)).toBe(0);
      }),
    );
  });

  it('is told as it was written', () => {
    const said = (text: string): string =>
      listNodes(prose(text))
        .flatMap((node) => ('value' in node ? [node.value] : []))
        .join('');
    for (const text of [
      'a_b *c* [d](e)',
      '<b> & "x" | y',
      '1. first',
      '- dash',
      'C# and C++',
      'mail me @home',
      '50 % ~ $5',
    ]) {
      expect(said(text)).toBe(text);
    }
  });
});

const PLAIN: Answer = answer.parse({
  version: 1,
  date: '2026-11-30',
  base: 'a'.repeat(40),
  head: null,
  author: null,
  verdict: 'author',
  automatic: false,
  entries: [],
  problems: [],
  effect: null,
  decisions: [],
  promise: { checks_minutes: 15, human_days: 2, reviewers: [], appeal: null },
});

describe('a comment that would be too long', () => {
  const long = (severity: 'error' | 'note', count: number): Answer['problems'] =>
    Array.from({ length: count }, (_, at) => ({
      rule: 'field/too-long',
      severity,
      file: `content/integrations/x/${'`'.repeat(300)}.md`,
      line: at + 1,
      column: 1,
      message: '\u0000'.repeat(2_000),
      wanted: '*'.repeat(2_000),
      fix: '@'.repeat(2_000),
      suggestion: '`'.repeat(400),
      replacement: { from: 1, to: 1, lines: ['`'.repeat(400)] },
    }));

  test('is cut by whole problems, and says how many more there are and where', () => {
    const comment = writeComment(
      { ...PLAIN, problems: long('error', 100), problems_left: 11 },
      { checksUrl: REPORT },
    );
    const shown = comment.match(/^\*\*/gm)?.length ?? 0;
    expect(comment.length).toBeLessThanOrEqual(MOST_CHARACTERS);
    expect(shown).toBeGreaterThan(2);
    expect(comment).toContain(
      `${String(111 - shown)} problems more: [the whole report](${REPORT}) has them, and \`npm run check -- --changed aaaaaaaaaaaa\` shows them.`,
    );
  });

  test('keeps errors where notes have no room', () => {
    const comment = writeComment({ ...PLAIN, problems: [...long('error', 4), ...long('note', 100)] });
    expect(comment).toContain('4 errors to mend');
    expect(comment).not.toMatch(/errors? more/);
    expect(comment).toMatch(/notes more/);
    expect(comment.length).toBeLessThanOrEqual(MOST_CHARACTERS);
  });

  test('is never longer than it may be', () => {
    const many = <T>(item: fc.Arbitrary<T>, most: number) =>
      fc
        .tuple(item, fc.integer({ min: 0, max: most }))
        .map(([one, count]) => Array.from({ length: count }, () => one));
    fc.assert(
      fc.property(
        anyAnswer,
        many(anyProblem, 200),
        fc.integer({ min: 1, max: 60 }),
        (given, problems, times) => {
          const decisions = Array.from({ length: times }, () => given.decisions)
            .flat()
            .slice(0, 100);
          const effect = Array.from({ length: times }, () => given.effect ?? []).flat();
          const entries = Array.from({ length: times }, () => given.entries).flat();
          const comment = writeComment({ ...given, problems, decisions, effect, entries }, { siteUrl: SITE });
          expect(comment.length).toBeLessThanOrEqual(MOST_CHARACTERS);
          expect(listForeign(comment)).toEqual([]);
        },
      ),
      { numRuns: 20 },
    );
  });
});
