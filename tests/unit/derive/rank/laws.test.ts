import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Content } from '#lib/content/model.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { prepareListings } from '#lib/derive/rank/listings.ts';
import { describeRanks, rankToday } from '#lib/derive/rank/rank.ts';
import { contentOf, field, growRow, growth, slugAt, TODAY, type Field, type Growth } from './field.ts';

const RUNS = Number(process.env['LAW_RUNS'] ?? 400);

const rankingOf = (content: Content) => {
  const listings = prepareListings(content, TODAY);
  return describeRanks(listings, rankToday(listings, TODAY));
};
const grow = (drawn: Field, index: number, more: Growth): Field => ({
  ...drawn,
  listings: drawn.listings.map((listing, at) =>
    at === index && listing.row ? { ...listing, row: growRow(listing.row, more) } : listing,
  ),
});

test('more use in the last 28 days never lowers a place, errors and the window before being equal', () => {
  fc.assert(
    fc.property(field, growth, fc.nat(8), (drawn, more, choice) => {
      const index = choice % drawn.listings.length;
      const placeIn = (one: Field) =>
        rankingOf(contentOf(one)).ranks.get(slugAt(index))?.overall.place ?? Number.NaN;
      expect(placeIn(grow(drawn, index, more))).toBeLessThanOrEqual(placeIn(drawn));
    }),
    { numRuns: RUNS },
  );
});

test('more use never adds more points to any other listing than to the one that is used', () => {
  fc.assert(
    fc.property(field, growth, fc.nat(8), (drawn, more, choice) => {
      const index = choice % drawn.listings.length;
      const before = rankingOf(contentOf(drawn)).ranks;
      const after = rankingOf(contentOf(grow(drawn, index, more))).ranks;
      const gained = (slug: string) =>
        Math.round(((after.get(slug)?.score ?? 0) - (before.get(slug)?.score ?? 0)) * 100);
      for (const slug of before.keys()) expect(gained(slug)).toBeLessThanOrEqual(gained(slugAt(index)));
    }),
    { numRuns: RUNS },
  );
});

test('scores lie in [0, 100], and weights times values give the parts that sum to them', () => {
  fc.assert(
    fc.property(field, (drawn) => {
      for (const { score, factors, demotion } of rankingOf(contentOf(drawn)).ranks.values()) {
        const sum = factors.reduce((total, { contribution }) => total + Math.round(contribution * 100), 0);
        expect(score).toBe(sum / 100);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        for (const { value, weight, contribution } of factors) {
          expect(value).toBe(Math.round(value * 10_000) / 10_000);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
          const most = Math.round(Math.round(weight * 10_000) * (demotion?.multiplier ?? 1)) / 100;
          expect(contribution).toBeLessThanOrEqual(most);
          expect(Math.round(Number((weight * value * 10_000).toFixed(6))) / 100).toBe(contribution);
        }
      }
    }),
    { numRuns: RUNS },
  );
});

test('places run from 1 without gaps, by score and then by slug', () => {
  fc.assert(
    fc.property(field, (drawn) => {
      const { order, ranks } = rankingOf(contentOf(drawn));
      const ranked = order.map((slug) => ({ slug, ...ranks.get(slug) }));
      expect(ranked.map(({ overall }) => overall?.place)).toEqual(order.map((_, index) => index + 1));
      const sorted = ranked.toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0) || (a.slug < b.slug ? -1 : 1));
      expect(order).toEqual(sorted.map(({ slug }) => slug));
    }),
  );
});

test('the order of files and rows changes nothing', () => {
  const shuffled = field.chain((drawn) =>
    fc.tuple(
      fc.constant(drawn),
      fc.shuffledSubarray([...drawn.listings.keys()], { minLength: drawn.listings.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([drawn, order]) => {
      expect(deriveFacts(contentOf(drawn, order), TODAY)).toEqual(deriveFacts(contentOf(drawn), TODAY));
    }),
  );
});

test('who publishes a listing changes nothing', () => {
  fc.assert(
    fc.property(field, fc.func(fc.constantFrom('platform', 'acme')), (drawn, publisherOf) => {
      const content = contentOf(drawn);
      const integrations = content.integrations.map((one) => ({ ...one, publisher: publisherOf(one.slug) }));
      expect(rankingOf({ ...content, integrations })).toEqual(rankingOf(content));
    }),
  );
});

test('a demotion by rule does not depend on use', () => {
  fc.assert(
    fc.property(field, growth, (drawn, more) => {
      const grown = drawn.listings.map((listing) =>
        listing.row ? { ...listing, row: growRow(listing.row, more) } : listing,
      );
      const demotions = (one: Field) =>
        [...rankingOf(contentOf(one)).ranks].map(([slug, { demotion }]) => [slug, demotion]).sort();
      expect(demotions({ ...drawn, listings: grown })).toEqual(demotions(drawn));
    }),
  );
});
