import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerNeed, rankPartners, SHORT_LIST } from '#lib/match/answer.ts';
import { normalNeed, type Need } from '#lib/match/need.ts';
import type { MatchCard, MatchDeck } from '#lib/site/model.ts';
import { anyDeck, anyNeed, anyProject, byMonth } from './deck.ts';

const slugsOf = (deck: MatchDeck, need: Need) => rankPartners(deck, need).order.map(({ card }) => card.slug);

/** Place from the top; those left out stand behind all others. */
const placeOf = (deck: MatchDeck, need: Need, slug: string): number => {
  const place = slugsOf(deck, need).indexOf(slug);
  return place === -1 ? Infinity : place;
};

const withWord = (list: readonly string[], word: string) => (list.includes(word) ? list : [...list, word]);

/** One more piece of evidence for a partner. */
const anyEvidence: fc.Arbitrary<(card: MatchCard) => MatchCard> = fc.oneof(
  anyProject.map((project) => (card: MatchCard) => ({
    ...card,
    projects: byMonth([...card.projects, project]),
    integrations: project.integrations.reduce(withWord, card.integrations),
  })),
  fc.constant((card: MatchCard) => ({ ...card, certifiedPeople: card.certifiedPeople + 1 })),
  fc.constantFrom('ledger', 'chat').map((word) => (card: MatchCard) => ({
    ...card,
    integrations: withWord(card.integrations, word),
  })),
  fc.constantFrom('retail', 'energy').map((word) => (card: MatchCard) => ({
    ...card,
    industries: withWord(card.industries, word),
  })),
  fc.constantFrom('europe', 'africa').map((word) => (card: MatchCard) => ({
    ...card,
    regions: withWord(card.regions, word),
  })),
  fc.constantFrom('de', 'en').map((word) => (card: MatchCard) => ({
    ...card,
    languages: withWord(card.languages, word),
  })),
  fc.constantFrom('training', 'audit').map((word) => (card: MatchCard) => ({
    ...card,
    services: withWord(card.services, word),
  })),
  fc.constant((card: MatchCard) => {
    const { mean, answers } = card.satisfaction ?? { mean: 0, answers: 0 };
    return { ...card, satisfaction: { mean: (mean * answers + 5) / (answers + 1), answers: answers + 1 } };
  }),
  fc.constant((card: MatchCard) => ({ ...card, accepting: true })),
);

test('more evidence never lowers a partner', () => {
  fc.assert(
    fc.property(anyDeck, anyNeed, anyEvidence, fc.nat(), (deck, need, add, pick) => {
      const at = pick % deck.cards.length;
      const { slug } = deck.cards[at] ?? { slug: '' };
      const more = { ...deck, cards: deck.cards.map((card, index) => (index === at ? add(card) : card)) };
      expect(placeOf(more, need, slug)).toBeLessThanOrEqual(placeOf(deck, need, slug));
    }),
    { numRuns: 1_500 },
  );
});

test('evidence of one partner changes the points of no other', () => {
  const pointsOf = (deck: MatchDeck, need: Need, but: string) =>
    new Map(
      rankPartners(deck, need)
        .order.filter(({ card }) => card.slug !== but)
        .map(({ card, points }) => [card.slug, points]),
    );
  fc.assert(
    fc.property(anyDeck, anyNeed, anyEvidence, (deck, need, add) => {
      const [first, ...others] = deck.cards;
      if (first === undefined) return;
      const before = pointsOf(deck, need, first.slug);
      for (const [slug, points] of pointsOf({ ...deck, cards: [add(first), ...others] }, need, first.slug)) {
        if (before.has(slug)) expect(points).toBe(before.get(slug));
      }
    }),
  );
});

test('the order of partners and of answers changes nothing', () => {
  fc.assert(
    fc.property(anyDeck, anyNeed, (deck, need) => {
      const turned = { ...deck, cards: deck.cards.toReversed() };
      const shuffled = {
        ...need,
        integrations: [...need.integrations.toReversed(), ...need.integrations],
        categories: need.categories.toReversed(),
        services: need.services.toReversed(),
      };
      expect(slugsOf(turned, shuffled)).toEqual(slugsOf(deck, need));
    }),
  );
});

test('tiers have no say', () => {
  fc.assert(
    fc.property(anyDeck, anyNeed, (deck, need) => {
      const levelled = { ...deck, cards: deck.cards.map((card) => ({ ...card, tier: 'Principal' })) };
      expect(slugsOf(levelled, need)).toEqual(slugsOf(deck, need));
    }),
  );
});

test('points lie between 0 and 100, and those ruled out come last', () => {
  fc.assert(
    fc.property(anyDeck, anyNeed, (deck, need) => {
      const { order } = rankPartners(deck, need);
      for (const { points } of order) expect(points >= 0 && points <= 100).toBe(true);
      const open = order.filter(({ isRuledOut }) => !isRuledOut).length;
      expect(order.slice(open).every(({ isRuledOut }) => isRuledOut)).toBe(true);
    }),
  );
});

test('an answer holds everybody considered once, nobody ruled out on the short list', () => {
  fc.assert(
    fc.property(anyDeck, anyNeed, (deck, need) => {
      const { short, ruledOut, rest } = answerNeed(deck, need);
      const all = [...short, ...ruledOut, ...rest].map(({ card }) => card.slug);
      expect(all.toSorted()).toEqual(slugsOf(deck, need).toSorted());
      expect(short.length).toBeLessThanOrEqual(SHORT_LIST);
      expect(short.every(({ isRuledOut }) => !isRuledOut)).toBe(true);
    }),
  );
});

test('every part that counts is told as a reason or a miss', () => {
  fc.assert(
    fc.property(anyDeck, anyNeed, (deck, need) => {
      const asked = normalNeed(need);
      for (const { reasons, misses, card } of rankPartners(deck, need).order) {
        const told = JSON.stringify([...reasons, ...misses]);
        for (const word of [asked.language, asked.region, ...asked.services]) {
          if (word !== undefined) expect(told).toContain(`"${word}"`);
        }
        if (asked.start === 'soon' && card.accepting === false) expect(told).toContain('"no-clients"');
      }
    }),
  );
});
