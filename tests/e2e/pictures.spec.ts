import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import sharp from 'sharp';
import type { Answer } from '#lib/answer/model.ts';
import { MOST_PICTURE_BYTES, pictureList, type Picture } from '#lib/pictures/model.ts';
import { expect, test } from './test.ts';

const entry = (noun: 'integration' | 'partner', slug: string, name: string): Answer['entries'][number] => ({
  noun,
  slug,
  name,
  change: 'edited',
  from: null,
  fields: ['summary'],
});

const ANSWER: Answer = {
  version: 1,
  date: '2026-11-21',
  base: 'a'.repeat(40),
  head: null,
  author: null,
  verdict: 'ready',
  automatic: false,
  entries: [
    entry('integration', 'ledgermoor-accounting', 'Ledgermoor Accounting'),
    entry('partner', 'obermoos', 'Obermoos'),
    entry('integration', 'no-such-listing', 'Nothing'),
    { ...entry('partner', 'gone', 'Gone'), change: 'removed' },
  ],
  problems: [],
  problems_left: 0,
  inherited: [],
  failure: null,
  effect: null,
  moved: 0,
  decisions: [],
  promise: { checks_minutes: 15, human_days: 2, reviewers: [], appeal: null },
};

const HEIGHT = 1_600;

interface Shown {
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** How far its grey values lie apart. */
  readonly contrast: number;
  readonly mean: number;
}

async function look(folder: string, { file }: Picture): Promise<Shown> {
  const png = await readFile(join(folder, file));
  const { width, height } = await sharp(png).metadata();
  const { channels } = await sharp(png).greyscale().stats();
  return {
    width,
    height,
    bytes: png.byteLength,
    contrast: channels[0]?.stdev ?? 0,
    mean: channels[0]?.mean ?? 0,
  };
}

test.describe('pictures of a change', () => {
  test.skip(({ viewport }) => viewport?.width === 390, 'They are taken in windows of their own.');

  test('show the card and the page of each entry, in two widths and two schemes', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'portico-pictures-'));
    const file = join(folder, 'answer.json');
    await writeFile(file, JSON.stringify(ANSWER));
    const run = spawnSync(
      process.execPath,
      ['scripts/pictures.ts', '--answer', file, '--site', process.env['TEST_SITE'] ?? '', '--out', folder],
      { encoding: 'utf8' },
    );
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    const pictures = pictureList.parse(JSON.parse(await readFile(join(folder, 'pictures.json'), 'utf8')));
    expect(pictures.map(({ file: name }) => name)).toEqual(
      ['integration-ledgermoor-accounting', 'partner-obermoos'].flatMap((name) =>
        ['card', 'page'].flatMap((kind) =>
          ['light-390', 'light-1280', 'dark-390', 'dark-1280'].map((view) => `${name}-${kind}-${view}.png`),
        ),
      ),
    );
    for (const picture of pictures) {
      const shown = await look(folder, picture);
      expect(shown.bytes).toBeLessThanOrEqual(MOST_PICTURE_BYTES);
      expect(shown.contrast, picture.file).toBeGreaterThan(5);
      expect(shown.mean > 128, picture.file).toBe(picture.scheme === 'light');
      if (picture.kind === 'page') expect(shown).toMatchObject({ width: picture.width, height: HEIGHT });
      else expect(shown.width).toBeGreaterThan(200);
      expect(picture.alt).toMatch(/^(?:Card|Page) of (?:Ledgermoor Accounting|Obermoos), /);
    }
    await rm(folder, { recursive: true });
  });

  test('are not asked of a folder without a site', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'portico-pictures-'));
    const file = join(folder, 'answer.json');
    await writeFile(file, JSON.stringify(ANSWER));
    const run = spawnSync(
      process.execPath,
      ['scripts/pictures.ts', '--answer', file, '--site', folder, '--out', folder],
      {
        encoding: 'utf8',
      },
    );
    expect(run.status).toBe(1);
    expect(run.stderr).toBe(`There is no built site in ${folder}.\n`);
    await rm(folder, { recursive: true });
  });
});
