import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '#lib/import/manifest/addresses.ts';
import { readSaid } from '#lib/import/merge/entry.ts';
import { parse } from 'yaml';
import { authored, importTiny, type Folder } from './tiny.ts';

const word = fc.constantFrom(
  'A',
  'b',
  'C++',
  'Ä',
  'Dock & Co',
  '1.0',
  'yes',
  'x: y',
  '# no',
  "it's",
  '2026-01-01',
);
const row = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
    name: fc.constantFrom('Crane', 'crane', 'Hoist', 'Winch'),
    language: fc.constantFrom('go', 'java'),
    org: fc.constantFrom('Acme', 'ACME', 'Dock & Co', 'Harbour Inc', 'Firm'),
    type: fc.constantFrom('Lifting', 'lifting', 'Moving', 'Log bridge'),
    tags: fc.array(word, { maxLength: 4 }),
    text: fc.oneof(word, fc.constant('# Top\n\nOne.\n\n## More\n\nTwo.'), fc.string()),
    date: fc.constantFrom('2025-01', '2025-02-03', 'soon'),
    url: fc.constantFrom('https://a.example', 'https://b.example'),
    help: fc.constantFrom('https://help.example/a', 'https://help.example/b'),
    status: fc.constantFrom('beta', 'deprecated', 'available'),
    friends: fc.array(fc.constantFrom('a', 'b', 'c', 'Crane'), { maxLength: 3 }),
    scopes: fc.array(fc.record({ name: word, why: word }), { maxLength: 2 }),
  },
  { requiredKeys: ['id', 'name'] },
);
const rowsOf = (minLength = 0) => fc.uniqueArray(row, { selector: ({ id }) => id, minLength, maxLength: 7 });
const firms = fc.uniqueArray(
  fc.record(
    {
      name: fc.constantFrom('Acme', 'Dock & Co', 'Other'),
      service: fc.constantFrom('Advice', 'Training'),
      tagline: word,
      joined: fc.constantFrom('2020-01-01', '2021-01-01'),
    },
    { requiredKeys: ['name', 'tagline'] },
  ),
  { selector: ({ name }) => name, maxLength: 3 },
);
const catalogue = fc.record({ rows: rowsOf(), firms });
type Catalogue = typeof catalogue extends fc.Arbitrary<infer T> ? T : never;

const intoFolder = (folder: Folder | undefined, { rows, firms: companies }: Catalogue): Folder =>
  importTiny(rows, { firms: companies, ...(folder === undefined ? {} : { folder }) }).folder;

const RUNS = { numRuns: 80 };

describe('an import of a changed source', () => {
  test('gives what it gives in an empty folder, and keeps what is gone', () => {
    fc.assert(
      fc.property(catalogue, catalogue, (first, second) => {
        const again = authored(intoFolder(intoFolder(undefined, first), second));
        const fresh = authored(intoFolder(undefined, second));
        for (const [path, text] of fresh) {
          if (path !== 'taxonomy.yaml') expect(`${path}\n${again.get(path) ?? ''}`).toBe(`${path}\n${text}`);
        }
        for (const [path, text] of again) {
          if (!fresh.has(path) && path.startsWith('integrations/'))
            expect(text).toContain('\nstatus: removed\n');
        }
        for (const [kind, terms] of Object.entries(termsIn(fresh))) {
          expect(termsIn(again)[kind]).toEqual(expect.arrayContaining([...terms]));
        }
      }),
      RUNS,
    );
  });

  test('changes no byte when it is run twice', () => {
    fc.assert(
      fc.property(catalogue, catalogue, (first, second) => {
        const once = intoFolder(intoFolder(undefined, first), second);
        expect(intoFolder(once, second)).toEqual(once);
      }),
      RUNS,
    );
  });

  test('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(catalogue, catalogue, (first, second) => {
        const before = intoFolder(undefined, first);
        const backwards = { rows: second.rows.toReversed(), firms: second.firms.toReversed() };
        expect(authored(intoFolder(before, backwards))).toEqual(authored(intoFolder(before, second)));
      }),
      RUNS,
    );
  });

  test('comes back to where it was when the source does', () => {
    fc.assert(
      fc.property(catalogue, catalogue, (first, second) => {
        const before = intoFolder(undefined, first);
        const back = authored(intoFolder(intoFolder(before, second), first));
        for (const [path, text] of authored(before)) {
          if (path !== 'taxonomy.yaml') expect(`${path}\n${back.get(path) ?? ''}`).toBe(`${path}\n${text}`);
        }
      }),
      RUNS,
    );
  });
});

function termsIn(folder: Folder): Readonly<Record<string, readonly unknown[]>> {
  return (parse(folder.get('taxonomy.yaml') ?? '{}') ?? {}) as Record<string, unknown[]>;
}

const PATH = 'integrations/a/index.md';

/** Hand edits of one entry: what they do to its text, and what must then be true of what it says for ever. */
const EDITS = {
  'a tagline': {
    edit: (text: string) => text.replace(/^tagline: .*$/m, 'tagline: By hand # mine'),
    holds: (fields: Fields) => fields['tagline'] === 'By hand',
  },
  'a field taken out': {
    edit: (text: string) => text.replace(/^docs_url: .*\n/m, ''),
    holds: (fields: Fields, before: Fields) =>
      before['docs_url'] === undefined || fields['docs_url'] === undefined,
  },
  'a field added': {
    edit: (text: string) => text.replace(/^name: /m, 'version: "1.0"\nname: '),
    holds: (fields: Fields) => fields['version'] === '1.0',
  },
  'a word added to a list': {
    edit: (text: string) =>
      /^tags:$/m.test(text)
        ? text.replace(/^tags:\n/m, 'tags:\n  # mine\n  - by hand\n')
        : text.replace(/^name: /m, 'tags: [ by hand ]\nname: '),
    holds: (fields: Fields) => wordsOf(fields['tags']).includes('by hand'),
  },
  'a part of a group': {
    edit: (text: string) =>
      /^support:$/m.test(text)
        ? text.replace(/^support:\n/m, 'support:\n  hours: Always\n')
        : text.replace(/^name: /m, 'support: { hours: Always }\nname: '),
    holds: (fields: Fields) => (fields['support'] as Fields | undefined)?.['hours'] === 'Always',
  },
  'a section': {
    edit: (text: string) => `${text.trimEnd()}\n\n## By hand\n\nMine.\n`,
    holds: (_: Fields, __: Fields, body: string) => body.includes('\n## By hand\n\nMine.\n'),
  },
} as const;
type Fields = Readonly<Record<string, unknown>>;

describe('a hand edit', () => {
  const first = fc.record({ rows: rowsOf(1).map((rows) => withA(rows)), firms });
  const later = fc.array(first, { minLength: 1, maxLength: 2 });

  test.each(Object.entries(EDITS))('of %s outlives any later import', (_, { edit, holds }) => {
    fc.assert(
      fc.property(first, later, (start, changes) => {
        const folder = intoFolder(undefined, start);
        // A text without a word in it makes no listing.
        fc.pre(folder.has(PATH));
        const before = folder.get(PATH) ?? '';
        const edited: Folder = new Map([...folder, [PATH, edit(before)]]);
        const final = changes.reduce<Folder>((state, change) => intoFolder(state, change), edited);
        const after = final.get(PATH) ?? '';
        const said = readSaid(after, { hasBody: true });
        const was = readSaid(before, { hasBody: true });
        expect(said && was && holds(said.fields, was.fields, said.body), after).toBe(true);
        const last = changes.at(-1);
        expect(last && intoFolder(final, last)).toEqual(final);
      }),
      { numRuns: 40 },
    );
  });

  test('leaves every other line to the source', () => {
    fc.assert(
      fc.property(first, first, (start, change) => {
        const folder = intoFolder(undefined, start);
        fc.pre(folder.has(PATH));
        const edited: Folder = new Map([
          ...folder,
          [PATH, (folder.get(PATH) ?? '').replace('---\n', '---\n# mine\n')],
        ]);
        const after = intoFolder(edited, change).get(PATH) ?? '';
        const fresh = intoFolder(folder, change).get(PATH) ?? '';
        expect(after.startsWith('---\n# mine\n')).toBe(true);
        expect(readSaid(after, { hasBody: true })).toEqual(readSaid(fresh, { hasBody: true }));
      }),
      RUNS,
    );
  });
});

/** With a row `a`, and an address in each: what source and hand both drop, a source may bring back. */
function withA(rows: Catalogue['rows']): Catalogue['rows'] {
  const full = rows.map((one) => ({ ...one, url: one.url ?? ('https://a.example' as const) }));
  const [head, ...rest] = full;
  return full.some(({ id }) => id === 'a') || head === undefined ? full : [{ ...head, id: 'a' }, ...rest];
}
