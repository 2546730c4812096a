import { describe, expect, test } from 'vitest';
import { listingPath } from '#lib/import/wanted.ts';
import { importTiny, row, TINY_MAP, without, type Folder } from './tiny.ts';

const path = listingPath;
const ROWS = ['a', 'b', 'c', 'd'].map((id) => row(id));
const start = (): Folder => importTiny(ROWS).folder;

describe('an address', () => {
  const KEYED = TINY_MAP.replace('    slug: { first: [id, name] }', '    key: [id]');

  test('stays when the name changes, where the map names a key', () => {
    const { folder } = importTiny([row('1', { name: 'Crane' })], { map: KEYED });
    const { report, folder: after } = importTiny([row('1', { name: 'Hoist' })], { map: KEYED, folder });
    expect(after.get(path('crane'))).toContain('name: Hoist\n');
    expect(report.updated.map(({ file, fields }) => `${file} ${fields.join()}`)).toEqual([
      'integrations/crane/index.md name,tagline',
    ]);
  });

  test('is never given to a new row while its own is there', () => {
    const { folder } = importTiny([row('1', { name: 'Crane' })], { map: KEYED });
    const rows = [row('1', { name: 'Hoist' }), row('2', { name: 'Crane', language: 'go' })];
    const { folder: after } = importTiny(rows, { map: KEYED, folder });
    expect(after.get(path('crane'))).toContain('name: Hoist\n');
    expect(after.get(path('crane-go'))).toContain('name: Crane\n');
  });

  test('stays when another row comes to have the same name', () => {
    const { folder } = importTiny([row('1', { name: 'Crane', language: 'go' })], { map: KEYED });
    const rows = [row('1', { name: 'Crane', language: 'go' }), row('2', { name: 'Crane', language: 'java' })];
    const { folder: after } = importTiny(rows, { map: KEYED, folder });
    expect(after.get(path('crane'))).toContain('name: Crane (go)\n');
    expect(after.get(path('crane-java'))).toContain('name: Crane (java)\n');
  });

  const FOLLOWING = KEYED.replace('    key: [id]', '    key: [id]\n    slugs: follow');

  test('that follows the source leaves the old one behind as an alias, and takes its folder along', () => {
    const { folder } = importTiny([row('1', { name: 'Crane' })], { map: FOLLOWING });
    const own = new Map([...folder, ['integrations/crane/logo.svg', '<svg/>']]);
    const { report, folder: after } = importTiny([row('1', { name: 'Hoist' })], {
      map: FOLLOWING,
      folder: own,
    });
    expect(report.moved).toEqual([{ from: 'integrations/crane', to: 'integrations/hoist' }]);
    expect(after.get(path('hoist'))).toContain('name: Hoist\n');
    expect(after.get(path('hoist'))).toContain('aliases:\n  - crane\n');
    expect(after.has('integrations/hoist/logo.svg')).toBe(true);
    expect(after.has(path('crane'))).toBe(false);
    const back = importTiny([row('1', { name: 'Crane' })], { map: FOLLOWING, folder: after });
    expect(back.folder.get(path('crane'))).toContain('aliases:\n  - hoist\n');
  });

  test('may be traded by two rows', () => {
    const rows = (one: string, two: string) => [row('1', { name: one }), row('2', { name: two })];
    const { folder } = importTiny(rows('Crane', 'Hoist'), { map: FOLLOWING });
    const { folder: after } = importTiny(rows('Hoist', 'Crane'), { map: FOLLOWING, folder });
    expect(after).toEqual(new Map([...importTiny(rows('Hoist', 'Crane'), { map: FOLLOWING }).folder]));
  });

  test('that a hand changed, telling so by an alias, is followed', () => {
    const folder = start();
    const moved: Folder = new Map([
      ...without(folder, path('a')),
      [path('own'), (folder.get(path('a')) ?? '').replace('---\n', '---\naliases: [ a ]\n')],
    ]);
    const { folder: after, report } = importTiny([row('a', { text: 'New.' }), ...ROWS.slice(1)], {
      folder: moved,
    });
    expect(report.updated.map(({ file }) => file)).toEqual([path('own')]);
    expect(after.get(path('own'))).toMatch(/^---\naliases: \[ a \]\n/);
    expect(after.has(path('a'))).toBe(false);
  });
});
