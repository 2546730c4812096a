import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createImageCache, type ImageCache } from '#lib/image/cache.ts';
import { drawAll, type ImageTask } from '#lib/image/draw-all.ts';
import type { ImageSpec } from '#lib/image/spec.ts';
import { makeSpec } from './sample.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'portico-draw-all-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const specs = ['One', 'Two', 'ثلاثة', '四', 'Five'].map((title) => makeSpec({ title }));
const openCache = async (name: string) => createImageCache(join(folder, name));

async function drawInto(cache: ImageCache, threads: number, order: readonly ImageSpec[]) {
  const images = new Map<string, string>();
  const tasks = order.map((spec): ImageTask => ({
    spec,
    write: (bytes) => void images.set(spec.title, Buffer.from(bytes).toString('base64')),
  }));
  await drawAll(tasks, { cache, threads });
  return images;
}

describe('many images', () => {
  test('are the same bytes in one thread, in two, and in reverse', async () => {
    const alone = await drawInto(await openCache('one'), 1, specs);
    const cache = await openCache('two');
    const shared = await drawInto(cache, 2, specs.toReversed());
    expect(cache.drawn).toBe(specs.length);
    for (const { title } of specs) expect(shared.get(title)).toBe(alone.get(title));
  });

  test('that are kept are drawn by nobody', async () => {
    const first = await drawInto(await openCache('kept'), 1, specs);
    const cache = await openCache('kept');
    expect(await drawInto(cache, 2, specs)).toEqual(first);
    expect([cache.drawn, cache.kept]).toEqual([0, specs.length]);
  });

  test('are asked for one at a time for each thread, so that few are in memory', async () => {
    const cache = await openCache('few');
    let begun = 0;
    let written = 0;
    let most = 0;
    function* tasks(): Generator<ImageTask> {
      for (let count = 0; count < 40; count++) {
        begun += 1;
        most = Math.max(most, begun - written);
        yield { spec: makeSpec({ title: 'Same' }), write: () => void (written += 1) };
      }
    }
    await drawAll(tasks(), { cache, threads: 3 });
    expect(written).toBe(40);
    expect(most).toBeLessThanOrEqual(3);
  });

  test.each([1, 2])('end with the first that fails, by name, in %i threads', async (threads) => {
    const [one, two] = specs as [ImageSpec, ImageSpec];
    const broken = { ...two, size: { width: 10, height: 630 } };
    const later = Array.from({ length: 30 }, (_, index) => makeSpec({ title: `Later ${index}` }));
    const cache = await openCache(`broken ${threads}`);
    const written: string[] = [];
    const tasks = [one, broken, ...later].map((spec) => ({
      spec,
      write: () => void written.push(spec.title),
    }));
    await expect(drawAll(tasks, { cache, threads })).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: The image "Two" (10 × 630) was not made. An image of 10 × 630 cannot be drawn: each side must be a whole number of pixels from 320 to 4096.]`,
    );
    expect(written.length).toBeLessThan(10);
  });

  test('that cannot be written end it too', async () => {
    const write = () => Promise.reject(new Error('The disk is full.'));
    const drawing = drawAll([{ spec: makeSpec(), write }], { cache: await openCache('full'), threads: 2 });
    await expect(drawing).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: The image "Skifflane Returns for Tarnwick" (1200 × 630) was not made. The disk is full.]`,
    );
  });
});
