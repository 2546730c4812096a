import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeSearchIndex } from '#lib/search/index-writer.ts';
import { readFragmentIds } from '#lib/search/fragments.ts';
import { openTextEntries, type TextEntriesFile } from '#lib/search/text-entries.ts';
import type { SearchRecord } from '#lib/site/model.ts';

const record = (kind: SearchRecord['kind'], slug: string, entry: number, name: string, text: string) => ({
  kind,
  slug,
  href: `/base/${kind}s/${slug}/`,
  entry,
  name,
  text,
});

const RECORDS = [
  record('integration', 'kafka', 1, 'Kafka', 'Streams events as they happen. C++ clients.'),
  record('integration', 'a-table', 0, 'A Table', 'Rows in, rows out.'),
  record('partner', 'kafka', 0, 'Kafka People', 'Sets up streams for retailers.'),
  record('page', 'streams', 0, 'Streams', 'Whatever moves as it happens.'),
];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portico-search-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(name: string, records: readonly SearchRecord[], locale = 'en'): Promise<string> {
  const into = join(folder, name);
  await writeSearchIndex({ meta: { locale, segment: '' }, getSearchRecords: () => records }, into);
  return into;
}

async function readTable(of: string): Promise<TextEntriesFile> {
  return JSON.parse(await readFile(join(of, 'entries.json'), 'utf8')) as TextEntriesFile;
}

async function fingerprint(of: string): Promise<readonly string[]> {
  const entries = await readdir(of, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hash = async (file: string) =>
    createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
  return Promise.all(files.sort().map(async (file) => `${file.slice(of.length)} ${await hash(file)}`));
}

test('the same records give the same bytes', async () => {
  expect(await fingerprint(await write('first', RECORDS))).toEqual(
    await fingerprint(await write('second', RECORDS)),
  );
});

test('every id leads back to its entry, also where a partner has the slug of a listing', async () => {
  const into = await write('ids', RECORDS);
  const entriesOf = openTextEntries(await readTable(into));
  const idOf = await readFragmentIds(into);
  const ids = ['integrations/kafka', 'pages/streams', 'integrations/a-table', 'partners/kafka'];
  expect(entriesOf(['en_0000000', ...ids.map((path) => idOf.get(`/base/${path}/`) ?? '')])).toEqual({
    integration: [1, 0],
    partner: [0],
    page: [0],
  });
});

test('the index speaks the primary language of the site, and that alone', async () => {
  const entry = JSON.parse(
    await readFile(join(await write('pt', RECORDS, 'pt-BR'), 'pagefind-entry.json'), 'utf8'),
  ) as {
    languages: object;
    include_characters: readonly string[];
  };
  expect(Object.keys(entry.languages)).toEqual(['pt']);
  expect(entry.include_characters).toEqual(expect.arrayContaining(['+', '#']));
});

test('only what our pages load is published', async () => {
  const names = (await readdir(await write('files', RECORDS))).map((name) => name.replace(/\.en_\w+/, ''));
  expect(names.sort()).toMatchInlineSnapshot(`
    [
      "entries.json",
      "fragment",
      "index",
      "pagefind-entry.json",
      "pagefind.js",
      "pagefind.pf_meta",
      "wasm.en.pagefind",
    ]
  `);
});

test('a word is looked up in a small file, however large the index', async () => {
  const words = ['amber', 'birch', 'cedar', 'dunes', 'ember', 'fjord', 'grove', 'heath'];
  const records = Array.from({ length: 1_000 }, (_, at) =>
    record('integration', `listing-${String(at)}`, at, `Listing ${String(at)}`, words.join(' ')),
  );
  const files = await readdir(join(await write('large', records), 'index'));
  expect(files.length).toBeGreaterThanOrEqual(words.length / 2);
});

test('a site without listings has an index all the same', async () => {
  expect(await readTable(await write('empty', []))).toMatchObject({ sizes: [0, 0, 0], ids: '' });
});
