import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeSearchIndex } from '#lib/search/index-writer.ts';
import { entriesById, type RecordIds } from '#lib/search/record-ids.ts';
import { readFragmentIds } from '#lib/search/fragments.ts';
import type { SearchRecord } from '#lib/site/model.ts';

const record = (kind: SearchRecord['kind'], slug: string, name: string, text: string): SearchRecord => ({
  kind,
  slug,
  href: `/base/${kind}s/${slug}/`,
  name,
  text,
});

const RECORDS = [
  record('integration', 'kafka', 'Kafka', 'Streams events as they happen. C++ clients.'),
  record('integration', 'a-table', 'A Table', 'Rows in, rows out.'),
  record('partner', 'kafka', 'Kafka People', 'Sets up streams for retailers.'),
];

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portico-search-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(name: string, records: readonly SearchRecord[], locale = 'en'): Promise<string> {
  const into = join(folder, name);
  await writeSearchIndex({ meta: { locale }, getSearchRecords: () => records }, into);
  return into;
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

test('every id leads back to its record, also where a partner has the slug of a listing', async () => {
  const into = await write('ids', RECORDS);
  const ids = JSON.parse(await readFile(join(into, 'record-ids.json'), 'utf8')) as RecordIds;
  const idOf = await readFragmentIds(into);
  const entries = entriesById(ids.integration);
  expect(entries.get(idOf.get('/base/integrations/kafka/') ?? '')).toBe(0);
  expect(entries.get(idOf.get('/base/integrations/a-table/') ?? '')).toBe(1);
  expect(entriesById(ids.partner).get(idOf.get('/base/partners/kafka/') ?? '')).toBe(0);
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
      "fragment",
      "index",
      "pagefind-entry.json",
      "pagefind-worker.js",
      "pagefind.js",
      "pagefind.pf_meta",
      "record-ids.json",
      "wasm.en.pagefind",
      "wasm.unknown.pagefind",
    ]
  `);
});

test('a site without listings has an index all the same', async () => {
  const into = await write('empty', []);
  expect(JSON.parse(await readFile(join(into, 'record-ids.json'), 'utf8'))).toEqual({
    integration: [],
    partner: [],
  });
});
