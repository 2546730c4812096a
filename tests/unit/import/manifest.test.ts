import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { manifestPath, parseManifest, writeManifest } from '#lib/import/manifest/file.ts';
import { EMPTY_MANIFEST } from '#lib/import/manifest/model.ts';
import { importTiny, MANIFEST, row } from './tiny.ts';

const PATH = '.import/tiny.json';
const refusal = (text: string): string => {
  try {
    parseManifest(text, PATH);
    return '';
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : '';
  }
};

describe('a manifest', () => {
  test('is named for the map, and lies where the reader of content does not look', () => {
    expect(['maps/otel.yaml', 'My Map.YML', '../../..', '…', '.yaml'].map(manifestPath)).toEqual([
      '.import/otel.json',
      '.import/my-map.json',
      '.import/map.json',
      '.import/map.json',
      '.import/yaml.json',
    ]);
  });

  test('says that a machine wrote it, and has a line for each entry', () => {
    const { folder } = importTiny([row('a', { status: 'beta' })]);
    expect(folder.get(MANIFEST)).toMatchInlineSnapshot(`
      "{
        "about": "Written by npm run import, not by hand. With it, the next import tells your edits from its own.",
        "version": 1,
        "sources": {"rows":{"columns":{"id":1,"name":1,"org":1,"status":1,"type":1},"rows":1}},
        "site": {"name":"Harbour","tagline":"Tools that dock with Harbour","description":"An invented marketplace.","url":"https://market.example.org","home_url":"https://example.org"},
        "terms": {
          "categories": [
            {"slug":"lifting","name":"Lifting","aliases":[]}]},
        "partners": [
          {"slug":"dock-and-co","keys":["dock&co"],"fields":{"name":"Dock & Co","kinds":["technology"],"tagline":"Publisher of Dock & Co tools."},"body":""}],
        "integrations": [
          {"slug":"a","key":"[\\"rows\\",\\"a\\",\\"\\"]","row":"3e6087f7","fields":{"name":"Tool a","tagline":"Tool a, without a description.","publisher":"dock-and-co","categories":["lifting"],"listed":"2026-01-01","status":"beta"},"body":""}]
      }
      "
    `);
  });

  test('is written and read to the byte', () => {
    const fields = fc
      .dictionary(fc.string(), fc.jsonValue())
      .filter((own) => !JSON.stringify(own).includes('__proto__'));
    fc.assert(
      fc.property(fc.array(fields, { maxLength: 4 }), (all) => {
        const integrations = all.map((own, index) => ({
          slug: `s${index}`,
          key: 'k',
          row: 'r',
          fields: own as Record<string, never>,
          body: '',
        }));
        const text = writeManifest({ ...EMPTY_MANIFEST, integrations });
        expect(writeManifest(parseManifest(text, PATH))).toBe(text);
      }),
    );
  });

  test('that is not one is refused with what to do', () => {
    const whole = writeManifest(EMPTY_MANIFEST);
    expect(refusal('{')).toMatchInlineSnapshot(
      `"ManifestError: .import/tiny.json is not as an import wrote it: Expected property name or '}' in JSON at position 1 (line 1 column 2). Take it back from your version control; or delete it, and files that still are what an import writes are taken in again, while all others count as written by hand."`,
    );
    expect(refusal(whole.replace('"version": 1', '"version": 2'))).toMatchInlineSnapshot(
      `"ManifestError: .import/tiny.json is not as an import wrote it: version: Invalid input: expected 1. Take it back from your version control; or delete it, and files that still are what an import writes are taken in again, while all others count as written by hand."`,
    );
    const entry = { slug: '../../etc', key: '', row: '', fields: {}, body: '' };
    expect(
      refusal(whole.replace('"integrations": []', `"integrations": [${JSON.stringify(entry)}]`)),
    ).toContain('integrations.0.slug');
    const twice = JSON.stringify([
      { ...entry, slug: 'a' },
      { ...entry, slug: 'a' },
    ]);
    expect(refusal(whole.replace('"integrations": []', `"integrations": ${twice}`))).toContain(
      'stands in it twice',
    );
  });
});
