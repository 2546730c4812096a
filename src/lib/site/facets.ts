import type { TaxonomyKind } from '#lib/content/schema/taxonomy.ts';
import { fill } from '#lib/i18n/wording.ts';
import { nameBudgetBand } from './budget.ts';
import type { SiteContext } from './context.ts';
import {
  INTEGRATION_FACETS,
  PARTNER_FACETS,
  type FacetView,
  type Filterable,
  type IntegrationCard,
  type IntegrationFacet,
  type PartnerCard,
  type PartnerFacet,
} from './model.ts';

type AnyFacet = IntegrationFacet | PartnerFacet;

/** Wording of a value; undefined where nothing names it. */
type Naming = (value: string) => string | undefined;

interface Named {
  readonly slug: string;
  readonly name: string;
}

const byName = (list: readonly Named[]): Naming => {
  const names = new Map(list.map(({ slug, name }) => [slug, name]));
  return (slug) => names.get(slug);
};

const byKey =
  (words: Readonly<Record<string, string>>): Naming =>
  (key) =>
    words[key];

const either =
  (first: Naming, second: Naming): Naming =>
  (value) =>
    first(value) ?? second(value);

function nameValues(context: SiteContext): Readonly<Record<AnyFacet, Naming>> {
  const { locale, t, content } = context;
  const { taxonomy, program } = content;
  const { terms, catalogue } = t;
  const own = catalogue.facetValue;
  const term = (kind: TaxonomyKind) => byName(taxonomy[kind]);
  const listing: Naming = (slug) => context.listing(slug)?.entry.name;
  const direction = byKey(terms.direction);
  return {
    category: term('categories'),
    role: term('roles'),
    industry: term('industries'),
    region: term('regions'),
    language: term('languages'),
    service: term('services'),
    certification: either(byName(program.certification.levels), byKey(own.certification)),
    tier: either(byName(program.tiers.tiers), byKey(own.tier)),
    skill: either(byName(program.tiers.skills), byKey(own.skill)),
    integration: listing,
    'works-with': listing,
    price: byKey(terms.price),
    direction: (value) => {
      const words = direction(value);
      return words && fill(words, { platform: content.site.name });
    },
    timing: byKey(terms.timing),
    auth: byKey(terms.auth),
    status: byKey(terms.status),
    publisher: either(byKey({ platform: content.site.name }), byKey(terms.kind)),
    kind: byKey(terms.kind),
    budget: (band) => nameBudgetBand(band, locale),
    accepting: byKey(own.accepting),
  };
}

const TAXONOMY: Partial<Readonly<Record<AnyFacet, TaxonomyKind>>> = {
  category: 'categories',
  role: 'roles',
  industry: 'industries',
  region: 'regions',
  language: 'languages',
  service: 'services',
};

/** What else the taxonomy calls a value, where it calls it anything. */
function listOtherWords({ content: { taxonomy } }: SiteContext) {
  const words = new Map(
    Object.entries(taxonomy).flatMap(([kind, terms]) =>
      terms.flatMap(({ slug, aliases }) =>
        aliases.length > 0 ? [[`${kind}/${slug}`, aliases] as const] : [],
      ),
    ),
  );
  return (facet: AnyFacet, value: string) => words.get(`${TAXONOMY[facet] ?? ''}/${value}`);
}

/** Each facet with every value that occurs, by code point. */
function buildFacets<Facet extends AnyFacet>(
  facets: readonly Facet[],
  cards: readonly Filterable<Facet>[],
  context: SiteContext,
): readonly FacetView<Facet>[] {
  const naming = nameValues(context);
  const otherWords = listOtherWords(context);
  return facets.map((facet) => {
    const values = [...new Set(cards.flatMap((card) => card.facets[facet]))].sort();
    const options = values.flatMap((value) => {
      const label = naming[facet](value);
      const aliases = otherWords(facet, value);
      if (label === undefined) return [];
      return aliases === undefined ? [{ value, label }] : [{ value, label, aliases }];
    });
    return { facet, options };
  });
}

export const buildIntegrationFacets = (cards: readonly IntegrationCard[], context: SiteContext) =>
  buildFacets(INTEGRATION_FACETS, cards, context);

export const buildPartnerFacets = (cards: readonly PartnerCard[], context: SiteContext) =>
  buildFacets(PARTNER_FACETS, cards, context);
