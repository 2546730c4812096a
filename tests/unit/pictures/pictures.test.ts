import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import type { Answer } from '#lib/answer/model.ts';
import { readAnswer } from '#lib/pictures/answer-file.ts';
import { MOST_PICTURE_BYTES, pictureList } from '#lib/pictures/model.ts';
import { PICTURES_FILE, writePictures } from '#lib/pictures/run.ts';
import { shrinkPicture } from '#lib/pictures/shrink.ts';
import { listSubjects } from '#lib/pictures/subject.ts';

const entry = (fields: Partial<Answer['entries'][number]>): Answer['entries'][number] => ({
  noun: 'integration',
  slug: 'acme',
  name: 'Acme',
  change: 'edited',
  from: null,
  fields: [],
  ...fields,
});

const folder = (): string => {
  const dir = mkdtempSync(join(tmpdir(), 'portico-pictures-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
};

const launch = () => Promise.reject(new Error('No browser is needed.'));

test('only what has a page is shown, and not more than five', () => {
  const entries = [
    entry({ change: 'removed' }),
    entry({ noun: 'kit' }),
    entry({ noun: 'collection' }),
    entry({ slug: '../../etc' }),
    ...['a', 'b', 'c', 'd', 'e', 'f'].map((slug) => entry({ slug, noun: 'partner' })),
  ];
  expect(listSubjects({ entries }).map(({ slug }) => slug)).toEqual(['a', 'b', 'c', 'd', 'e']);
});

test('a picture of noise is made small enough', async () => {
  const [width, height] = [1_280, 1_600];
  const raw = randomBytes(width * height * 3);
  const png = await sharp(raw, { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
  expect(png.byteLength).toBeGreaterThan(MOST_PICTURE_BYTES);
  expect((await shrinkPicture(png)).byteLength).toBeLessThanOrEqual(MOST_PICTURE_BYTES);
});

test('a change without pages gives an empty list and opens no browser', async () => {
  const out = join(folder(), 'new');
  await writePictures({ answer: { entries: [] }, site: '/nowhere', out, launch });
  expect(pictureList.parse(JSON.parse(readFileSync(join(out, PICTURES_FILE), 'utf8')))).toEqual([]);
});

test.each([
  ['is not there', undefined, /^The answer .* cannot be read\.$/],
  ['is torn', '{', /^The answer .* is not JSON\.$/],
  ['is another file', '{}', /^The answer .* has another shape:\n✖ /],
])('an answer that %s is told so', (_, text, message) => {
  const file = join(folder(), 'answer.json');
  if (text !== undefined) writeFileSync(file, text);
  expect(() => readAnswer(file)).toThrow(message);
});

test('no list names a file outside its folder', () => {
  const picture = { noun: 'partner', slug: 'a', kind: 'card', scheme: 'dark', width: 390, alt: 'A' };
  expect(pictureList.safeParse([{ ...picture, file: 'a.png' }]).success).toBe(true);
  for (const file of ['../a.png', '/a.png', 'a/b.png', 'a.svg', '.png']) {
    expect(pictureList.safeParse([{ ...picture, file }]).success).toBe(false);
  }
});
