import { describe, expect, test } from 'vitest';
import { MapError, readMap } from '#lib/import/map/read.ts';
import { TINY_MAP } from './tiny.ts';

function problemsOf(text: string): string {
  try {
    readMap(text, 'map.yaml');
    return 'none';
  } catch (error) {
    if (error instanceof MapError) return error.message;
    throw error;
  }
}

describe('a map', () => {
  test('that is right is read', () => {
    expect(problemsOf(TINY_MAP)).toBe('none');
  });

  test('with mistakes names all of them, at their place', () => {
    const text = TINY_MAP.replace('  rows: { file: rows.jsonl }', '  rows: { file: rows.jsonl, formt: csv }')
      .replace('each: scopes,', 'eech: scopes,')
      .replace('    body:', '    bodies:');
    expect(problemsOf(text)).toMatchInlineSnapshot(`
      "map.yaml:3:29 sources.rows.formt: sources.rows has no key "formt"; did you mean "format"?
      map.yaml:41:7 integrations.0.fields.permissions: a rule has exactly one of column, value, template, first, all, each, found; here is none of them
      map.yaml:41:22 integrations.0.fields.permissions.eech: integrations.0.fields.permissions has no key "eech"; did you mean "each"?
      map.yaml:42:5 integrations.0.bodies: integrations.0 has no key "bodies""
    `);
  });

  test('that leads nowhere says where', () => {
    const text = TINY_MAP.replace('tags: tags', 'tgas: tags')
      .replace('      status: status', '      status: { column: status, lookup: states }')
      .replace('- from: firms', '- from: firm')
      .replace('home_url: https://example.org', 'home_url: http://example.org');
    expect(problemsOf(text)).toMatchInlineSnapshot(`
      "map.yaml:10:3 site.home_url: Invalid URL
      map.yaml:17:5 partners.0.from: no source is called "firm"; did you mean "firms"?
      map.yaml:36:7 integrations.0.fields.tgas: the content has no field "tgas"; did you mean "tags"?
      map.yaml:39:33 integrations.0.fields.status.lookup: no table is called "states""
    `);
  });

  test('with two origins in a rule is refused', () => {
    const text = TINY_MAP.replace('      docs_url: url', '      docs_url: { column: url, value: x }');
    expect(problemsOf(text)).toMatchInlineSnapshot(
      `"map.yaml:37:7 integrations.0.fields.docs_url: a rule has exactly one of column, value, template, first, all, each, found; here is column and value"`,
    );
  });

  test('that is no YAML is refused', () => {
    expect(problemsOf('sources: [')).toMatchInlineSnapshot(
      `"map.yaml:1:11 Flow sequence in block collection must be sufficiently indented and end with a ]"`,
    );
  });
});
