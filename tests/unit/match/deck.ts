import fc from 'fast-check';
import type { Need } from '#lib/match/need.ts';
import type { MatchCard, MatchDeck, MatchProject } from '#lib/site/model.ts';

export const AS_OF = '2026-11-21';

export function makeCard(slug: string, fields: Partial<MatchCard> = {}): MatchCard {
  return {
    slug,
    name: slug.toUpperCase(),
    logo: { kind: 'monogram', letters: 'M', tint: 0 },
    tier: undefined,
    integrations: [],
    industries: [],
    regions: [],
    languages: [],
    services: [],
    accepting: undefined,
    budget: undefined,
    contact: undefined,
    projects: [],
    certifiedPeople: 0,
    people: [],
    satisfaction: undefined,
    ...fields,
  };
}

export const makeProject = (month: string, fields: Partial<MatchProject> = {}): MatchProject => ({
  integrations: [],
  industry: undefined,
  region: undefined,
  size: undefined,
  month,
  ...fields,
});

export const makeDeck = (cards: readonly MatchCard[]): MatchDeck => ({
  asOf: AS_OF,
  cards,
  listings: ['ledger', 'payments', 'parcels', 'chat'].map((slug, index) => ({
    slug,
    name: slug.toUpperCase(),
    categories: [index < 2 ? 'finance' : 'other'],
  })),
  skills: [{ slug: 'field', name: 'Field work' }],
});

const LISTINGS = ['ledger', 'payments', 'parcels', 'chat'];
const some = (words: readonly string[]) => fc.subarray([...words]);
const maybe = (words: readonly string[]) => fc.option(fc.constantFrom(...words), { nil: undefined });

const INDUSTRIES = ['retail', 'energy'];
const REGIONS = ['europe', 'africa'];
const SIZES = ['1-9', '10-49'];
const LANGUAGES = ['de', 'en'];
const SERVICES = ['training', 'migration', 'audit'];
const budgets = fc.option(
  fc.record({
    from: fc.constantFrom(0, 5_000, 20_000),
    to: fc.constantFrom(undefined, 30_000, 90_000),
    currency: fc.constantFrom('EUR', 'USD'),
  }),
  { nil: undefined },
);

export const anyProject: fc.Arbitrary<MatchProject> = fc.record({
  integrations: some(LISTINGS),
  industry: maybe(INDUSTRIES),
  region: maybe(REGIONS),
  size: maybe(SIZES),
  month: fc.constantFrom('2026-11', '2026-02', '2025-06', '2024-11', '2022-01', '2021-12'),
});

/** Newest first, as a deck holds them. */
export const byMonth = (projects: readonly MatchProject[]): readonly MatchProject[] =>
  projects.toSorted((a, b) => (a.month > b.month ? -1 : a.month < b.month ? 1 : 0));

/** A card of a deck: what it delivered is among what it works on. */
const anyCard = (slug: string): fc.Arbitrary<MatchCard> =>
  fc
    .record({
      tier: maybe(['Advanced', 'Principal']),
      named: some(LISTINGS),
      industries: some(INDUSTRIES),
      regions: some(REGIONS),
      languages: some(LANGUAGES),
      services: some(SERVICES),
      accepting: fc.constantFrom(true, false, undefined),
      budget: budgets,
      contact: fc.constantFrom(undefined, `https://${slug}.example/contact`, 'mailto:a@b.example'),
      projects: fc.array(anyProject, { maxLength: 6 }).map(byMonth),
      certifiedPeople: fc.nat(5),
      satisfaction: fc.option(
        fc.record({ mean: fc.constantFrom(1, 3.4, 4.6, 5), answers: fc.integer({ min: 1, max: 60 }) }),
        {
          nil: undefined,
        },
      ),
    })
    .map(({ named, ...fields }) =>
      makeCard(slug, {
        ...fields,
        integrations: [
          ...new Set([...named, ...fields.projects.flatMap(({ integrations }) => integrations)]),
        ],
        people: fields.certifiedPeople > 0 ? [{ skill: 'field', people: fields.certifiedPeople }] : [],
      }),
    );

export const anyDeck: fc.Arbitrary<MatchDeck> = fc
  .integer({ min: 1, max: 9 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => anyCard(`p${String(index)}`))))
  .map(makeDeck);

export const anyNeed: fc.Arbitrary<Need> = fc.record({
  integrations: some([...LISTINGS, 'unheard-of']),
  categories: some(['finance', 'other']),
  industry: maybe(INDUSTRIES),
  size: maybe(SIZES),
  region: maybe(REGIONS),
  onSite: fc.boolean(),
  language: maybe([...LANGUAGES, 'sv']),
  budget: fc.option(
    fc.record({
      amount: fc.constantFrom(1, 4_000, 25_000, 100_000),
      currency: fc.constantFrom('EUR', 'USD'),
    }),
    { nil: undefined },
  ),
  start: fc.constantFrom('soon', 'later', undefined),
  services: some(SERVICES),
});
