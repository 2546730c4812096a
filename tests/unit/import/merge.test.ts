import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeBody } from '#lib/import/merge/body.ts';
import { mergeFile } from '#lib/import/merge/entry.ts';
import { mergeFields, same } from '#lib/import/merge/fields.ts';
import { LISTING, PARTNER } from '#lib/import/wanted.ts';

const merge = (base: object, file: object, source: object) =>
  mergeFields({ base: { ...base }, file: { ...file }, source: { ...source } });

describe('fields', () => {
  test.each([
    ['changed in the source', { a: 1 }, { a: 1 }, { a: 2 }, { a: 2 }],
    ['changed by hand', { a: 1 }, { a: 2 }, { a: 1 }, { a: 2 }],
    ['changed alike', { a: 1 }, { a: 2 }, { a: 2 }, { a: 2 }],
    ['changed apart', { a: 1 }, { a: 2 }, { a: 3 }, { a: 2 }],
    ['new in the source', {}, {}, { a: 1 }, { a: 1 }],
    ['new by hand', {}, { a: 1 }, {}, { a: 1 }],
    ['gone from the source', { a: 1 }, { a: 1 }, {}, {}],
    ['taken out by hand', { a: 1 }, {}, { a: 1 }, {}],
    ['taken out by hand, changed in the source', { a: 1 }, {}, { a: 2 }, {}],
    ['groups', { g: { a: 1, b: 1 } }, { g: { a: 2, b: 1 } }, { g: { a: 1, b: 2 } }, { g: { a: 2, b: 2 } }],
    ['groups gone from the source', { g: { a: 1 } }, { g: { a: 1, b: 1 } }, {}, { g: { b: 1 } }],
    ['words', { w: ['a', 'b'] }, { w: ['x', 'b', 'a'] }, { w: ['b', 'c'] }, { w: ['x', 'b', 'c'] }],
    ['words taken out by hand', { w: ['a', 'b'] }, { w: ['b'] }, { w: ['a', 'b', 'c'] }, { w: ['b', 'c'] }],
    ['words gone from the source', { w: ['a'] }, { w: ['a', 'x'] }, {}, { w: ['x'] }],
    ['lists of groups', { l: [{ a: 1 }] }, { l: [{ a: 2 }] }, { l: [{ a: 3 }] }, { l: [{ a: 2 }] }],
  ])('%s', (_, base, file, source, expected) => {
    expect(merge(base, file, source).value).toEqual(expected);
  });

  const tree = fc.letrec((tie) => ({
    value: fc.oneof(
      fc.integer({ min: 0, max: 2 }),
      fc.array(fc.constantFrom('a', 'b', 'c')),
      fc.dictionary(fc.constantFrom('p', 'q', '__proto__'), tie('value'), { minKeys: 1, maxKeys: 2 }),
    ),
  })).value;
  const fields = fc.dictionary(fc.constantFrom('x', 'y', 'z'), tree);

  test('without a hand edit are the source, without a change of the source are the file', () => {
    fc.assert(
      fc.property(fields, fields, (one, two) => {
        expect(same(merge(one, one, two).value, two)).toBe(true);
        expect(merge(one, two, one)).toMatchObject({ value: two, edits: [], clashes: [] });
      }),
    );
  });
});

describe('a text', () => {
  const body = (base: string, file: string, source: string) => mergeBody({ base, file, source });

  test('is merged by section, and what a hand added keeps its place', () => {
    const base = '## One\n\n1\n\n## Two\n\n2';
    const file = '\nHello.\n\n## One\n\n1\n\n## Own\n\nx\n\n## Two\n\n2\n';
    expect(body(base, file, '## One\n\n1!\n\n## Three\n\n3').text).toMatchInlineSnapshot(`
      "
      Hello.

      ## One

      1!

      ## Three

      3

      ## Own

      x
      "
    `);
  });

  test('has no headings inside code', () => {
    const base = '## One\n\n```\n## no\n```\n\n## Two\n\n2';
    expect(body(base, `${base}\n`, base.replace('2', '3'))).toMatchObject({ changed: ['## Two'] });
  });

  test('with equal headings is merged by their turn', () => {
    const base = '## A\n\n1\n\n## A\n\n2';
    expect(body(base, `\n${base}\n`, '## A\n\n1\n\n## A\n\n3').text).toBe('\n## A\n\n1\n\n## A\n\n3\n');
  });
});

describe('a file', () => {
  const base = { fields: { name: 'A', tagline: 'T', tags: ['x'] }, body: '' };
  const bring = (text: string, source: object, form = LISTING) =>
    mergeFile(text, base, { fields: { ...base.fields, ...source }, body: '' }, form)?.text;

  test('keeps its layout, its comments and its line ends', () => {
    const text =
      '---\r\n# top\r\nname:    A # the name\r\ntags: [x]   # words\r\n\r\ntagline: "T"\r\n---\r\nText.\r\n';
    expect(bring(text, { tagline: 'yes', version: '1.0', tags: ['x', 'y'] })?.replaceAll('\r\n', '␍\n'))
      .toMatchInlineSnapshot(`
      "---␍
      # top␍
      name:    A # the name␍
      tags: [x, 'y'] # words␍
      version: '1.0'␍
      ␍
      tagline: "yes"␍
      ---␍
      Text.␍
      "
    `);
  });

  test.each([
    ['in one line', '---\n{ name: A, tagline: T, tags: [ x ] }\n---\n'],
    ['without a line feed at the end', '---\nname: A\ntagline: T\ntags: [x]\n---'],
    ['with folded texts', '---\nname: A\ntagline: >-\n  T\ntags:\n- x\n---\n'],
    ['indented', '---\n  name: A\n  tagline: T\n  tags:\n    - x\n---\n'],
    ['with quoted keys', '---\n"name": A\n\'tagline\': T\n"tags": ["x"]\n---\n'],
  ])('may be written %s', (_, text) => {
    const after = bring(text, { tagline: 'New: one', tags: ['x', 'y'], summary: 'S' });
    const again = mergeFile(after ?? '', { fields: {}, body: '' }, { fields: {}, body: '' }, LISTING);
    expect(again?.fields).toEqual({ name: 'A', tagline: 'New: one', tags: ['x', 'y'], summary: 'S' });
  });

  test('that does not change is not touched', () => {
    const text = '---\r\nname:   "A"\ntagline: T\ntags: [x]\n---\n';
    expect(bring(text, {}, PARTNER)).toBe(text);
  });

  test('gets a body where it had none', () => {
    const text = '---\nname: A # ours\ntagline: T\ntags: [x]\n---\n';
    const source = { fields: base.fields, body: '## Overview\n\nNew.' };
    expect(mergeFile(text, base, source, LISTING)?.text).toBe(`${text}\n## Overview\n\nNew.\n`);
  });
});
