import { describe, expect, test } from 'vitest';
import { reportText } from '#lib/import/report/text.ts';
import { listingPath } from '#lib/import/wanted.ts';
import { edit, importTiny, MANIFEST, row, TINY_MAP, without, type Folder } from './tiny.ts';

const path = listingPath;
const ROWS = ['a', 'b', 'c', 'd'].map((id) => row(id));
const start = (rows: readonly object[] = ROWS): Folder => importTiny(rows).folder;

test('an import of a changed source tells everything that happened', () => {
  const first = start([
    row('a', { text: 'Old.', tags: ['x', 'y'], url: 'https://a.example' }),
    row('b', { text: 'Old.', help: 'https://help.example/b' }),
    row('c', { type: 'Moving', org: 'Firm' }),
    row('d'),
    row('e'),
  ]);
  const a = edit(first, path('a'), (text) =>
    text
      .replace('tagline: Old.', 'tagline:   By hand   # ours')
      .replace('tags:\n', 'tags:\n  # the first is ours\n  - own\n')
      .replace(/docs_url: .*\n/, '')
      .replace('Old.\n', 'Old, by hand.\n\n## Set up\n\nBy hand.\n'),
  );
  const folder = without(
    edit(a, path('b'), (text) => text.replace(/url: .*/, '$&\n  hours: By hand')),
    path('d'),
  );
  const { report, folder: after } = importTiny(
    [
      row('a', { text: 'New.', tags: ['y', 'z'], url: 'https://new.example' }),
      row('b', { text: 'New.', help: 'https://help.example/new' }),
      row('d'),
      row('e'),
      row('f', { type: 'Towing' }),
    ],
    { folder },
  );
  expect(reportText(report)).toMatchInlineSnapshot(`
    "Import wrote 5 files: 4 integrations, 0 partners; 4 files of earlier imports unchanged.
      rows (rows.jsonl): 5 rows, 0 left out by the map, 0 rejected, 0 duplicates

    Conflicts: hand and source have both changed a field, and the hand edit stays (3)
      integrations/a/index.md:3 tagline: by hand "By hand", in the source "New."
      integrations/a/index.md:2 docs_url: by hand nothing, in the source "https://new.example"
      integrations/a/index.md:15 ## Overview: by hand "## Overview\\n\\nOld, by hand.", in the source "## Overview\\n\\nNew."

    Removed: their addresses still answer, and say so (1)
      integrations/c/index.md: its row is not in the source any more

    Added (1)
      integrations/f/index.md

    Updated (3)
      integrations/a/index.md: tags
      integrations/b/index.md: tagline, support.url, ## Overview
      taxonomy.yaml: categories.towing

    Hand edits kept (1)
      integrations/a/index.md:8 tags

    Left alone (2)
      integrations/d/index.md: a hand deleted it; --restore brings it back
      partners/firm/index.md: no row and no listing speaks of it any more

    Defaults filled in (1)
      listed: 5 rows
    "
  `);
  expect(after.get(path('a'))).toMatchInlineSnapshot(`
    "---
    name: Tool a
    tagline:   By hand   # ours
    publisher: dock-and-co
    categories:
      - lifting
    listed: 2026-01-01
    tags:
      # the first is ours
      - own
      - 'y'
      - z
    ---

    ## Overview

    Old, by hand.

    ## Set up

    By hand.
    "
  `);
  expect(after.get(path('b'))).toMatchInlineSnapshot(`
    "---
    name: Tool b
    tagline: New.
    publisher: dock-and-co
    categories:
      - lifting
    listed: 2026-01-01
    support:
      url: https://help.example/new
      hours: By hand
    ---

    ## Overview

    New.
    "
  `);
  expect(after.get(path('c'))).toMatchInlineSnapshot(`
    "---
    name: Tool c
    tagline: Tool c, without a description.
    publisher: firm
    categories:
      - moving
    listed: 2026-01-01
    status: removed
    ---
    "
  `);
});

describe('a row that leaves the source', () => {
  test('leaves a listing that is removed, and gets its status back when it returns', () => {
    const folder = edit(start(), path('a'), (text) => text.replace('name:', 'status: beta # soon\nname:'));
    const gone = importTiny(ROWS.slice(1), { folder });
    expect(gone.folder.get(path('a'))).toContain('status: removed # soon\n');
    expect(gone.report.removed).toEqual([
      { file: path('a'), reason: 'its row is not in the source any more' },
    ]);
    const still = importTiny(ROWS.slice(1), { folder: gone.folder });
    expect(still.folder).toEqual(gone.folder);
    expect(still.report.removed).toEqual([]);
    const back = importTiny(ROWS, { folder: gone.folder });
    expect(back.folder.get(path('a'))).toBe(folder.get(path('a')));
    expect(back.report.restored).toEqual([{ file: path('a'), reason: 'its row is back in the source' }]);
  });

  test('is told with the reason where it is there, but gives no listing', () => {
    const map = TINY_MAP.replace('{ column: type, default: Other }', 'type');
    const { folder } = importTiny(ROWS, { map });
    const { report } = importTiny([{ id: 'a', name: 'Tool a', org: 'Dock & Co' }, ...ROWS.slice(1)], {
      map,
      folder,
    });
    expect(report.removed).toEqual([{ file: path('a'), reason: 'its row has no categories' }]);
  });

  test('leaves publishers and terms where they are, and tells of them', () => {
    const { folder } = importTiny([...ROWS, row('e', { org: 'Firm', type: 'Towing' })]);
    const { report, folder: after } = importTiny(ROWS, { folder });
    expect(after.get('partners/firm/index.md')).toBe(folder.get('partners/firm/index.md'));
    expect(report.alone).toEqual([
      { file: 'partners/firm/index.md', reason: 'no row and no listing speaks of it any more' },
    ]);
    // The removed listing still names its category.
    expect(report.unused).toEqual([]);
    const moved = importTiny([...ROWS, row('e', { org: 'Firm' })], { folder });
    expect(moved.report.unused).toEqual([{ kind: 'categories', slug: 'towing' }]);
  });
});

describe('an entry that a hand deleted', () => {
  test('stays deleted, and nothing links to it', () => {
    const rows = [...ROWS, row('e', { friends: ['Tool a', 'Tool b'] })];
    const folder = without(start(rows), path('a'));
    const { report, folder: after } = importTiny(rows, { folder });
    expect(after.has(path('a'))).toBe(false);
    expect(after.get(path('e'))).toContain('works_with:\n  - b\n');
    expect(report.alone).toEqual([
      { file: path('a'), reason: 'a hand deleted it; --restore brings it back' },
    ]);
    const back = importTiny(rows, { folder: after, restore: true });
    expect(back.folder).toEqual(start(rows));
    expect(back.report.restored).toEqual([{ file: path('a'), reason: 'a hand had deleted it' }]);
  });

  test('is written again where it is a partner that a listing needs', () => {
    const folder = without(start(), 'partners/dock-and-co/index.md');
    const { report, folder: after } = importTiny(ROWS, { folder });
    expect(after).toEqual(start());
    expect(report.restored).toEqual([
      { file: 'partners/dock-and-co/index.md', reason: 'a listing names it as its publisher' },
    ]);
  });
});

describe('a folder of an import before there were manifests', () => {
  test('is taken in where its files are what the import writes; others count as written by hand', () => {
    const old = edit(without(start(), MANIFEST), path('a'), (text) => text.replace('Tool a', 'By hand'));
    const { report, folder } = importTiny([ROWS[0] ?? {}, row('b', { text: 'New.' }), ...ROWS.slice(2)], {
      folder: old,
    });
    expect(report).toMatchObject({ kept: [path('a'), path('b')], adopted: 4, removed: [] });
    expect(folder.get(path('a'))).toBe(old.get(path('a')));
  });
});

describe('--force', () => {
  test('replaces what a hand edited, wrote or added to, but brings nothing back', () => {
    const rows = [...ROWS, row('own')];
    const folder: Folder = new Map([
      ...without(
        edit(start(), path('a'), (text) => `${text}\n## By hand\n`),
        path('b'),
      ),
      [path('own'), '---\nname: Own\n---\n'],
    ]);
    const { folder: after, report } = importTiny(rows, { folder, force: true });
    expect(after.get(path('a'))).toBe(start().get(path('a')));
    expect(after.get(path('own'))).toContain('name: Tool own\n');
    expect(after.has(path('b'))).toBe(false);
    expect(report.replaced).toEqual([path('a'), path('own')]);
  });
});

test('a file that cannot be read is left alone and told', () => {
  const folder = edit(start(), path('a'), (text) => text.replace('name:', 'name: ['));
  const { folder: after, report } = importTiny([row('a', { text: 'New.' }), ...ROWS.slice(1)], { folder });
  expect(after.get(path('a'))).toBe(folder.get(path('a')));
  expect(report.alone.map(({ file }) => file)).toEqual([path('a')]);
});

test('what would break a file is a conflict', () => {
  const folder = edit(start(), path('a'), (text) =>
    text.replace('categories:\n', 'categories:\n  - own-1\n  - own-2\n'),
  );
  const { folder: after, report } = importTiny(
    [row('a', { type: ['Lifting', 'Towing'] }), ...ROWS.slice(1)],
    { folder },
  );
  expect(after.get(path('a'))).toBe(folder.get(path('a')));
  expect(report.conflicts.map(({ file, line, field }) => `${file}:${line} ${field}`)).toEqual([
    `${path('a')}:5 categories`,
  ]);
});

test('terms are brought up to the source where no hand changed them', () => {
  const folder = edit(start([...ROWS, row('e', { type: 'Towing' })]), 'taxonomy.yaml', (text) =>
    text.replace('name: Lifting', 'name: Cranes # by hand'),
  );
  const rows = [
    ...ROWS.map((one) => ({ ...one, type: 'LIFTING' })),
    row('e', { type: 'TOWING' }),
    row('f', { type: 'New' }),
  ];
  const { folder: after, report } = importTiny(rows, { folder });
  expect(after.get('taxonomy.yaml')).toMatchInlineSnapshot(`
    "categories:
      - slug: lifting
        name: Cranes # by hand
      - slug: towing
        name: TOWING
      - slug: new
        name: New
    "
  `);
  expect(report.conflicts).toEqual([
    { file: 'taxonomy.yaml', line: 3, field: 'categories.lifting.name', yours: 'Cranes', source: 'LIFTING' },
  ]);
});

test('the file of a partner record goes with its values, and only then', () => {
  const firm = { name: 'Dock & Co', tagline: 'Docks.', joined: '2020-01-01' };
  const { folder } = importTiny(ROWS, { firms: [firm] });
  const { joined: _, ...bare } = firm;
  const record = 'records/partners/dock-and-co.yaml';
  expect(folder.get(record)).toBe('joined: 2020-01-01\n');
  expect(importTiny(ROWS, { firms: [bare], folder }).folder.has(record)).toBe(false);
  const edited = edit(folder, record, (text) => `# ours\n${text}`);
  expect(importTiny(ROWS, { firms: [bare], folder: edited }).folder.has(record)).toBe(true);
});

test('translations are left to their translators, whatever becomes of the default text', () => {
  const german = '---\ntagline: Von Hand\n---\n\nVon Hand.\n';
  const files = ['a', 'c'].map((id) => [path(id).replace('.md', '.de.md'), german] as const);
  const folder = new Map([...start(), ...files, ['taxonomy.de.yaml', 'categories: []\n']]);
  const { folder: after, report } = importTiny([row('a', { text: 'New.' }), row('b'), row('d')], { folder });
  for (const [file, text] of [...files, ['taxonomy.de.yaml', 'categories: []\n'] as const])
    expect(after.get(file)).toBe(text);
  expect(after.get(path('a'))).toContain('New.');
  expect(reportText(report)).not.toContain('.de.');
});
