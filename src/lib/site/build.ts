import type { Content } from '#lib/content/model.ts';
import type { Facts } from '#lib/derive/model.ts';
import { buildCertificationFile } from '#lib/certify/file.ts';
import { listSchemaFiles, schemaFolder } from '#lib/schemas/files.ts';
import { buildIntegrationCard, buildPartnerCard, orderCompanies } from './cards.ts';
import { buildCategories, fillShelves } from './category.ts';
import { buildClaims } from './claims.ts';
import { buildCollections, linkCollections } from './collection.ts';
import { buildComparisons, fileComparisons } from './compare/compare.ts';
import { buildContext, type SiteContext } from './context.ts';
import { buildContribute } from './contribute/contribute.ts';
import { buildPartnerCoverage } from './ecosystem/partner-coverage.ts';
import { buildEcosystem } from './ecosystem/ecosystem.ts';
import { buildEvents } from './events.ts';
import { buildIntegrationFacets, buildPartnerFacets } from './facets.ts';
import { createFinder } from './finder.ts';
import { buildEditor } from './editor.ts';
import { buildHeads } from './heads.ts';
import { buildFit, listFitChoices } from './fit.ts';
import { listFormChoices } from './form-choices.ts';
import { buildHome } from './home.ts';
import { buildIntegrationView } from './integration.ts';
import { describeList } from './jsonld.ts';
import { buildKitCalendar } from './kit-calendar.ts';
import { buildKits } from './kits.ts';
import { listLocales } from './languages.ts';
import { paginate } from './lists.ts';
import { buildMeta } from './meta.ts';
import { buildMatch } from './match.ts';
import type { IntegrationCard, PageHead, PartnerCard, Site } from './model.ts';
import { buildPageCards } from './page-cards.ts';
import { makeViews } from './page-views.ts';
import { buildPartnerView } from './partner.ts';
import { buildProgram } from './program/program.ts';
import { buildRedirects } from './redirects.ts';
import { buildRegionList, buildRegions } from './region.ts';
import { buildCategoryRoles } from './role.ts';
import { buildSearchRecords } from './search.ts';
import { buildTombstone } from './tombstone.ts';

interface ListText {
  readonly title: string;
  readonly description: string;
  readonly href: string;
  readonly feeds: PageHead['feeds'];
}

/** Head and static pages of the catalogue or the directory. */
function buildWholeList<C extends IntegrationCard | PartnerCard>(
  cards: readonly C[],
  { title, description, href, feeds }: ListText,
  context: SiteContext,
) {
  const { paths, content } = context;
  const pages = paginate(cards, href, paths);
  const trail = [
    { name: content.site.name, href: paths.home },
    { name: title, href },
  ];
  const jsonLd = describeList(pages[0]?.cards ?? [], cards.length, trail, context);
  return {
    head: context.head({ title, description, path: href, jsonLd, feeds }),
    cards,
    total: cards.length,
    pages,
  };
}

function buildCatalogue(
  cards: readonly IntegrationCard[],
  context: SiteContext,
): Omit<Site['catalogue'], 'index'> {
  const text = {
    title: context.heading('integrations'),
    description: context.heading('integrationsDescription', {}, cards.length),
    href: context.paths.integrations,
    feeds: ['new', 'updated'],
  };
  return { ...buildWholeList(cards, text, context), facets: buildIntegrationFacets(cards, context) };
}

function buildDirectory(
  cards: readonly PartnerCard[],
  context: SiteContext,
): Omit<Site['directory'], 'index'> {
  const text = {
    title: context.heading('partners'),
    description: context.heading('partnersDescription', {}, cards.length),
    href: context.paths.partners,
    feeds: [],
  };
  return { ...buildWholeList(cards, text, context), facets: buildPartnerFacets(cards, context) };
}

const slugOf = ({ entry }: { readonly entry: { readonly slug: string } }): string => entry.slug;

/** Everything the pages of a language show, frozen in shape: templates neither sort nor compute. Pure. */
export function buildSite(content: Content, facts: Facts, locale: string = listLocales(content)[0]): Site {
  const context = buildContext(content, facts, locale);
  const { paths } = context;
  const cards = context.listings.map((listing) => buildIntegrationCard(listing, context));
  const partnerCards = orderCompanies(context.companies).map((company, index) =>
    buildPartnerCard(company, index + 1, context),
  );
  const regions = buildRegions(partnerCards, cards, context);
  const shelves = fillShelves(cards, context);
  const categories = buildCategories(shelves, context);
  const collections = buildCollections(cards, context);
  const collectionLinks = linkCollections(collections);
  const kits = buildKits(context);
  const integrations = makeViews(
    context.listings.toSorted((a, b) => (a.entry.slug < b.entry.slug ? -1 : 1)),
    slugOf,
    (listing) => {
      const { slug } = listing.entry;
      const links = { collections: collectionLinks.get(slug) ?? [], kits: kits.ofListing(slug) };
      return buildIntegrationView(listing, links, context);
    },
  );
  const partners = makeViews(context.companies, slugOf, (company) =>
    buildPartnerView(company, { kits: kits.ofPartner(company.entry.slug), regions }, context),
  );
  const catalogue = buildCatalogue(cards, context);
  const directory = buildDirectory(partnerCards, context);
  const pageCards = buildPageCards({ categories, collections, kits: kits.seen }, context);
  const listings = createFinder('integration', cards, catalogue.facets, context);
  const companies = createFinder('partner', partnerCards, directory.facets, context);
  const program = buildProgram(context);
  const others = createFinder('page', pageCards, [], context);
  return {
    meta: buildMeta(context),
    home: buildHome(cards, partnerCards, categories, collections, context),
    catalogue: {
      ...catalogue,
      get index() {
        return listings().index;
      },
    },
    directory: {
      ...directory,
      get index() {
        return companies().index;
      },
    },
    pages: {
      cards: pageCards,
      get index() {
        return others().index;
      },
    },
    getIndexFiles: () => new Map([listings, companies, others].flatMap((finder) => [...finder().files])),
    integrations,
    tombstones: content.integrations
      .filter(({ status }) => status === 'removed')
      .map((entry) => buildTombstone(entry, context)),
    isTranslated: (noun, slug) => context.foreign(noun, slug) === undefined,
    redirects: buildRedirects(content, paths),
    categories,
    categoryRoles: buildCategoryRoles(shelves, context),
    regions,
    regionList: buildRegionList(regions, context),
    collections,
    partners,
    kits: kits.seen,
    kitCalendar: buildKitCalendar(kits.seen, facts.today),
    getKitDrafts: kits.drafts,
    comparisons: buildComparisons(shelves, integrations, context),
    getCompareFiles: fileComparisons(integrations, partners, context),
    program,
    ecosystem: buildEcosystem(context),
    match: buildMatch(context),
    coverage: buildPartnerCoverage(context),
    heads: buildHeads(context),
    getSchemas: () => listSchemaFiles(schemaFolder(content.site.url)),
    editor: buildEditor(context),
    getContribute: () => buildContribute(context),
    formChoices: listFormChoices(context),
    // Only the search index needs them: pages should not pay for the text.
    getSearchRecords: () => buildSearchRecords([...cards, ...partnerCards, ...pageCards], context),
    fitChoices: listFitChoices(context),
    getFit: () => buildFit(context),
    taxonomy: content.taxonomy,
    getRankingFile: context.rankingFile,
    getCertificationFile: () => buildCertificationFile(content, facts),
    rankHistory: facts.rankHistory,
    assets: content.assets.map(({ file }) => ({ file, path: `/media/${file}` })),
    getEvents: () => buildEvents(kits.seen, program.actions, context),
    getClaims: () => buildClaims(context),
  };
}
