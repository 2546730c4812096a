import type { Candidate, FitChoices, FitSource, Relation } from '../fit/model.ts';
import type { Listing, SiteContext } from './context.ts';

/** Two decimals order as well and travel in fewer bytes. */
const roundWeight = (weight: number): number => Math.round(weight * 100) / 100;

/** An object as it stands within a sentence: Orders become orders, SKUs stay. */
const withinSentence = (object: string): string =>
  /^\p{Lu}(?:\P{Lu}|$)/u.test(object) ? object.charAt(0).toLowerCase() + object.slice(1) : object;

function listRelations({ facts }: Listing, entryOf: ReadonlyMap<string, number>): readonly Relation[] {
  const relations = new Map<string, Omit<Relation, 'entry'>>();
  const relate = (slug: string, evidence: Partial<Relation>) => {
    const known = relations.get(slug) ?? { worksWith: false, takes: [], gives: [], weight: 0, together: 0 };
    relations.set(slug, { ...known, ...evidence });
  };
  for (const slug of facts.worksWith) relate(slug, { worksWith: true });
  for (const { slug, takes, gives, weight } of facts.complements) {
    relate(slug, {
      takes: takes.map(withinSentence),
      gives: gives.map(withinSentence),
      weight: roundWeight(weight),
    });
  }
  for (const { slug, partners } of facts.together) relate(slug, { together: partners });
  return [...relations]
    .flatMap(([slug, evidence]) => {
      const entry = entryOf.get(slug);
      return entry === undefined ? [] : [{ entry, ...evidence }];
    })
    .sort((a, b) => a.entry - b.entry);
}

function describeCandidate(
  { entry: { roles }, facts }: Listing,
  entry: number,
  context: SiteContext,
): Candidate {
  const regions: Record<string, number> = {};
  for (const slug of facts.implementedBy) {
    for (const region of context.company(slug)?.entry.regions ?? []) {
      regions[region] = (regions[region] ?? 0) + 1;
    }
  }
  return { entry, roles, partners: facts.implementedBy.length, regions };
}

/** What visitors can say of themselves. */
export function listFitChoices({ content }: SiteContext): FitChoices {
  const terms = (kind: keyof FitChoices) => content.taxonomy[kind].map(({ slug, name }) => ({ slug, name }));
  return { roles: terms('roles'), regions: terms('regions') };
}

type SharedFit = Pick<FitSource, 'candidates'> & { readonly relations: readonly (readonly Relation[])[] };

/** What no language changes, by the facts that it rests on. */
const shared = new WeakMap<SiteContext['facts'], SharedFit>();

function shareFit(context: SiteContext): SharedFit {
  const { listings, facts } = context;
  const known = shared.get(facts);
  if (known !== undefined) return known;
  const entryOf = new Map(listings.map(({ entry }, place) => [entry.slug, place]));
  const made = {
    relations: listings.map((listing) => listRelations(listing, entryOf)),
    candidates: listings.flatMap((listing, entry) =>
      listing.entry.status === 'deprecated' ? [] : [describeCandidate(listing, entry, context)],
    ),
  };
  shared.set(facts, made);
  return made;
}

/** What goes with what, for the files that a visitor's browser reads. Deprecated listings are not recommended. */
export function buildFit(context: SiteContext): FitSource {
  const { relations, candidates } = shareFit(context);
  return {
    listings: context.listings.map(({ entry: { slug, name } }, entry) => ({
      slug,
      name,
      entry,
      relations: relations[entry] ?? [],
    })),
    candidates,
    ...listFitChoices(context),
  };
}
