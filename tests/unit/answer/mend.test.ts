import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { mendIssue } from '#lib/answer/mend/issue.ts';
import { mendLine } from '#lib/answer/mend/line.ts';
import { openDisk } from '#lib/content/disk.ts';
import type { ContentIssue } from '#lib/content/issue.ts';
import { inspectContent } from '#lib/content/read.ts';
import { copyContent, layMistake, MISTAKES } from '../content/fixture.ts';

/** An issue that points at `found` on its line. */
function issueAt(line: string, found: string, fields: Partial<ContentIssue>): ContentIssue {
  const column = line.indexOf(found) + 1;
  return {
    rule: 'field/format',
    severity: 'error',
    file: 'integrations/x/index.md',
    line: 1,
    column,
    endColumn: column + found.length,
    message: 'It is wrong.',
    found,
    wanted: 'something else',
    fix: 'Mend it.',
    ...fields,
  };
}

const link = { rule: 'field/link' } as const;
const day = { rule: 'field/day' } as const;
const text = { rule: 'field/type', wanted: 'text of at most 30 characters' } as const;
const list = { rule: 'field/type', wanted: 'a list, each item lower-case letters' } as const;
const currency = {
  rule: 'field/format',
  wanted: 'a currency code of three capitals, for example EUR',
} as const;

describe('a line is mended where there is one way to', () => {
  test.each<readonly [string, string, string, Partial<ContentIssue>]>([
    [
      'catgories: [crm]',
      'catgories',
      'categories: [crm]',
      { rule: 'field/unknown', suggestion: 'categories' },
    ],
    [
      'status: availble',
      'availble',
      'status: available',
      { rule: 'field/not-one-of', suggestion: 'available' },
    ],
    ['tags: ["a", crn]', 'crn', 'tags: ["a", crm]', { rule: 'reference/unknown', suggestion: 'crm' }],
    ['status: "Beta"', '"Beta"', 'status: "beta"', { rule: 'field/not-one-of', suggestion: 'beta' }],
    ['docs_url: http://a.example', 'http://a.example', 'docs_url: https://a.example', link],
    ['docs_url: docs.a.example/x', 'docs.a.example/x', 'docs_url: https://docs.a.example/x', link],
    ['docs_url: "//a.example"', '"//a.example"', 'docs_url: "https://a.example"', link],
    [
      'See [it](http://a.example) here.',
      '[it](http://a.example)',
      'See [it](https://a.example) here.',
      { rule: 'body/insecure-link' },
    ],
    ['listed: 14.03.2026', '14.03.2026', 'listed: 2026-03-14', day],
    ['listed: 1.2.2026', '1.2.2026', 'listed: 2026-02-01', day],
    ['listed: 03/14/2026', '03/14/2026', 'listed: 2026-03-14', day],
    ['listed: 14/03/2026', '14/03/2026', 'listed: 2026-03-14', day],
    ['listed: 2026/3/4', '2026/3/4', 'listed: 2026-03-04', day],
    ['listed: "14 March 2026"', '"14 March 2026"', 'listed: "2026-03-14"', day],
    ['listed: March 14, 2026', 'March 14, 2026', 'listed: 2026-03-14', day],
    ['version: 2.0', '2.0', 'version: "2.0"', text],
    ['categories: crm', 'crm', 'categories: [crm]', list],
    ['categories: crm, chat', 'crm, chat', 'categories: [crm, chat]', list],
    ['  - { currency: eur }', 'eur', '  - { currency: EUR }', currency],
    ['name: A\u200bB', 'A\u200bB', 'name: AB', { rule: 'field/line' }],
    ['name: A\r', 'name', 'name: A', { rule: 'file/line-ends' }],
    ['\tmodel: free', '\t', '  model: free', { rule: 'yaml/tab' }],
    ['tagline: Acme: now faster', 'Acme', 'tagline: "Acme: now faster"', { rule: 'yaml/syntax' }],
  ])('%j', (line, found, mended, fields) => {
    expect(mendLine(issueAt(line, found, fields), line)).toEqual([mended]);
  });

  it('and goes where the platform computes it', () => {
    const line = 'tier: gold';
    expect(mendLine(issueAt(line, 'tier', { rule: 'field/computed' }), line)).toEqual([]);
  });
});

describe('a line is left to a person', () => {
  test.each<readonly [string, string, string, Partial<ContentIssue>]>([
    ['where day and month cannot be told apart', 'listed: 03/04/2026', '03/04/2026', day],
    ['where there is no such day', 'listed: 31.02.2026', '31.02.2026', day],
    ['where the month has no known name', 'listed: 4 Brumaire 1799', '4 Brumaire 1799', day],
    [
      'where the line has what was meant already',
      'tags: [crm, crn]',
      'crn',
      { rule: 'reference/unknown', suggestion: 'crm' },
    ],
    ['where only a part was found', 'tags: [crn]', '[crn]', { found: 'crn', suggestion: 'crm' }],
    ['where the address does nothing of the kind', 'docs_url: javascript:x', 'javascript:x', link],
    ['where the address is a sentence', 'docs_url: see our docs', 'see our docs', link],
    ['where a list holds more than words', 'categories: {a: b}', '{a: b}', list],
    ['where it computes over lines', 'tier: |', 'tier', { rule: 'field/computed' }],
    ['where the colon is not all', 'tagline: A: "b" c', 'A', { rule: 'yaml/syntax' }],
    ['where nothing says how', 'name: x', 'x', { rule: 'field/too-long' }],
  ])('%s', (_, line, found, fields) => {
    expect(mendLine(issueAt(line, found, fields), line)).toBeUndefined();
  });
});

/** What a mistake leaves after one of its issues has been mended. */
async function mendOne(mistake: string, at: number) {
  const dir = copyContent();
  layMistake(dir, mistake);
  const { issues } = await inspectContent(dir);
  const issue = issues[at];
  if (issue === undefined) return 'no such issue';
  const before = openDisk(dir).readText(issue.file, 1_000_000).text ?? '';
  const replacement = mendIssue(issue, before);
  if (replacement === null) return 'for a person';
  const lines = before.split('\n');
  lines.splice(replacement.from - 1, replacement.to - replacement.from + 1, ...replacement.lines);
  writeFileSync(join(dir, issue.file), lines.join('\n'));
  const after = (await inspectContent(dir)).issues;
  return {
    issue,
    left: after.map(describeIssue),
    others: issues.filter((each) => each !== issue).map(describeIssue),
  };
}

/** Without line and message: a line may go, and a message may name what was mended. */
const describeIssue = ({ file, rule }: ContentIssue): string => `${file} ${rule}`;

const MENDED = [
  'body/insecure-link',
  'field/computed',
  'field/day',
  'field/link',
  'field/not-one-of',
  'field/type',
  'field/unknown',
  'kit/name',
  'kit/time-zone',
  'kit/unknown-filter',
  'kit/unknown-variable',
  'reference/alias',
  'reference/unknown',
  'reference/unknown-api-version',
  'stack/withdrawn',
  'yaml/syntax',
  'yaml/tab',
];

test('mending an issue removes it and adds none', async () => {
  const mended: string[] = [];
  for (const mistake of MISTAKES) {
    for (let at = 0; ; at += 1) {
      const done = await mendOne(mistake, at);
      if (done === 'no such issue') break;
      if (done === 'for a person') continue;
      expect(done.left, mistake).toEqual(done.others);
      mended.push(done.issue.rule);
    }
  }
  // Other rules may come to be mended; none of these may be forgotten.
  expect([...new Set(mended)]).toEqual(expect.arrayContaining(MENDED));
});
