import type { TaxonomyKind } from '#lib/content/schema/taxonomy.ts';
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

type Names = (value: string, context: SiteContext) => string | undefined;

const term =
  (kind: TaxonomyKind): Names =>
  (slug, context) =>
    context.content.taxonomy[kind].find((candidate) => candidate.slug === slug)?.name;

const nameIn =
  (list: (context: SiteContext) => readonly { readonly slug: string; readonly name: string }[]): Names =>
  (slug, context) =>
    list(context).find((candidate) => candidate.slug === slug)?.name;

/** Wording of a facet's values; undefined where it is the interface's. */
const names: Readonly<Record<IntegrationFacet | PartnerFacet, Names | undefined>> = {
  category: term('categories'),
  role: term('roles'),
  industry: term('industries'),
  region: term('regions'),
  language: term('languages'),
  service: term('services'),
  certification: nameIn(({ content }) => content.program.certification.levels),
  tier: nameIn(({ content }) => content.program.tiers.tiers),
  skill: nameIn(({ content }) => content.program.tiers.skills),
  integration: (slug, context) => context.listing(slug)?.entry.name,
  price: undefined,
  auth: undefined,
  status: undefined,
  publisher: undefined,
  kind: undefined,
  accepting: undefined,
};

function buildFacet<Facet extends IntegrationFacet | PartnerFacet>(
  facet: Facet,
  cards: readonly Filterable<Facet>[],
  context: SiteContext,
): FacetView<Facet> {
  const values = [...new Set(cards.flatMap((card) => card.facets[facet]))].sort();
  const wording = names[facet];
  const options = values.flatMap((value) => {
    const label = wording?.(value, context);
    return label === undefined ? [] : [{ value, label }];
  });
  return { facet, options };
}

export const buildIntegrationFacets = (cards: readonly IntegrationCard[], context: SiteContext) =>
  INTEGRATION_FACETS.map((facet) => buildFacet(facet, cards, context));

export const buildPartnerFacets = (cards: readonly PartnerCard[], context: SiteContext) =>
  PARTNER_FACETS.map((facet) => buildFacet(facet, cards, context));
