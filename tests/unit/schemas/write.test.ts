import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { inspectContent } from '#lib/content/read.ts';
import { listSchemaFiles } from '#lib/schemas/files.ts';
import { SCHEMA_FOLDER, writeSchemas } from '#lib/schemas/write.ts';
import { copyContent } from '../content/fixture.ts';

const files = listSchemaFiles('https://market.harbour.example/schemas/');

test('schemas beside the content are no content', async () => {
  const dir = copyContent();
  await writeSchemas(dir, files);
  expect((await inspectContent(dir)).issues).toEqual([]);
});

test('what a killed run left, and kinds that are no more, go with the next run', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'portico-schemas-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const folder = join(dir, SCHEMA_FOLDER);
  mkdirSync(folder);
  writeFileSync(join(folder, '.site.json.new'), '{"half":');
  writeFileSync(join(folder, 'plugin.json'), '{}');
  await writeSchemas(dir, files);
  expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort());
  expect(readFileSync(join(folder, 'site.json'), 'utf8')).toBe(files.get('site.json'));
});
