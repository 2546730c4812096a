import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createArchive } from '#lib/api/archive.ts';
import { readContent } from '#lib/content/read.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { buildSite } from '#lib/site/build.ts';
import { readApi } from './make.ts';

const DAY = '2026-11-21';
const ARCHIVE = `api/v1/archive/tarnwick-${DAY}.tar.gz`;
const folder = mkdtempSync(join(tmpdir(), 'portico-archive-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function readSample(): Promise<ReadonlyMap<string, Buffer>> {
  const content = await readContent('content');
  return readApi(buildSite(content, deriveFacts(content, DAY)));
}

let files: ReadonlyMap<string, Buffer>;
beforeAll(async () => {
  files = await readSample();
});

test('two builds give the same archive, and index.json and SHA256SUMS its checksum', async () => {
  const archive = files.get(ARCHIVE) ?? Buffer.alloc(0);
  const other = (await readSample()).get(ARCHIVE);
  expect(other?.equals(archive)).toBe(true);
  const sha256 = createHash('sha256').update(archive).digest('hex');
  const sums = files.get('api/v1/archive/SHA256SUMS')?.toString();
  expect(sums).toBe(`${sha256}  tarnwick-${DAY}.tar.gz\n`);
  expect(JSON.parse(files.get('api/v1/index.json')?.toString() ?? '')).toMatchObject({
    archive: {
      url: `https://marketplace.tarnwick.example/${ARCHIVE}`,
      sha256,
      bytes: archive.byteLength,
    },
  });
});

test('a tool of the system unpacks it to the same files', () => {
  const file = join(folder, 'archive.tar.gz');
  writeFileSync(file, files.get(ARCHIVE) ?? '');
  execFileSync('tar', ['xzf', file, '-C', folder]);
  const data = [...files].filter(([path]) => /^api\/v1\/(?!archive\/).*\.json$/.test(path));
  expect(data.length).toBeGreaterThan(100);
  for (const [path, bytes] of data) {
    const unpacked = readFileSync(join(folder, `tarnwick-${DAY}`, path.slice('api/v1/'.length)));
    if (path !== 'api/v1/index.json') expect(unpacked.equals(bytes), path).toBe(true);
    else expect(JSON.parse(unpacked.toString())).toMatchObject({ name: 'Tarnwick', archive: null });
  }
});

const readName = (tar: Buffer, at: number, length: number): string =>
  tar.toString('latin1', at, at + length).replace(/\0.*$/s, '');

/** Reads an archive as the format says, every checksum with it. */
function readTar(tar: Buffer): readonly (readonly [string, string])[] {
  const found: [string, string][] = [];
  for (let at = 0; tar[at] !== 0;) {
    const header = Buffer.from(tar.subarray(at, at + 512));
    const sum = Number.parseInt(readName(header, 148, 8), 8);
    header.fill(' ', 148, 156);
    expect(header.reduce((all, byte) => all + byte, 0)).toBe(sum);
    const size = Number.parseInt(readName(header, 124, 12), 8);
    found.push([readName(header, 0, 100), tar.toString('utf8', at + 512, at + 512 + size)]);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return found;
}

test('whatever the texts are, what is put in comes out', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 2_000 }),
    fc.integer({ min: 0, max: 3 }).map((times) => 'xyz→'.repeat(times * 300_000)),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
      const archive = createArchive({ name: '№ 5 → Läden', builtOn: DAY });
      const given = texts.map((one, index) => [`f/${String(index)}.json`, one.toWellFormed()] as const);
      const bytes = given.map(([path, one]) => archive.add([`api/v1/${path}`, one])[1]);
      const { files: written, count } = archive.finish();
      expect(count).toBe(texts.length);
      expect(written[0][0]).toBe(`api/v1/archive/no-5-la-den-${DAY}.tar.gz`);
      expect(bytes.map((one) => Buffer.from(one).toString())).toEqual(given.map(([, one]) => one));
      expect(readTar(gunzipSync(written[0][1]))).toEqual(given);
    }),
    { numRuns: 12 },
  );
});

test('a path that the format cannot hold is refused', () => {
  const archive = createArchive({ name: 'a', builtOn: DAY });
  expect(() => archive.add([`api/v1/${'x'.repeat(101)}`, ''])).toThrow('does not fit into a tar archive');
});
