import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawImage, drawSvg } from '#lib/image/draw.ts';
import type { LaidBox } from '#lib/image/render.ts';
import type { ImageSpec } from '#lib/image/spec.ts';
import {
  ARABIC_TITLE,
  JAPANESE_TITLE,
  LONG_TITLE,
  makeSpec,
  readRaster,
  SIZES,
  TITLES,
  type Raster,
} from './sample.ts';

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const MOST_BYTES = 60_000;
const draw = async (changes: Partial<ImageSpec> = {}) => readRaster(await drawImage(makeSpec(changes)));
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Text boxes of an image, with the text each holds. */
async function layTexts(
  changes: Partial<ImageSpec>,
): Promise<readonly (LaidBox & { readonly textContent: string })[]> {
  const boxes: LaidBox[] = [];
  await drawSvg(makeSpec(changes), (box) => boxes.push(box));
  return boxes.filter((box): box is LaidBox & { textContent: string } => typeof box.textContent === 'string');
}

/** Mean x of everything that is not as the page is, between two heights. */
function centreOfInk({ width, at }: Raster, from: number, to: number): number {
  const page = at(0, 0).join();
  let sum = 0;
  let count = 0;
  for (let y = from; y < to; y++) {
    for (let x = 0; x < width; x++) {
      if (at(x, y).join() === page) continue;
      sum += x;
      count += 1;
    }
  }
  return sum / count;
}

describe('an image', () => {
  test.each(SIZES)('of $width × $height is a PNG of that size', async (size) => {
    const png = await drawImage(makeSpec({ size }));
    expect([...png.subarray(0, 8)]).toEqual(PNG_SIGNATURE);
    expect(await readRaster(png)).toMatchObject(size);
  });

  test('of a usual card stays below 60 KB, light and dark', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      expect((await drawImage(makeSpec({ scheme }))).length).toBeLessThan(MOST_BYTES);
    }
  });

  test('is dark on request, and carries the accent', async () => {
    const image = await draw({ scheme: 'dark', accent: { surface: '#63b5ae', text: '#0e0f12' } });
    expect(image.at(0, 0)).toEqual([0x0e, 0x0f, 0x11]);
    // The mark before the site's name.
    expect(image.at(68, 553)).toEqual([0x63, 0xb5, 0xae]);
  });

  test.each([
    [
      { width: 100, height: 630 },
      'An image of 100 × 630 cannot be drawn: each side must be a whole number of pixels from 320 to 4096.',
    ],
    [
      { width: 3000, height: 400 },
      'An image of 3000 × 400 cannot be drawn: one side is more than 6 times the other.',
    ],
  ])('of %o is refused', async (size, sentence) => {
    await expect(drawImage(makeSpec({ size }))).rejects.toThrow(sentence);
  });
});

describe('everything fits', () => {
  const cases = SIZES.flatMap((size, place) =>
    TITLES.filter((_, index) => place === 0 || index % 2 === place % 2).map((title) => ({ size, title })),
  );

  test.each(cases)('$size.width × $size.height: $title', async ({ size, title }) => {
    const isRtl = /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(title);
    const changes = { size, title, dir: isRtl ? 'rtl' : 'ltr' } as const;
    const boxes = await layTexts(changes);
    const overlaps = boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => isOver(a, b))
        .map((b) => [a.textContent, b.textContent]),
    );
    expect(overlaps).toEqual([]);
    const image = await draw(changes);
    const frame = Math.min(24, Math.floor(Math.min(size.width, size.height) / 16));
    expect(findInkInFrame(image, frame)).toBeUndefined();
  });

  test('a title of any length stands whole as long as there is room, and else ends in an ellipsis', async () => {
    const said = async (title: string) =>
      (await layTexts({ title })).map(({ textContent }) => textContent).join(' ');
    expect(await said(LONG_TITLE)).toContain(LONG_TITLE);
    expect(await said('W'.repeat(400))).toMatch(/W…/u);
  });

  test('a shorter title is never smaller, where no line gives way to it', async () => {
    const heightOf = async (title: string) =>
      Math.max(
        ...(await layTexts({ title, line: undefined }))
          .filter(({ textContent }) => title.startsWith(textContent))
          .map(({ height }) => height),
      );
    const words = LONG_TITLE.split(' ');
    const heights = [];
    for (let count = 2; count <= words.length; count += 3)
      heights.push(await heightOf(words.slice(0, count).join(' ')));
    expect(heights).toEqual(heights.toSorted((a, b) => b - a));
    expect(new Set(heights).size).toBeGreaterThan(1);
  });
});

describe('scripts', () => {
  test('right to left, the title stands at the right', async () => {
    const texts = { title: 'Skifflane', line: undefined, facts: [], kicker: '' } as const;
    const [ltr, rtl] = [
      await draw(texts),
      await draw({ ...texts, dir: 'rtl', lang: 'ar', title: 'سكيفلين' }),
    ];
    expect(centreOfInk(ltr, 200, 440)).toBeLessThan(500);
    expect(centreOfInk(rtl, 200, 440)).toBeGreaterThan(700);
  });

  test.each([
    ['Arabic', ARABIC_TITLE],
    ['Japanese', JAPANESE_TITLE],
    ['Greek, Cyrillic, Vietnamese', 'Ελλάδα, Привет, Tiếng Việt → Łódź'],
  ])('%s is drawn letter by letter', async (_, title) => {
    const said = (await layTexts({ title })).map(({ textContent }) => textContent).join('');
    for (const letter of title.replaceAll(' ', '')) expect(said).toContain(letter);
  });

  test('emoji, controls and letters that no font has leave nothing behind', async () => {
    const clean = await drawImage(makeSpec({ title: 'Launch day 1' }));
    for (const title of ['🚀 Launch 👩‍🚀 day 1️⃣ ❤️🇩🇪', 'Launch\u202E day\u0007\n1\uFFFF', 'Launch day 1 𒀀𓀀']) {
      expect(hash(await drawImage(makeSpec({ title })))).toBe(hash(clean));
    }
  });

  test('markup in a text is text', async () => {
    const title = '<svg onload="x"> & <image href="file:///etc/passwd">';
    expect((await layTexts({ title })).map(({ textContent }) => textContent).join(' ')).toContain(title);
    expect(await drawSvg(makeSpec({ title, logos: [] }))).not.toMatch(/onload|passwd/u);
  });
});

describe('a watermark', () => {
  test('lies over the whole image, and what is below can be told', async () => {
    const [plain, marked] = [await draw(), await draw({ watermark: 'PREVIEW' })];
    let changed = 0;
    for (let x = 0; x < 1200; x += 2) {
      for (let y = 0; y < 630; y += 2) if (plain.at(x, y).join() !== marked.at(x, y).join()) changed += 4;
    }
    expect(changed / (1200 * 630)).toBeGreaterThan(0.04);
    const darkest = (image: Raster) =>
      Math.min(...Array.from({ length: 1200 }, (_, x) => image.at(x, 240)[1]));
    expect(darkest(marked)).toBeLessThan(80);
  });
});

test('the same specs give the same bytes in another process, zone, language and order', async () => {
  const specs = [
    makeSpec(),
    makeSpec({ title: ARABIC_TITLE, dir: 'rtl' }),
    makeSpec({ title: JAPANESE_TITLE, scheme: 'dark' }),
  ];
  const here = await Promise.all(specs.map(async (spec) => hash(await drawImage(spec))));
  const there = execFileSync(process.execPath, [resolve('tests/unit/image/draw-child.ts')], {
    env: {
      PATH: process.env['PATH'],
      TZ: 'Pacific/Apia',
      LANG: 'ar_EG.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      FONTCONFIG_FILE: '/dev/null',
    },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(there.trim().split('\n').toReversed()).toEqual(here);
});

const isOver = (a: LaidBox, b: LaidBox): boolean =>
  Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top) > 1;

function findInkInFrame({ width, height, at }: Raster, frame: number): readonly [number, number] | undefined {
  const page = at(0, 0).join();
  for (let y = 0; y < height; y++) {
    const isEdge = y < frame || y >= height - frame;
    for (let x = 0; x < width; x += !isEdge && x === frame - 1 ? width - 2 * frame + 1 : 1) {
      if (at(x, y).join() !== page) return [x, y];
    }
  }
  return undefined;
}
