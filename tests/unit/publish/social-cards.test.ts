import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Content } from '#lib/content/model.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { createImageCache } from '#lib/image/cache.ts';
import { listSocialCards, writeSocialCards } from '#lib/publish/social-cards.ts';
import { buildSite } from '#lib/site/build.ts';
import { TEST_DATE } from '../../site/run-build.ts';
import { makeContent, makeIntegration, makePartner } from '../make.ts';

const makeSite = (parts: Partial<Content>) => {
  const content = makeContent(parts);
  return buildSite(content, deriveFacts(content, TEST_DATE));
};
const LISTINGS = [
  makeIntegration('harbour-log', { name: 'Harbour Log', pricing: { model: 'free' } }),
  makeIntegration('berth-plan', { name: 'Berth Plan' }),
];
const site = makeSite({
  integrations: LISTINGS,
  partners: [makePartner('anchor', { name: 'Anchor & Chain', kinds: ['solutions', 'developer'] })],
});
const cards = new Map([...listSocialCards(site)].map(({ file, ...card }) => [file, card]));

test('a card says what its page is', () => {
  expect([
    cards.get('index.png'),
    cards.get('integrations/harbour-log.png'),
    cards.get('partners/anchor.png'),
  ]).toMatchInlineSnapshot(`
    [
      {
        "logo": undefined,
        "text": {
          "facts": [],
          "kicker": "",
          "line": "A marketplace.",
          "title": "Everything connects",
        },
      },
      {
        "logo": {
          "kind": "monogram",
          "letters": "HL",
          "tint": 3,
        },
        "text": {
          "facts": [
            "Free",
          ],
          "kicker": "CRM",
          "line": "What harbour-log does",
          "title": "Harbour Log",
        },
      },
      {
        "logo": {
          "kind": "monogram",
          "letters": "AC",
          "tint": 4,
        },
        "text": {
          "facts": [],
          "kicker": "Solutions, Developer",
          "line": "What anchor does",
          "title": "Anchor & Chain",
        },
      },
    ]
  `);
});

test('cards lie where their pages do, also where the site lies in a folder', () => {
  const content = makeContent({ integrations: LISTINGS });
  const below = { ...content, site: { ...content.site, url: 'https://meridian.example/market/' } };
  const inFolder = buildSite(below, deriveFacts(below, TEST_DATE));
  const files = [...listSocialCards(inFolder)].map(({ file }) => file);
  expect(files).toEqual(expect.arrayContaining(['index.png', 'integrations/berth-plan.png', '404.png']));
  expect(inFolder.integrations.get('berth-plan')?.head.card).toBe(
    'https://meridian.example/market/cards/integrations/berth-plan.png',
  );
});

describe('a second build', () => {
  test('draws the cards that changed, and takes the others as they are', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'portico-cards-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const write = async (of: typeof site, name: string) => {
      const images = await createImageCache(join(folder, 'cache'));
      await writeSocialCards({ site: of, contentDir: folder, images }, join(folder, name));
      return images;
    };
    const first = await write(site, 'first');
    expect(first).toMatchObject({ drawn: cards.size, kept: 0 });
    const changed = makeSite({
      integrations: LISTINGS.map((entry) =>
        entry.slug === 'berth-plan' ? { ...entry, tagline: 'Plans every berth' } : entry,
      ),
      partners: [makePartner('anchor', { name: 'Anchor & Chain', kinds: ['solutions', 'developer'] })],
    });
    expect(await write(changed, 'second')).toMatchObject({ drawn: 1, kept: cards.size - 1 });
    const names = readdirSync(join(folder, 'first'), { recursive: true, encoding: 'utf8' });
    const read = (name: string, file: string) => readFileSync(join(folder, name, file));
    const other = names
      .filter((name) => name.endsWith('.png'))
      .filter((name) => !read('first', name).equals(read('second', name)));
    expect(other).toEqual(['integrations/berth-plan.png']);
  });
});
