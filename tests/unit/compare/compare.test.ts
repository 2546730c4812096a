import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCompared, serialiseCompared } from '#lib/compare/address.ts';
import type { Cell, ComparedEntry, FactGroup, FiledEntry } from '#lib/compare/model.ts';
import { findBlock, readComparison } from '#lib/compare/read.ts';
import { compareRows } from '#lib/compare/rows.ts';
import '../properties.ts';

const entry = (slug: string, facts: ComparedEntry['facts']): ComparedEntry => ({
  slug,
  name: slug.toUpperCase(),
  href: `/integrations/${slug}/`,
  logo: { kind: 'monogram', letters: 'A', tint: 0 },
  by: 'Acme',
  facts,
});
const GROUPS: readonly FactGroup[] = [
  { title: 'Price', labels: ['Model', 'Page'], absent: 'No such plan' },
  { title: 'Data', labels: [], absent: 'Not moved' },
];

const word = fc.constantFrom('Free', 'Paid', 'By use');
const line: fc.Arbitrary<Cell[number]> = fc.oneof(word, fc.tuple(word, fc.webUrl()));
const cell: fc.Arbitrary<Cell> = fc.array(line, { maxLength: 3 });
const named = fc.uniqueArray(
  fc.tuple(fc.constantFrom('Orders', 'Cases', 'Jobs'), fc.array(word, { minLength: 1, maxLength: 2 })),
  {
    selector: ([label]) => label,
  },
);
const column = fc.tuple(fc.array(cell, { minLength: 2, maxLength: 2 }), named);
const facts = fc.tuple(column, column);
const entries = fc
  .array(facts, { minLength: 1, maxLength: 4 })
  .map((all) => all.map((own, index) => entry(`e-${String(index)}`, own)));

const differing = (all: readonly ComparedEntry[]): readonly string[] =>
  compareRows(GROUPS, all).flatMap(({ title, rows }) =>
    rows.filter(({ differs }) => differs).map(({ label }) => `${title}: ${label}`),
  );

describe('rows side by side', () => {
  test('the order of entries changes nothing about which rows there are and which differ', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const turned = all.toReversed();
        const labels = (given: readonly ComparedEntry[]) =>
          compareRows(GROUPS, given).map(({ rows, unstated }) => [rows.map(({ label }) => label), unstated]);
        expect(differing(turned)).toEqual(differing(all));
        expect(labels(turned)).toEqual(labels(all));
      }),
    );
  });

  test('entries that say the same differ in nothing', () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 1, max: 4 }), (own, n) => {
        expect(differing(Array.from({ length: n }, (_, index) => entry(`e-${String(index)}`, own)))).toEqual(
          [],
        );
      }),
    );
  });

  test('every row has a cell for every entry, in their order', () => {
    fc.assert(
      fc.property(entries, (all) => {
        for (const { rows } of compareRows(GROUPS, all)) {
          for (const { cells } of rows) expect(cells).toHaveLength(all.length);
        }
      }),
    );
  });

  test('lists in another order are the same, and so are words that lead elsewhere', () => {
    const a = entry('a', [[[['Free', 'Paid'], [['Prices', 'https://a.example']]], []]]);
    const b = entry('b', [[[['Paid', 'Free'], [['Prices', 'https://b.example']]], []]]);
    expect(differing([a, b])).toEqual([]);
  });

  test('what one does not name is told apart from what it does not state', () => {
    const a = entry('a', [
      [[], []],
      [[], [['Orders', ['To us']]]],
    ]);
    const b = entry('b', [
      [[], []],
      [
        [],
        [
          ['cases', ['To us']],
          ['ORDERS', ['To us']],
        ],
      ],
    ]);
    const silent = entry('c', [
      [[], []],
      [[], []],
    ]);
    const [, data] = compareRows(GROUPS, [a, b, silent]);
    expect(data?.rows.map(({ label, cells }) => [label, ...cells.map(({ lines }) => lines.join())])).toEqual([
      ['ORDERS', 'To us', 'To us', ''],
      ['cases', 'Not moved', 'To us', ''],
    ]);
  });

  test('facts that none states are named once', () => {
    const [price] = compareRows(GROUPS, [
      entry('a', [[[['Free'], []], []]]),
      entry('b', [[[['Paid'], []], []]]),
    ]);
    expect([price?.rows.map(({ label }) => label), price?.unstated]).toEqual([['Model'], ['Page']]);
  });
});

describe('the address', () => {
  const parse = (query: string) => parseCompared(new URLSearchParams(query));

  test.each([
    ['?i=a,b', 'integration', ['a', 'b']],
    ['?i=b,a', 'integration', ['b', 'a']],
    ['?i=a&i=b', 'integration', ['a', 'b']],
    ['?i=a,a,b,A', 'integration', ['a', 'b']],
    ['?p=a,b', 'partner', ['a', 'b']],
    ['?p=', 'partner', []],
    ['?i=a&p=b', 'integration', ['a']],
    ['?i=a,b,c,d,e,f', 'integration', ['a', 'b', 'c', 'd']],
    ['?i=%20a%20,,b', 'integration', ['a', 'b']],
    ['', 'integration', []],
  ])('%s is read', (query, kind, slugs) => {
    expect(parse(query)).toMatchObject({ kind, slugs });
  });

  test('is the same after reading and writing', () => {
    fc.assert(
      fc.property(fc.constantFrom('i', 'p'), fc.string(), fc.boolean(), (key, value, only) => {
        const once = parse(`?${key}=${encodeURIComponent(value)}${only ? '&only=differences' : ''}`);
        expect(parse(serialiseCompared(once))).toEqual(once);
      }),
    );
  });
});

describe('the files', () => {
  const blocks: readonly (readonly FiledEntry[])[] = [
    [entry('b', []), entry('d', [])],
    [{ slug: 'e', now: 'b' }, entry('f', [])],
  ];
  const read = (name: string): Promise<unknown> =>
    Promise.resolve(
      name === 'integration.json'
        ? { version: 'v', groups: GROUPS, firsts: ['b', 'e'] }
        : blocks[Number(/^v\/(\d+)\.json$/.exec(name)?.[1])],
    );
  const slugs = async (...asked: readonly string[]) => {
    const { entries: found, unknown } = await readComparison(read, 'integration', asked);
    return { found: found.map(({ slug }) => slug), unknown };
  };

  test('keep the order asked for, and name what is not there', async () => {
    expect(await slugs('f', 'zebra', 'b', 'a', 'c')).toEqual({
      found: ['f', 'b'],
      unknown: ['zebra', 'a', 'c'],
    });
  });

  test('lead from an old slug to the new one, which counts once', async () => {
    expect(await slugs('e', 'f', 'b')).toEqual({ found: ['b', 'f'], unknown: [] });
  });

  test('find the block of any slug', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), fc.string(), (all, slug) => {
        const firsts = all.sort();
        const at = findBlock(firsts, slug);
        if (at >= 0) expect((firsts[at] ?? '') <= slug).toBe(true);
        if (at + 1 < firsts.length) expect((firsts[at + 1] ?? '') > slug).toBe(true);
      }),
    );
  });
});
