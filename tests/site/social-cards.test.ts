import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { listFiles, readPages, siteFolder } from './built-site.ts';

const CARD = /<meta property="og:image" content="https:\/\/[^/"]+\/([^"]+)">/;

/** The editor is a tool: nobody shows it to others. */
const pages = [...readPages()].filter(([name]) => name !== 'admin/index.html');
const cards = new Map(pages.map(([name, html]) => [name, CARD.exec(html)?.[1]]));
const moved = pages.filter(([, html]) => html.includes('http-equiv="refresh"'));

test('every page is shown with a picture, and later pages of a list with that of the first', () => {
  for (const [name] of moved) cards.delete(name);
  const own = (name: string) =>
    // All languages share a picture.
    `cards/${
      name
        .replace(/^(?:de|ar)\//, '')
        .replace(/(?:page\/\d+\/)?index\.html$|\.html$/, '')
        .replace(/\/$/, '') || 'index'
    }.png`;
  for (const [name, card] of cards) expect(card, name).toBe(own(name));
});

test('no picture is published that no page is shown with', () => {
  const files = listFiles(siteFolder()).filter((name) => name.startsWith('cards/'));
  expect(files).toEqual([...new Set(cards.values())].sort());
});

test('each is a PNG of the size that networks ask for', async () => {
  for (const card of new Set(cards.values())) {
    const { format, width, height } = await sharp(readFileSync(join(siteFolder(), card ?? ''))).metadata();
    expect({ format, width, height }, card).toEqual({ format: 'png', width: 1200, height: 630 });
  }
});
