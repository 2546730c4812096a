import fc from 'fast-check';
import { expect, test } from 'vitest';
import { days, type Json } from '#lib/catalog/columns.ts';
import {
  decodeCards,
  encodeIntegrations,
  encodePartners,
  type CatalogueFile,
} from '#lib/catalog/transport.ts';
import { anyCards, anyPartners, integrationCard } from './cards.ts';

const send = (file: CatalogueFile): CatalogueFile => JSON.parse(JSON.stringify(file)) as CatalogueFile;

test('law: integration cards come back as they went in', () => {
  fc.assert(
    fc.property(anyCards, (cards) => {
      expect(decodeCards(send(encodeIntegrations(cards, [])))).toStrictEqual(cards);
    }),
  );
});

test('law: partner cards come back as they went in', () => {
  fc.assert(
    fc.property(anyPartners, (cards) => {
      expect(decodeCards(send(encodePartners(cards, [])))).toStrictEqual(cards);
    }),
  );
});

test('a day that is none travels as it is', () => {
  const odd = ['', '2026-02-30', '2026-02-28', 'soon', '0000-00-00', '9999-12-31'];
  const sent = JSON.parse(JSON.stringify(days.encode(odd, []))) as Json;
  expect(days.decode(sent, [])).toEqual(odd);
});

test('what the slug, the place or few different values tell is not sent per card', () => {
  const cards = Array.from({ length: 200 }, (_, at) =>
    integrationCard(`Name ${at}`, { place: at + 1 }, { category: ['crm'] }),
  );
  const bare = cards.flatMap(({ slug, name, tagline }) => [slug, name, tagline]);
  const sent = JSON.stringify(encodeIntegrations(cards, [])).length - JSON.stringify(bare).length;
  expect(sent / cards.length).toBeLessThan(90);
});
