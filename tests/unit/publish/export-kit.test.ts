import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { readEnv } from '#lib/env.ts';
import { exportKit, KitError, summariseKit } from '#lib/publish/export-kit.ts';
import { TEST_DATE } from '../../site/run-build.ts';

const env = readEnv({ CONTENT_DIR: resolve('content'), BUILD_DATE: TEST_DATE });
let cacheDir = '';
beforeAll(() => {
  cacheDir = mkdtempSync(join(tmpdir(), 'portico-images-'));
  return () => rmSync(cacheDir, { recursive: true });
});

function makeOut(): string {
  const folder = mkdtempSync(join(tmpdir(), 'portico-kit-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'out');
}

const write = (slug: string, out: string, isPreview = false) =>
  exportKit({ env, slug, out, isPreview, cacheDir });

test('a kit that may be seen is written as it is published, with an index', async () => {
  const out = makeOut();
  const done = await write('tallyfern-forecast-ranges', out);
  const names = readdirSync(out);
  expect(names).toEqual(
    expect.arrayContaining(['index.html', 'blog.md', 'one-pager.html', 'tallyfern-forecast-ranges.zip']),
  );
  expect(readFileSync(join(out, 'blog.html'), 'utf8')).not.toContain('Preview, not published');
  expect(summariseKit(done, join(out, '..'))).toMatch(/^\d+ files → out$/);
});

test('one that may not be seen yet is refused, and shown with a watermark where that is asked for', async () => {
  const out = makeOut();
  await expect(write('murmurline-reminders', out)).rejects.toThrowErrorMatchingInlineSnapshot(
    `[KitError: The kit "murmurline-reminders" may not be seen on 2026-11-21: it is a draft, or its days are others. Add --preview to look at it.]`,
  );
  expect(existsSync(out)).toBe(false);
  await write('murmurline-reminders', out, true);
  for (const name of ['index.html', 'blog.html', 'blog.md', 'social.txt']) {
    expect(readFileSync(join(out, name), 'utf8'), name).toContain('Preview, not published');
  }
});

test('a folder that holds anything else is never replaced', async () => {
  const out = makeOut();
  mkdirSync(out);
  writeFileSync(join(out, 'mine.txt'), 'mine');
  await expect(write('tallyfern-forecast-ranges', out)).rejects.toThrow(KitError);
  expect(readdirSync(out)).toEqual(['mine.txt']);
});

test('a slug that does not exist names the nearest', async () => {
  await expect(write('tallyfern-forecast-range', makeOut())).rejects.toThrowErrorMatchingInlineSnapshot(
    `[KitError: There is no kit "tallyfern-forecast-range". Did you mean "tallyfern-forecast-ranges"?]`,
  );
});
