import { sayObject } from '#lib/content/localise.ts';
import type { IntegrationEntry } from '#lib/content/model.ts';
import type { IntegrationFacts } from '#lib/derive/model.ts';
import { renderBody } from './body.ts';
import { buildCertificate } from './certificate.ts';
import { linkComparisons } from './compare/links.ts';
import { buildRank } from './rank.ts';
import type { Listing, SiteContext } from './context.ts';
import { describeListing } from './jsonld.ts';
import { buildLogo } from './logo.ts';
import { once } from './once.ts';
import type { ApiState, IntegrationView, NamedLink } from './model.ts';
import { viewEnd } from './tombstone.ts';

function viewApi(
  version: string | undefined,
  { content, facts }: SiteContext,
): IntegrationView['platformApi'] {
  if (version === undefined) return undefined;
  const known = content.site.api_versions.find((candidate) => candidate.version === version);
  const since = (day: string | undefined) => (day !== undefined && day <= facts.today ? day : undefined);
  const retired = since(known?.retired);
  const deprecated = since(known?.deprecated);
  const state: ApiState = !known ? 'unknown' : retired ? 'retired' : deprecated ? 'deprecated' : 'current';
  return { version, state, date: retired ?? deprecated };
}

function viewSupport({ support }: IntegrationEntry, { termNames }: SiteContext): IntegrationView['support'] {
  return (
    support && {
      url: support.url,
      email: support.email,
      hours: support.hours,
      responseHours: support.response_hours,
      languages: termNames('languages', support.languages),
      escalationUrl: support.escalation_url,
      partnerOwner: support.partner_owner,
      platformOwner: support.platform_owner,
    }
  );
}

function viewTrust({ trust }: IntegrationEntry, { termNames, facts }: SiteContext): IntegrationView['trust'] {
  return (
    trust && {
      attestations: trust.attestations.map(({ name, url, expires }) => ({
        name,
        url,
        expires,
        expired: expires !== undefined && expires < facts.today,
      })),
      dataRegions: termNames('regions', trust.data_regions),
      privacyUrl: trust.privacy_url,
      termsUrl: trust.terms_url,
      dpaUrl: trust.dpa_url,
      deletion: trust.deletion,
      accessibilityUrl: trust.accessibility_url,
    }
  );
}

function viewUsage({ usage }: IntegrationFacts): IntegrationView['usage'] {
  if (!usage) return undefined;
  const { asOf, active, calls, successRate, retainedShare } = usage;
  return { asOf, active, calls, successRate, retainedShare };
}

function viewImplementers({ entry, facts }: Listing, context: SiteContext): IntegrationView['implementedBy'] {
  return facts.implementedBy.flatMap((slug) => {
    const mention = context.mentionPartner(slug);
    const company = context.company(slug);
    if (!mention || !company) return [];
    const done = company.facts.implements.find(({ integration }) => integration === entry.slug);
    const { certifiedPeople, satisfaction } = company.facts;
    return [
      {
        ...mention,
        projects: done?.projects ?? 0,
        latest: done?.latest,
        certifiedPeople,
        satisfaction: satisfaction && { mean: satisfaction.mean, answers: satisfaction.answers },
        accepting: company.entry.accepting_clients,
      },
    ];
  });
}

function linkSuccessor(entry: IntegrationEntry, context: SiteContext): NamedLink | undefined {
  const successor = entry.successor === undefined ? undefined : context.mentionListing(entry.successor);
  return successor && { name: successor.name, href: successor.href };
}

function buildListingHead(
  listing: Listing,
  categories: readonly NamedLink[],
  context: SiteContext,
): IntegrationView['head'] {
  const { entry } = listing;
  const { paths, content } = context;
  const path = paths.integration(entry.slug);
  const trail = [
    { name: content.site.name, href: paths.home },
    { name: context.heading('integrations'), href: paths.integrations },
    ...categories.slice(0, 1),
    { name: entry.name, href: path },
  ];
  return context.head({
    title: entry.name,
    fullTitle: context.heading('integration', { name: entry.name }),
    description: entry.summary ?? entry.tagline,
    path,
    jsonLd: describeListing(listing, trail, context),
    languages: context.languagesOf('integration', entry.slug),
    embed: { noun: 'integrations', slug: entry.slug },
  });
}

export function buildIntegrationView(
  listing: Listing,
  { collections, kits }: Pick<IntegrationView, 'collections' | 'kits'>,
  context: SiteContext,
): IntegrationView {
  const { entry, facts } = listing;
  const { paths, termName, termNames, mentionListing } = context;
  const mentionAll = (slugs: readonly string[]) => slugs.flatMap((slug) => mentionListing(slug) ?? []);
  const categories = entry.categories.map((slug) => ({
    name: termName('categories', slug),
    href: paths.category(slug),
  }));
  const head = once(() => buildListingHead(listing, categories, context));
  const bodyHtml = once(() => renderBody(entry, paths.root));
  const compare = once(() => linkComparisons(listing, context));
  return {
    slug: entry.slug,
    get head() {
      return head();
    },
    foreign: context.foreign('integration', entry.slug),
    isOutdated: entry.isStale,
    name: entry.name,
    tagline: entry.tagline,
    summary: entry.summary,
    logo: buildLogo(entry, paths),
    publisher: {
      ...context.publisherLink(entry.publisher),
      slug: entry.publisher,
      firstParty: entry.publisher === 'platform',
    },
    categories,
    status: entry.status === 'removed' ? 'deprecated' : entry.status,
    successor: linkSuccessor(entry, context),
    ends: viewEnd(entry, context.facts.today),
    isNew: facts.isNew,
    body: entry.body,
    get bodyHtml() {
      return bodyHtml();
    },
    listed: entry.listed,
    released: entry.released,
    verified: entry.verified,
    version: entry.version,
    changelogUrl: entry.changelog_url,
    platformApi: viewApi(entry.platform_api, context),
    installUrl: entry.install_url,
    docsUrl: entry.docs_url,
    setupUrl: entry.setup_url,
    pricing: entry.pricing && {
      model: entry.pricing.model,
      plans: entry.pricing.plans,
      url: entry.pricing.url,
    },
    useCases: entry.use_cases.map(({ title, summary, role }) => ({
      title,
      summary,
      role: role && termName('roles', role),
    })),
    dataFlow: entry.data_flow.map((flow) => ({
      ...flow,
      object: sayObject(context.content, flow.object),
    })),
    permissions: entry.permissions,
    depth: { auth: entry.depth.auth, errors: entry.depth.errors, coOwned: entry.depth.co_owned },
    support: viewSupport(entry, context),
    trust: viewTrust(entry, context),
    media: entry.media.map(({ src, alt, caption }) => {
      const file = `integrations/${entry.slug}/${src}`;
      return { src: paths.media(file), size: context.pictureSize(file), alt, caption };
    }),
    tags: entry.tags,
    roles: termNames('roles', entry.roles),
    industries: termNames('industries', entry.industries),
    regions: termNames('regions', entry.regions),
    languages: termNames('languages', entry.languages),
    certificate: buildCertificate(facts, context),
    badge: context.badge(facts),
    rank: facts.rank && buildRank(listing, facts.rank, context),
    health: facts.health,
    actions: context.actionNotes.ofListing(entry.slug),
    usage: viewUsage(facts),
    worksWith: mentionAll(facts.worksWith),
    similar: mentionAll(facts.similar),
    get compare() {
      return compare();
    },
    implementedBy: viewImplementers(listing, context),
    matchHref: paths.filtered(paths.match, 'i', entry.slug),
    collections,
    kits,
    source: context.source(entry.file),
  };
}
