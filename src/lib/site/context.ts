import type { Asset, Content, IntegrationEntry, PartnerEntry } from '#lib/content/model.ts';
import type { TaxonomyKind } from '#lib/content/schema/taxonomy.ts';
import type { Facts, IntegrationFacts, PartnerFacts } from '#lib/derive/model.ts';
import { isStanding } from '#lib/derive/certification/certify.ts';
import { buildRankingFile, type RankingFile } from '#lib/rank/file.ts';
import { buildActionNotes, type ActionNotes } from './action-notes.ts';
import { levelName } from '#lib/derive/certification/standard.ts';
import { getDictionary, type Dictionary } from '#lib/i18n/dictionary.ts';
import { getFormat, type Format } from '#lib/i18n/format.ts';
import { createHeading, type Heading } from '#lib/i18n/heading.ts';
import { buildHead, type HeadInput } from './head.ts';
import {
  createLanguagesOf,
  listLocales,
  segmentOf,
  type LanguagesOf,
  type TranslatedNoun,
} from './languages.ts';
import { buildLogo } from './logo.ts';
import type { CertificateBadge, ForeignText, Mention, NamedLink, PageHead } from './model.ts';
import { once } from './once.ts';
import { buildPaths, readBase, type Paths } from './paths.ts';
import { linkSources } from './source.ts';
import type { SourceLinks } from './views/source.ts';

/** A published listing with its facts. */
export interface Listing {
  readonly entry: IntegrationEntry;
  readonly facts: IntegrationFacts;
}
export interface Company {
  readonly entry: PartnerEntry;
  readonly facts: PartnerFacts;
}

/** Look-ups that every view builder shares. */
export interface SiteContext {
  readonly content: Content;
  readonly facts: Facts;
  readonly paths: Paths;
  /** Language of the pages. */
  readonly locale: string;
  readonly t: Dictionary;
  readonly format: Format;
  readonly heading: Heading;
  readonly languagesOf: LanguagesOf;
  /** The language of an entry's text, where it is not that of the pages. */
  readonly foreign: (noun: TranslatedNoun, slug?: string) => ForeignText | undefined;
  readonly head: (input: HeadInput) => PageHead;
  readonly absolute: (path: string) => string;
  /** Name of a controlled word; the slug itself where the taxonomy has none. */
  readonly termName: (kind: TaxonomyKind, slug: string) => string;
  readonly termNames: (kind: TaxonomyKind, slugs: readonly string[]) => readonly string[];
  /** Published listings by place. */
  readonly listings: readonly Listing[];
  readonly companies: readonly Company[];
  readonly listing: (slug: string) => Listing | undefined;
  readonly company: (slug: string) => Company | undefined;
  readonly mentionListing: (slug: string) => Mention | undefined;
  readonly mentionPartner: (slug: string) => Mention | undefined;
  readonly actionNotes: ActionNotes;
  readonly badge: (facts: IntegrationFacts) => CertificateBadge | undefined;
  /** Width and height of a picture by its file in the content folder. */
  readonly pictureSize: (file: string) => Asset['size'];
  /** Links to the file of an entry, by its path in the content folder. */
  readonly source: (file: string) => SourceLinks | undefined;
  readonly publisherName: (publisher: string) => string;
  readonly publisherLink: (publisher: string) => NamedLink;
  /** The ranking as a file; its hash is on a page, all of it in the API. */
  readonly rankingFile: () => RankingFile;
}

function memoise<Value>(make: (slug: string) => Value): (slug: string) => Value {
  const made = new Map<string, Value>();
  return (slug) => {
    const known = made.get(slug);
    if (known !== undefined) return known;
    const value = make(slug);
    made.set(slug, value);
    return value;
  };
}

function indexTerms(content: Content): (kind: TaxonomyKind, slug: string) => string {
  const names = new Map<string, string>();
  for (const [kind, terms] of Object.entries(content.taxonomy)) {
    for (const term of terms) names.set(`${kind}/${term.slug}`, term.name);
  }
  return (kind, slug) => names.get(`${kind}/${slug}`) ?? slug;
}

function collectListings({ integrations }: Content, facts: Facts): ReadonlyMap<string, Listing> {
  const entries = new Map(integrations.map((entry) => [entry.slug, entry]));
  const listings = new Map<string, Listing>();
  for (const slug of facts.byPlace) {
    const entry = entries.get(slug);
    const own = facts.integrations.get(slug);
    if (entry && own) listings.set(slug, { entry, facts: own });
  }
  return listings;
}

function collectCompanies({ partners }: Content, facts: Facts): ReadonlyMap<string, Company> {
  const companies = new Map<string, Company>();
  for (const entry of partners) {
    const own = facts.partners.get(entry.slug);
    if (own) companies.set(entry.slug, { entry, facts: own });
  }
  return companies;
}

export function buildContext(
  content: Content,
  facts: Facts,
  locale: string = listLocales(content)[0],
): SiteContext {
  const url = new URL(content.site.url);
  const paths = buildPaths(readBase(content.site.url), segmentOf(locale, content));
  const termName = indexTerms(content);
  const listings = collectListings(content, facts);
  const companies = collectCompanies(content, facts);
  const badge = ({ certification }: IntegrationFacts): CertificateBadge | undefined => {
    const { state, level, until, nextExpiry, rulesVersion } = certification;
    if (state === 'none' || state === 'lapsed' || !level || !until) return undefined;
    const last = state === 'grace' ? (nextExpiry?.lapses ?? until) : until;
    return { state, level: levelName(content.program.certification, level, rulesVersion), until: last };
  };
  const sizes = new Map(content.assets.map(({ file, size }) => [file, size]));
  const publisherName = (publisher: string) =>
    publisher === 'platform' ? content.site.name : (companies.get(publisher)?.entry.name ?? publisher);

  const t = getDictionary(locale);
  const format = getFormat(locale);
  const heading = createHeading(t.heads, format, content.site.name);
  const address = {
    heading,
    origin: url.origin,
    base: paths.base,
    root: paths.root,
    locale,
    locales: listLocales(content),
  };
  const languagesOf = createLanguagesOf(content);
  const foreign = (noun: TranslatedNoun, slug = ''): ForeignText | undefined => {
    const languages = languagesOf(noun, slug);
    const [first = locale] = languages;
    if (languages.includes(locale)) return undefined;
    const { direction } = getDictionary(first).ui;
    return { lang: first, ...(direction !== t.ui.direction && { dir: direction }) };
  };

  return {
    content,
    facts,
    paths,
    locale,
    t,
    format,
    heading,
    languagesOf,
    foreign,
    head: (input) => buildHead(input, address),
    absolute: (path) => url.origin + path,
    termName,
    termNames: (kind, slugs) => slugs.map((slug) => termName(kind, slug)),
    listings: [...listings.values()],
    companies: [...companies.values()],
    listing: (slug) => listings.get(slug),
    company: (slug) => companies.get(slug),
    mentionListing: memoise((slug) => {
      const listing = listings.get(slug);
      if (!listing) return undefined;
      const { name, tagline } = listing.entry;
      const certified = isStanding(listing.facts.certification);
      return {
        name,
        tagline,
        foreign: foreign('integration', slug),
        href: paths.integration(slug),
        logo: buildLogo(listing.entry, paths),
        certified,
      };
    }),
    mentionPartner: memoise((slug) => {
      const company = companies.get(slug);
      if (!company) return undefined;
      const { name, tagline } = company.entry;
      return {
        name,
        tagline,
        foreign: foreign('partner', slug),
        href: paths.partner(slug),
        logo: buildLogo(company.entry, paths),
        certified: false,
      };
    }),
    actionNotes: buildActionNotes(content, facts.today, paths),
    badge,
    pictureSize: (file) => sizes.get(file),
    source: linkSources(content),
    publisherName,
    rankingFile: once(() => buildRankingFile(content, facts)),
    publisherLink: (publisher) => ({
      name: publisherName(publisher),
      href: publisher === 'platform' ? content.site.home_url : paths.partner(publisher),
    }),
  };
}
