import type { Content } from '#lib/content/model.ts';
import type { Facts } from '#lib/derive/model.ts';
import { buildRankingFile, formatRankingFile } from '#lib/rank/file.ts';
import { listSchemaFiles, schemaFolder } from '#lib/schemas/files.ts';
import { heads } from '#lib/i18n/en/heads.ts';
import { buildIntegrationCard, buildPartnerCard, orderCompanies } from './cards.ts';
import { buildCategories, fillShelves } from './category.ts';
import { buildCollections, linkCollections } from './collection.ts';
import { buildComparisons, fileComparisons } from './compare/compare.ts';
import { buildContext, type SiteContext } from './context.ts';
import { buildContribute } from './contribute/contribute.ts';
import { buildPartnerCoverage } from './ecosystem/partner-coverage.ts';
import { buildEcosystem } from './ecosystem/ecosystem.ts';
import { buildIntegrationFacets, buildPartnerFacets } from './facets.ts';
import { createFinder } from './finder.ts';
import { buildEditor } from './editor.ts';
import { buildFit, listFitChoices } from './fit.ts';
import { listFormChoices } from './form-choices.ts';
import { buildHome } from './home.ts';
import { buildIntegrationView } from './integration.ts';
import { describeList } from './jsonld.ts';
import { buildKitCalendar } from './kit-calendar.ts';
import { buildKits } from './kits.ts';
import { paginate } from './lists.ts';
import { buildMatch } from './match.ts';
import type { IntegrationCard, PartnerCard, Site, SiteMeta } from './model.ts';
import { buildPageCards } from './page-cards.ts';
import { makeViews } from './page-views.ts';
import { buildPartnerView } from './partner.ts';
import { buildProgram } from './program/program.ts';
import { buildRedirects } from './redirects.ts';
import { buildCategoryRoles } from './role.ts';
import { buildSearchRecords } from './search.ts';
import { linkRepository } from './source.ts';
import { buildTheme } from './theme.ts';
import { buildTombstone } from './tombstone.ts';

function buildMeta({ content, facts, paths }: SiteContext): SiteMeta {
  const { site } = content;
  return {
    name: site.name,
    tagline: site.tagline,
    description: site.description,
    url: site.url.replace(/\/+$/, ''),
    base: paths.base,
    homeUrl: site.home_url,
    locale: site.locales[0] ?? 'en',
    logo: site.logoAsset && paths.media(site.logoAsset.file),
    theme: buildTheme(site.accent),
    sampleData: site.sample_data,
    builtOn: facts.today,
    contacts: {
      partners: site.contacts.partners,
      support: site.contacts.support,
      security: site.contacts.security,
      press: site.contacts.press,
    },
    repository: linkRepository(content, facts.today),
    serviceUrl: (site.service_url ?? paths.base).replace(/\/+$/, ''),
    statistics: site.statistics,
  };
}

interface ListText {
  readonly title: string;
  readonly description: string;
  readonly href: string;
}

/** Head and static pages of the catalogue or the directory. */
function buildWholeList<C extends IntegrationCard | PartnerCard>(
  cards: readonly C[],
  { title, description, href }: ListText,
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
    head: context.head({ title, description, path: href, jsonLd }),
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
    title: heads.integrations,
    description: heads.integrationsDescription(cards.length, context.content.site.name),
    href: context.paths.integrations,
  };
  return { ...buildWholeList(cards, text, context), facets: buildIntegrationFacets(cards, context) };
}

function buildDirectory(
  cards: readonly PartnerCard[],
  context: SiteContext,
): Omit<Site['directory'], 'index'> {
  const text = {
    title: heads.partners,
    description: heads.partnersDescription(cards.length, context.content.site.name),
    href: context.paths.partners,
  };
  return { ...buildWholeList(cards, text, context), facets: buildPartnerFacets(cards, context) };
}

function buildHeads({ head, paths, content: { site } }: SiteContext): Site['heads'] {
  const page = (title: string, description: string, path: string) => head({ title, description, path });
  return {
    categories: page(heads.categories, heads.categoriesDescription(site.name), paths.categories),
    compare: page(heads.compare, heads.compareDescription(site.name), paths.compare),
    find: page(heads.find, heads.findDescription(site.name), paths.find),
    collections: page(heads.collections, heads.collectionsDescription(site.name), paths.collections),
    kits: page(heads.kits, heads.kitsDescription(site.name), paths.kits),
    kitGuide: page(heads.kitGuide, heads.kitGuideDescription, paths.kitGuide),
    kitAssets: page(heads.kitAssets, heads.kitAssetsDescription, paths.kitAssets),
    contribute: page(heads.contribute, heads.contributeDescription(site.name), paths.contribute),
    program: page(heads.program, heads.programDescription(site.name), paths.program),
    apply: page(heads.apply, heads.applyDescription(site.name), paths.apply),
    applyContact: page(heads.applyContact, heads.applyContactDescription(site.name), paths.form('contact')),
    applyRequest: page(heads.applyRequest, heads.applyRequestDescription(site.name), paths.form('request')),
    applyCorrection: page(heads.applyCorrection, heads.applyCorrectionDescription, paths.form('correction')),
    applySent: head({
      title: heads.applySent,
      description: heads.applySentDescription,
      path: paths.sent,
      noindex: true,
    }),
    notFound: head({
      title: heads.notFound,
      description: heads.notFound,
      path: `${paths.base}/404/`,
      noindex: true,
    }),
  };
}

const slugOf = ({ entry }: { readonly entry: { readonly slug: string } }): string => entry.slug;

/** Everything the pages show, frozen in shape: templates neither sort nor compute. Pure. */
export function buildSite(content: Content, facts: Facts): Site {
  const context = buildContext(content, facts);
  const { paths } = context;
  const cards = context.listings.map((listing) => buildIntegrationCard(listing, context));
  const partnerCards = orderCompanies(context.companies).map((company, index) =>
    buildPartnerCard(company, index + 1, context),
  );
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
    buildPartnerView(company, kits.ofPartner(company.entry.slug), context),
  );
  const catalogue = buildCatalogue(cards, context);
  const directory = buildDirectory(partnerCards, context);
  const pageCards = buildPageCards({ categories, collections, kits: kits.seen }, context);
  const listings = createFinder('integration', cards, catalogue.facets, context);
  const companies = createFinder('partner', partnerCards, directory.facets, context);
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
    redirects: buildRedirects(content, paths),
    categories,
    categoryRoles: buildCategoryRoles(shelves, context),
    collections,
    partners,
    kits: kits.seen,
    kitCalendar: buildKitCalendar(kits.seen, facts.today),
    getKitDrafts: kits.drafts,
    comparisons: buildComparisons(shelves, integrations, context),
    getCompareFiles: fileComparisons(integrations, partners, context),
    program: buildProgram(context),
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
    getRankings: () => formatRankingFile(buildRankingFile(content, facts)),
    assets: content.assets.map(({ file }) => ({ file, path: `/media/${file}` })),
  };
}
