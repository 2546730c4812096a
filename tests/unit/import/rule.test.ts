import { describe, expect, test } from 'vitest';
import { cleanAddress } from '#lib/import/address.ts';
import { cleanDay } from '#lib/import/date.ts';
import { evaluate } from '#lib/import/evaluate.ts';
import type { Rule } from '#lib/import/map/rule.ts';

const row = {
  title: 'Redis',
  language: 'js',
  package: [{ name: 'redis', version: '1.2' }, { name: 'ioredis' }],
  tags: ['a', 'b'],
  words: 'x, y ,,z',
  path: 'Wasm / Runtime',
  repo: 'https://github.com/acme/tool',
  deprecated: { reason: 'old' },
  'dotted.name': 'whole',
  empty: ' ',
};

function apply(rule: Rule, dropped: string[] = []) {
  return evaluate(rule, row, {
    tables: { languages: { js: 'JavaScript', old: null } },
    rowsWith: () => [{ since: '2024-02' }, { since: '2023-07' }],
    drop: (value, reason) => dropped.push(`${String(value)} ${reason}`),
    filled: () => dropped.push('filled'),
  });
}

describe('a rule', () => {
  test.each<[string, Rule, readonly unknown[]]>([
    ['takes a column', 'title', ['Redis']],
    ['takes a list', 'tags', ['a', 'b']],
    ['follows a path', 'package.0.version', ['1.2']],
    ['goes into every item', 'package.name', ['redis', 'ioredis']],
    ['takes a column that is called like a path', 'dotted.name', ['whole']],
    ['finds nothing in what is inherited', 'constructor', []],
    ['finds nothing in blanks', 'empty', []],
    ['is a constant', { value: ['a', 1] }, ['a', 1]],
    ['fills a template', { template: '{title} ({language})' }, ['Redis (js)']],
    ['leaves an incomplete template', { template: '{title} ({none})' }, []],
    [
      'fills a template by rules',
      { template: '{title} for {l}', with: { l: { column: 'language', lookup: 'languages' } } },
      ['Redis for JavaScript'],
    ],
    ['takes the first that says something', { first: ['none', 'title', 'language'] }, ['Redis']],
    ['takes all', { all: ['title', 'tags'] }, ['Redis', 'a', 'b']],
    ['splits', { column: 'words', split: ',' }, ['x', 'y', 'z']],
    ['picks a part', { column: 'path', split: ' / ', pick: 1 }, ['Runtime']],
    ['takes what stands between', { column: 'repo', between: ['github.com/', '/'] }, ['acme']],
    ['strips ends', { column: 'title', strip_start: ['re'], strip_end: ['S'] }, ['di']],
    ['replaces', { column: 'title', replace: { ed: 'ad' } }, ['Radis']],
    ['keeps what contains', { column: 'tags', containing: 'b' }, ['b']],
    ['looks up', { column: 'language', lookup: { js: 'JavaScript' } }, ['JavaScript']],
    ['looks up beginnings', { column: 'title', lookup: { 'red*': 'A' } }, ['A']],
    ['keeps what no table names', { column: 'title', lookup: {} }, ['Redis']],
    [
      'gives a constant for what no table names',
      { column: 'title', lookup: {}, other: { value: 'x' } },
      ['x'],
    ],
    ['stands for any value', { column: 'deprecated', present: 'deprecated' }, ['deprecated']],
    ['stands for a fitting value', { column: 'title', containing: 'Red', present: 'x' }, ['x']],
    ['stands for no other value', { column: 'title', containing: 'Blue', present: 'x' }, []],
    ['stands for no absent value', { column: 'none', present: 'x' }, []],
    ['sets capitals', { value: 'red-hat inc', case: 'title' }, ['Red Hat Inc']],
    [
      'finds the least in another source',
      { found: { source: 's', column: 'c', equals: 'title', take: 'since' } },
      ['2023-07'],
    ],
  ])('%s', (_, rule, values) => {
    expect(apply(rule)).toEqual(values);
  });

  test('tells what it drops and why', () => {
    const dropped: string[] = [];
    apply({ column: 'title', ignore: ['red*'] }, dropped);
    apply({ value: 'old', lookup: 'languages' }, dropped);
    apply({ column: 'title', lookup: 'languages', other: 'drop' }, dropped);
    apply({ column: 'title', lookup: 'languages', other: 'none' }, dropped);
    apply({ column: 'none', default: 'x' }, dropped);
    expect(dropped).toEqual([
      'Redis the map ignores it',
      'old the map drops it',
      'Redis the table does not name it',
      'filled',
    ]);
  });
});

describe('a date', () => {
  test.each([
    ['2024-03-05', '2024-03-05'],
    ['2024-03', '2024-03-01'],
    ['2024', '2024-01-01'],
    ['20240305', '2024-03-05'],
    ['2024/3/5', '2024-03-05'],
    ['2024-03-05T23:30:00-02:00', '2024-03-06'],
    ['2024-03-05T23:30:00', '2024-03-05'],
    ['2024-02-30', undefined],
    ['5 March', undefined],
  ])('%s is %s', (source, day) => {
    expect(cleanDay(source)).toBe(day);
  });
});

describe('an address', () => {
  const upgrade = { http: 'upgrade', base: 'https://example.org/a/' } as const;
  const drop = { http: 'drop', base: undefined } as const;
  test.each([
    ['https://x.org/a\u00a0', drop, 'https://x.org/a'],
    ['http://x.org', upgrade, 'https://x.org'],
    ['http://x.org', drop, 'is http:, not https:'],
    ['/docs/', upgrade, 'https://example.org/docs/'],
    ['/docs/', drop, 'is not a full address'],
    ['//x.org/a', upgrade, 'https://x.org/a'],
    ['javascript:alert(1)', upgrade, 'is neither https: nor mailto:'],
    ['https://github.com/[owner]/x', drop, 'has characters that no address has'],
    ['https://a:b@x.org/', drop, 'carries a user name'],
    ['https://localhost/', drop, 'names no public host'],
    ['mailto:a@x.org', drop, 'mailto:a@x.org'],
  ])('%j', (source, policy, wanted) => {
    const cleaned = cleanAddress(source, policy);
    expect(cleaned.ok ? cleaned.value : cleaned.reason).toBe(wanted);
  });
});
