import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeDeck, encodeDeck } from '#lib/match/wire.ts';
import type { MatchDeck } from '#lib/site/model.ts';
import { createRandom } from '../../bench/random.ts';
import { anyDeck, AS_OF, byMonth, makeCard, makeProject } from './deck.ts';

test('a deck comes back as it went', () => {
  fc.assert(
    fc.property(anyDeck, (deck) => {
      expect(decodeDeck(encodeDeck(deck))).toEqual(deck);
    }),
  );
});

const SYLLABLES = [
  'lo',
  'mar',
  'ten',
  'ka',
  'brid',
  'oss',
  'vel',
  'ron',
  'sky',
  'pa',
  'dun',
  'fer',
  'il',
  'gra',
  'wex',
];
const YEAR_MONTHS = Array.from({ length: 59 }, (_, at) => {
  const count = 2026 * 12 + 10 - at;
  return `${String(Math.floor(count / 12))}-${String((count % 12) + 1).padStart(2, '0')}`;
});
const words = (kind: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${kind}-${String(at)}`);

/** As a large marketplace might be: some listings far more common than others, each partner at home with a few. */
function makeLargeDeck(partners: number): MatchDeck {
  const random = createRandom(4);
  const upTo = (count: number) => Math.floor(count * random());
  const common = (count: number) => Math.floor(count * random() ** 3);
  const some = <T>(list: readonly T[], most: number) => [
    ...new Set(Array.from({ length: 1 + upTo(most) }, () => list[common(list.length)] as T)),
  ];
  const invent = () =>
    Array.from({ length: 2 + upTo(2) }, () => SYLLABLES[upTo(SYLLABLES.length)] ?? '').join('');
  const listings = Array.from({ length: 1_500 }, (_, at) => ({
    slug: `${invent()}-${invent()}-${String(at)}`,
    categories: some(words('category', 20), 2),
  })).map((listing) => ({ ...listing, name: listing.slug.replaceAll('-', ' ') }));
  const cards = Array.from({ length: partners }, (_, at) => {
    const slug = `${invent()}-${invent()}-${String(at)}`;
    const integrations = some(listings, 10).map((listing) => listing.slug);
    const industries = some(words('industry', 12), 3);
    const regions = some(words('region', 8), 2);
    const projects = Array.from({ length: upTo(20) }, () =>
      makeProject(YEAR_MONTHS[upTo(59)] ?? '', {
        integrations: [...new Set(some(integrations, 3))],
        industry: industries[upTo(industries.length)],
        region: regions[upTo(regions.length)],
        size: words('size', 5)[upTo(5)],
      }),
    );
    return makeCard(slug, {
      name: slug.replaceAll('-', ' '),
      logo: { kind: 'monogram', letters: slug.slice(0, 2).toUpperCase(), tint: upTo(12) },
      tier: ['Registered', 'Advanced', undefined][upTo(3)],
      integrations,
      industries,
      regions,
      languages: some(words('language', 12), 3),
      services: some(words('service', 9), 4),
      accepting: random() < 0.7,
      budget: { from: 5_000 * (1 + upTo(8)), to: undefined, currency: ['EUR', 'USD', 'GBP'][upTo(3)] ?? '' },
      contact: `https://${slug}.example/contact`,
      projects: byMonth(projects),
      certifiedPeople: upTo(12),
      people: [{ skill: 'field', people: upTo(12) }],
      satisfaction: { mean: 3 + upTo(20) / 10, answers: 1 + upTo(60) },
    });
  });
  return { asOf: AS_OF, cards, listings, skills: [{ slug: 'field', name: 'Field work' }] };
}

test('a deck of 2,000 partners with 19,000 projects is at most 120 KB', () => {
  const deck = makeLargeDeck(2_000);
  const text = encodeDeck(deck);
  expect(decodeDeck(text)).toEqual(deck);
  const bytes = brotliCompressSync(text).length;
  expect(bytes).toBeLessThan(120_000);
});
