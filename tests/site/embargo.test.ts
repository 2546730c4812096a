import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { listFiles } from './built-site.ts';
import { runBuild } from './run-build.ts';

/** Kits of the sample that may not be seen on the day of the tests: to come, over, and a draft. */
const HIDDEN = ['technician-app-release', 'directory-sync-spring', 'murmurline-reminders'];
/** What only they say. */
const SAID = [
  ...HIDDEN,
  'leaves beta',
  'Beta testers closed',
  'rootwagon.example/beta-results',
  'Leavers out within the hour',
  'closing an account fell',
  'A reminder the evening before: Murmurline',
  'The case study is not cleared',
  'the case study is not cleared',
];

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Builds the sample, without some of its kits, and returns the output. */
function build(without: readonly string[], day?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'portico-kits-'));
  folders.push(folder);
  const content = join(folder, 'content');
  cpSync('content', content, { recursive: true });
  for (const slug of without) rmSync(join(content, 'kits', slug), { recursive: true });
  const { status, output } = runBuild({
    CONTENT_DIR: content,
    OUT_DIR: join(folder, 'dist'),
    ...(day !== undefined && { BUILD_DATE: day }),
  });
  expect(status, output).toBe(0);
  return join(folder, 'dist');
}

/** Everything a file says, packed or not. */
function readAll(path: string): string {
  const bytes = readFileSync(path);
  const unpacked = unpack(path, bytes);
  return [bytes, ...unpacked].map((part) => Buffer.from(part).toString('latin1')).join('\n');
}

function unpack(path: string, bytes: Buffer): readonly Uint8Array[] {
  if (path.endsWith('.br')) return [brotliDecompressSync(bytes)];
  if (path.endsWith('.zip')) return Object.values(unzipSync(bytes));
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return [gunzipSync(bytes)];
  return [];
}

const whole = build([]);

test('a site with kits that may not be seen is the site without them, byte for byte', () => {
  const bare = build(HIDDEN);
  expect(listFiles(whole)).toEqual(listFiles(bare));
  const different = listFiles(whole).filter(
    (name) => !readFileSync(join(whole, name)).equals(readFileSync(join(bare, name))),
  );
  expect(different).toEqual([]);
});

test('nothing of them stands anywhere in the output, packed or not', () => {
  const seen = listFiles(whole).flatMap((name) => {
    const text = `${name}\n${readAll(join(whole, name))}`;
    return SAID.filter((said) => text.includes(said)).map((said) => `${name}: ${said}`);
  });
  expect(seen).toEqual([]);
});

test('on its first day a kit is there, and after its last day gone', () => {
  const later = build([], '2027-03-02');
  const has = (slug: string) => listFiles(later).includes(`kits/${slug}/index.html`);
  expect(has('technician-app-release')).toBe(true);
  expect(has('skifflane-returns-launch')).toBe(true);
  expect(listFiles(build([], '2027-06-01'))).not.toContain('kits/skifflane-returns-launch/index.html');
});
