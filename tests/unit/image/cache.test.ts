import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createImageCache, keyOf } from '#lib/image/cache.ts';
import type { ImageSpec } from '#lib/image/spec.ts';
import { makeSpec, svgLogo } from './sample.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portico-images-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Stands for drawing: quick, and different for every title. */
const write = (spec: ImageSpec) => Promise.resolve(new TextEncoder().encode(`PNG of ${spec.title}`));
const spec = makeSpec({ logos: [] });
const named = (title: string) => ({ ...spec, title });

async function onlyFile(): Promise<string> {
  const [name = ''] = await readdir(folder);
  return join(folder, name);
}

describe('the image cache', () => {
  test('draws what it lacks, and what it has never again', async () => {
    const first = await createImageCache(folder);
    const bytes = await first.draw(spec);
    expect([first.drawn, first.kept]).toEqual([1, 0]);

    const second = await createImageCache(folder);
    expect(await second.draw(spec, () => Promise.reject(new Error('not again')))).toEqual(bytes);
    expect([second.drawn, second.kept]).toEqual([0, 1]);
  });

  test('draws an image once that is asked for twice at the same time', async () => {
    const cache = await createImageCache(folder);
    await Promise.all([
      cache.draw(spec, write),
      cache.draw({ ...spec }, write),
      cache.draw(named('b'), write),
    ]);
    expect(cache.drawn).toBe(2);
  });

  test('draws again what was cut, changed, emptied or belongs to another spec', async () => {
    const file = async () => readFile(await onlyFile());
    await (await createImageCache(folder)).draw(spec, write);
    const whole = await file();
    const other = await createImageCache(await mkdtemp(join(folder, 'other-')));
    await other.draw(named('other'), write);
    const path = (await readdir(folder)).find((name) => name.endsWith('.png')) ?? '';
    const otherFolder = (await readdir(folder)).find((name) => name.startsWith('other-')) ?? '';
    const [otherName = ''] = await readdir(join(folder, otherFolder));
    const foreign = await readFile(join(folder, otherFolder, otherName));

    const flipped = Buffer.from(whole);
    flipped[3] = (flipped[3] ?? 0) ^ 1;
    for (const broken of [whole.subarray(0, -1), whole.subarray(0, 10), Buffer.alloc(0), flipped, foreign]) {
      await writeFile(join(folder, path), broken);
      const cache = await createImageCache(folder);
      expect(Buffer.from(await cache.draw(spec, write)).toString()).toBe(`PNG of ${spec.title}`);
      expect([cache.drawn, cache.kept]).toEqual([1, 0]);
      expect(await readFile(join(folder, path))).toEqual(whole);
    }
  });

  test('cut anywhere, a file never passes for an image', async () => {
    await (await createImageCache(folder)).draw(spec, write);
    const path = await onlyFile();
    const whole = await readFile(path);
    for (let length = 0; length < whole.length; length++) {
      await writeFile(path, whole);
      await truncate(path, length);
      const cache = await createImageCache(folder);
      await cache.draw(spec, write);
      expect(cache.drawn).toBe(1);
    }
  });

  test('does not keep what could not be drawn', async () => {
    const cache = await createImageCache(folder);
    await expect(cache.draw(spec, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await readdir(folder)).toEqual([]);
    await cache.draw(spec, write);
    expect(cache.drawn).toBe(1);
  });

  test('after a sweep holds what this run asked for, and leaves alone what is not its own', async () => {
    const before = await createImageCache(folder);
    for (const title of ['a', 'b', 'c']) await before.draw(named(title), write);
    await writeFile(join(folder, 'README.md'), 'mine');
    await writeFile(join(folder, `.${'0'.repeat(64)}.999999999.x.part`), 'half');
    const living = `.${'0'.repeat(64)}.${process.ppid}.x.part`;
    await writeFile(join(folder, living), 'being written');

    const now = await createImageCache(folder);
    await now.draw(named('b'), write);
    await now.draw(named('d'), write);
    await now.sweep();
    const names = await readdir(folder);
    expect(names.filter((name) => name.endsWith('.png'))).toHaveLength(2);
    expect(names.filter((name) => !name.endsWith('.png')).toSorted()).toEqual([living, 'README.md']);
    const after = await createImageCache(folder);
    for (const title of ['b', 'd']) await after.draw(named(title), write);
    expect(after.kept).toBe(2);
  });

  test('holds the same whatever order images were asked in, over any runs', async () => {
    const runs = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 6 }), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(runs, async (titles) => {
        const place = await mkdtemp(join(folder, 'run-'));
        let there = new Set<string>();
        for (const run of titles) {
          const cache = await createImageCache(place);
          const images = await Promise.all(run.map((title) => cache.draw(named(title), write)));
          expect(images.map((bytes) => Buffer.from(bytes).toString())).toEqual(
            run.map((title) => `PNG of ${title}`),
          );
          await cache.sweep();
          const asked = new Set(run);
          expect(cache.kept).toBe([...asked].filter((title) => there.has(title)).length);
          expect(cache.drawn).toBe([...asked].filter((title) => !there.has(title)).length);
          expect(await readdir(place)).toHaveLength(asked.size);
          there = asked;
        }
      }),
      { numRuns: 25 },
    );
  });

  test('killed at any moment, leaves nothing that is taken for an image', async () => {
    for (let kill = 0; kill < 6; kill++) {
      const child = spawn(process.execPath, [resolve('tests/unit/image/cache-child.ts'), folder], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      await once(child.stdout, 'data');
      await new Promise((done) => setTimeout(done, kill * 7));
      child.kill('SIGKILL');
      await once(child, 'close');
    }
    const cache = await createImageCache(folder);
    for (const name of await readdir(folder)) {
      if (name.endsWith('.png')) expect((await readFile(join(folder, name))).length).toBe(1_000_032);
    }
    await cache.sweep();
    expect(await readdir(folder)).toEqual([]);
  }, 60_000);
});

describe('the key of an image', () => {
  const key = (changes: Partial<ImageSpec>) => keyOf(makeSpec(changes), 'drawing');

  test('is another for every field that changes, and for another drawing', () => {
    const keys = [
      {},
      { size: { width: 1200, height: 631 } },
      { scheme: 'dark' },
      { dir: 'rtl' },
      { lang: 'ar' },
      { kicker: 'x' },
      { title: 'x' },
      { line: 'x' },
      { facts: [] },
      { facts: ['Certified', 'until'] },
      { logos: [] },
      { logos: [svgLogo('<svg/>')] },
      { logos: [{ kind: 'monogram', letters: 'A', tint: 1 }] },
      { logos: [{ kind: 'monogram', letters: 'A', tint: 11 }] },
      { footer: { name: 'x', address: 'y' } },
      { footer: { name: 'xy', address: '' } },
      { accent: { surface: '#000000', text: '#ffffff' } },
      { watermark: 'x' },
    ] satisfies readonly Partial<ImageSpec>[];
    expect(new Set([...keys.map(key), keyOf(makeSpec(), 'another')]).size).toBe(keys.length + 1);
  });

  test('is the same in whatever order the fields stand', () => {
    const reversed = Object.fromEntries(Object.entries(makeSpec()).toReversed()) as unknown as ImageSpec;
    expect(keyOf(reversed, 'drawing')).toBe(key({}));
  });
});
