import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { EDITOR_ENTRY, EDITOR_FOLDER, LOCALES } from '#lib/admin/package.ts';
import { listFiles } from '#lib/publish/files.ts';
import { writeEditor } from '#lib/publish/editor.ts';
import type { EditorView } from '#lib/site/views/editor.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

async function write(editor: object | undefined) {
  const dir = mkdtempSync(join(tmpdir(), 'portico-editor-'));
  made.push(dir);
  await writeEditor({ editor: editor as EditorView | undefined }, '.', dir);
  return { dir, files: (await listFiles(dir)).map((file) => file.slice(dir.length + 1)) };
}

const { dir, files } = await write({});

test('a site without a repository has no editor', async () => {
  expect((await write(undefined)).files).toEqual([]);
});

test('everything that starts with the editor is there', () => {
  expect(files).toContain(`${EDITOR_FOLDER}/${EDITOR_ENTRY}`);
  expect(files.filter((name) => name.endsWith('.woff2'))).toHaveLength(3);
  expect(files.filter((name) => name.includes('/locales/'))).toHaveLength(LOCALES.length);
  expect(files.filter((name) => name.endsWith('.map'))).toEqual([]);
});

test('its styles name no font at another host, but those that lie here', () => {
  const text = readFileSync(join(dir, EDITOR_FOLDER, EDITOR_ENTRY), 'utf8');
  expect(text).not.toMatch(/jsdelivr|googleapis\.com\/css/);
  const fonts = [...text.matchAll(/url\(([^)]*\.woff2)\)/g)].map(([, address = '']) => address);
  expect(fonts).toHaveLength(3);
  for (const address of fonts) expect(existsSync(join(dir, 'admin', address)), address).toBe(true);
});

test('wording is a module that says what the package says', async () => {
  const file = join(dir, EDITOR_FOLDER, 'locales/de.js');
  const own = (await import(file)) as { readonly default: unknown };
  expect(own.default).toEqual(JSON.parse(readFileSync('node_modules/@sveltia/cms/locales/de.json', 'utf8')));
});
