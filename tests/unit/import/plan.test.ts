import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { authored, importTiny, textOf } from './tiny.ts';

const paths = (rows: readonly object[]) => [...authored(importTiny(rows).folder).keys()];
const losses = (rows: readonly object[]) =>
  importTiny(rows).plan.ledger.losses.map(
    ({ row, field, value, reason }) => `${row} ${field} ${value}: ${reason}`,
  );

describe('an empty folder', () => {
  test('gets a complete content repository', () => {
    const done = importTiny([
      { name: 'Crane', type: 'Lifting', org: 'Dock & Co', text: 'Lifts <b>all</b>.', tags: ['A', 'a'] },
    ]);
    expect([...authored(done.folder)].map(([path, text]) => `${path}\n${text}`).join('\n'))
      .toMatchInlineSnapshot(`
      "integrations/crane/index.md
      ---
      name: Crane
      tagline: Lifts all.
      publisher: dock-and-co
      categories:
        - lifting
      listed: 2026-01-01
      tags:
        - A
      ---

      ## Overview

      Lifts **all**.

      partners/dock-and-co/index.md
      ---
      name: Dock & Co
      tagline: Publisher of Dock & Co tools.
      kinds:
        - technology
      ---

      site.yaml
      name: Harbour
      tagline: Tools that dock with Harbour
      description: An invented marketplace.
      url: https://market.example.org
      home_url: https://example.org

      taxonomy.yaml
      categories:
        - slug: lifting
          name: Lifting
      "
    `);
  });

  test('gets nothing when no row can be used', () => {
    expect(paths([{ type: 'x' }])).toEqual([]);
  });
});

describe('rows', () => {
  test('that cannot be made valid are listed with number and reason, and the rest is written', () => {
    const done = importTiny([{ name: 'A' }, { name: ' ' }, { name: 'B' }, { name: 'A' }]);
    expect(done.report.written.integrations).toBe(2);
    expect(done.plan.ledger.rejections).toEqual([
      { source: 'rows', number: 4, label: 'A', reason: 'is the same as row 1', kind: 'duplicate' },
      { source: 'rows', number: 2, label: '', reason: 'has no name', kind: 'rejected' },
    ]);
  });

  test('lose only what is invalid in them', () => {
    const row = {
      name: 'A',
      url: 'http://a.org',
      date: 'soon',
      status: 'odd',
      help: '/help',
      friends: ['Z', 'A'],
    };
    expect(losses([row])).toMatchInlineSnapshot(`
      [
        "1 listed soon: is no date such as 2026-03-14, 2026-03 or 2026",
        "1 docs_url http://a.org: is http:, not https:",
        "1 works_with Z: leads to no integration",
        "1 support.url /help: is not a full address",
        "1 status odd: is none of available, beta, deprecated, removed",
      ]
    `);
    expect(textOf(importTiny([row]), 'integrations/a/index.md')).not.toMatch(
      /docs_url|status|support|works_with/,
    );
  });

  test('keep twenty tags', () => {
    const tags = Array.from({ length: 22 }, (_, index) => `tag ${index}`);
    expect(losses([{ name: 'A', tags }]).map((loss) => loss.slice(0, 40))).toMatchInlineSnapshot(`
      [
        "1 tags tag 21: is one too many: 20 at mo",
        "1 tags tag 20: is one too many: 20 at mo",
      ]
    `);
  });

  test('become objects of a list', () => {
    const done = importTiny([{ name: 'A', scopes: [{ name: 'read', why: 'To read.' }, { name: 'x' }] }]);
    expect(textOf(done, 'integrations/a/index.md')).toContain(
      'permissions:\n  - scope: read\n    reason: To read.\n',
    );
    expect(done.plan.ledger.losses.map(({ field, reason }) => `${field}: ${reason}`)).toMatchInlineSnapshot(`
      [
        "permissions.1: has no reason",
      ]
    `);
  });

  test('may work with each other, by name', () => {
    const done = importTiny([
      { name: 'A', friends: ['B'] },
      { name: 'B', id: 'b-two' },
    ]);
    expect(textOf(done, 'integrations/a/index.md')).toContain('works_with:\n  - b-two\n');
  });
});

describe('names', () => {
  const rows = ['go', 'java'].map((language) => ({ name: 'Exporter', language }));

  test('that are equal are told apart, in the slug and for the reader', () => {
    const done = importTiny(rows);
    expect(textOf(done, 'integrations/exporter-go/index.md')).toContain('name: Exporter (go)');
    expect(textOf(done, 'integrations/exporter-java/index.md')).toContain('name: Exporter (java)');
  });

  test('that are hostile get safe slugs', () => {
    const slugs = paths([
      { id: '../../x', name: 'Up' },
      { id: 'C', name: 'C' },
      { id: 'C++', name: 'C++' },
      { id: '深圳', name: '深圳' },
      { id: 'nul', name: 'Nul' },
      { id: '__proto__', name: 'Proto' },
      { id: 'constructor', name: 'Constructor' },
      { id: 'x'.repeat(200), name: 'Long' },
    ]).filter((path) => path.startsWith('integrations/'));
    expect(slugs.map((path) => path.split('/')[1]).sort()).toEqual([
      'c',
      'c-plus-plus',
      'constructor',
      'nul-integration',
      'proto',
      'shen-zhen',
      'x',
      'x'.repeat(64),
    ]);
  });
});

describe('terms', () => {
  test('that differ only in capitals or hyphens are one, spelled as most rows do', () => {
    const done = importTiny([
      { name: 'A', type: 'Log Bridge' },
      { name: 'B', type: 'log-bridge' },
      { name: 'C', type: 'log-bridge' },
    ]);
    expect(textOf(done, 'taxonomy.yaml')).toBe('categories:\n  - slug: log-bridge\n    name: log-bridge\n');
    expect(done.plan.ledger.mergings).toContainEqual({
      noun: 'term',
      slug: 'log-bridge',
      from: ['Log Bridge', 'log-bridge'],
    });
  });
});

describe('companies', () => {
  test('of one identity or name are one partner', () => {
    const done = importTiny(
      [
        { name: 'A', org: 'red-hat' },
        { name: 'B', org: 'Red Hat' },
      ],
      {
        firms: [
          { name: 'Red Hat (member)', org: 'red-hat', joined: '2020-05-01', service: 'Advice' },
          { name: 'RedHat Training', org: 'red-hat', service: 'Training', tagline: 'Trains.' },
        ],
      },
    );
    expect(done.report.written).toMatchObject({ integrations: 2, partners: 1 });
    expect(textOf(done, 'partners/red-hat/index.md')).toMatchInlineSnapshot(`
      "---
      name: Red Hat
      tagline: Trains.
      kinds:
        - integrator
        - technology
      services:
        - advice
        - training
      ---
      "
    `);
    expect(textOf(done, 'records/partners/red-hat.yaml')).toBe('joined: 2020-05-01\n');
  });

  test('that are the platform itself are no partner', () => {
    const done = importTiny([{ name: 'A', org: 'Harbour Inc.' }]);
    expect(done.report.written.partners).toBe(0);
    expect(textOf(done, 'integrations/a/index.md')).toContain('publisher: platform');
  });
});

describe('a folder with content', () => {
  const folder = new Map([
    ['site.yaml', 'name: Ours\n'],
    ['taxonomy.yaml', '# ours\ncategories:\n  - slug: cats # mew\n    name: Cats\n    aliases: [Felines]\n'],
    ['integrations/a/index.md', '---\nname: A\n---\n'],
    ['partners/acme/index.md', '---\nname: ACME Ltd.\n---\n'],
  ]);
  const rows = [
    { name: 'A', type: 'New' },
    { name: 'B', type: 'felines', org: 'acme ltd' },
    { name: 'a', id: 'c', type: 'Dogs' },
  ];

  test('keeps its files, and its terms with their comments', () => {
    const done = importTiny(rows, { folder });
    expect(done.report.files).toEqual([
      'integrations/b/index.md',
      'integrations/c/index.md',
      'partners/nobody/index.md',
      'taxonomy.yaml',
    ]);
    expect(done.report.kept).toEqual(['integrations/a/index.md', 'partners/acme/index.md', 'site.yaml']);
    expect(textOf(done, 'integrations/b/index.md')).toContain('publisher: acme\ncategories:\n  - cats\n');
    expect(textOf(done, 'integrations/c/index.md')).toContain('name: a (c)');
    expect(textOf(done, 'taxonomy.yaml')).toMatchInlineSnapshot(`
      "# ours
      categories:
        - slug: cats # mew
          name: Cats
          aliases: [Felines]
        - slug: dogs
          name: Dogs
      "
    `);
  });

  test('gives way to --force', () => {
    const done = importTiny(rows, { folder, force: true });
    expect(done.report.replaced).toEqual(['integrations/a/index.md', 'partners/acme/index.md', 'site.yaml']);
  });
});

describe('order', () => {
  const text = fc.constantFrom('A', 'a', 'B', 'b-c', 'B C', 'Ä', '', 'C++', '../x');
  const row = fc.record(
    { name: text, id: text, language: text, org: text, type: text, tags: fc.array(text), text: fc.string() },
    { requiredKeys: ['name'] },
  );

  test('of rows does not change a byte', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), fc.array(row, { maxLength: 4 }), (rows, firms) => {
        const forwards = importTiny(rows, { firms });
        const backwards = importTiny(rows.toReversed(), { firms: firms.toReversed() });
        expect(backwards.folder).toEqual(forwards.folder);
      }),
      { numRuns: 60 },
    );
  });
});
