import type { CertifiedIntegration } from '#lib/certify/file.ts';
import {
  NO_VALUE,
  type CertificateBadge,
  type IntegrationCard,
  type IntegrationView,
  type TombstoneView,
} from '#lib/site/model.ts';
import type { Addresses } from '../addresses.ts';
import type { badge, integration, integrationRow } from '../schema/integration.ts';
import type { Emitted } from '../schema/parts.ts';
import { writeCertificate } from './certificate.ts';
import { writeHealth } from './health.ts';
import { logoUrl, noteActions, refer, referAll, statedSlugs, terms } from './links.ts';
import { writeRank } from './rank.ts';

type Integration = Emitted<typeof integration>;
type Row = Emitted<typeof integrationRow>;

function writeBadge(
  found: CertificateBadge | undefined,
  { facets }: IntegrationCard,
): Emitted<typeof badge> | null {
  const slug = facets.certification[0] ?? NO_VALUE;
  return found === undefined || slug === NO_VALUE
    ? null
    : { state: found.state, level: { slug, name: found.level }, until: found.until };
}

export function writeIntegrationRow(card: IntegrationCard, addresses: Addresses): Row {
  const { facets } = card;
  return {
    slug: card.slug,
    name: card.name,
    url: addresses.absolute(card.href),
    api_url: addresses.file(`integrations/${card.slug}.json`),
    status: card.status,
    tagline: card.tagline,
    logo: logoUrl(card.logo, addresses),
    publisher: { name: card.publisher, first_party: card.firstParty },
    categories: statedSlugs(facets.category),
    roles: statedSlugs(facets.role),
    industries: statedSlugs(facets.industry),
    regions: statedSlugs(facets.region),
    languages: statedSlugs(facets.language),
    price: card.price ?? null,
    certificate: writeBadge(card.certificate, card),
    score: card.score,
    place: card.place,
    active_accounts: card.active,
    growth: card.growth,
    is_new: card.isNew,
    listed: card.listed,
    updated: card.updated === '' ? null : card.updated,
  };
}

export const writeTombstoneRow = ({ slug, name, head }: TombstoneView, addresses: Addresses): Row => ({
  slug,
  name,
  url: head.canonical,
  api_url: addresses.file(`integrations/${slug}.json`),
  status: 'removed',
  tagline: null,
  logo: null,
  publisher: null,
  categories: [],
  roles: [],
  industries: [],
  regions: [],
  languages: [],
  price: null,
  certificate: null,
  score: null,
  place: null,
  active_accounts: null,
  growth: null,
  is_new: false,
  listed: null,
  updated: null,
});

function writeSupport(support: IntegrationView['support']): NonNullable<Integration['stated']>['support'] {
  return support === undefined
    ? null
    : {
        url: support.url ?? null,
        email: support.email ?? null,
        hours: support.hours ?? null,
        response_hours: support.responseHours ?? null,
        languages: support.languages,
        escalation_url: support.escalationUrl ?? null,
        partner_owner: support.partnerOwner ?? null,
        platform_owner: support.platformOwner ?? null,
      };
}

function writeTrust(trust: IntegrationView['trust']): NonNullable<Integration['stated']>['trust'] {
  return trust === undefined
    ? null
    : {
        attestations: trust.attestations.map(({ name, url, expires, expired }) => ({
          name,
          url: url ?? null,
          expires: expires ?? null,
          expired,
        })),
        data_regions: trust.dataRegions,
        privacy_url: trust.privacyUrl ?? null,
        terms_url: trust.termsUrl ?? null,
        dpa_url: trust.dpaUrl ?? null,
        deletion: trust.deletion ?? null,
        accessibility_url: trust.accessibilityUrl ?? null,
      };
}

function writeStated(view: IntegrationView, { absolute }: Addresses): Integration['stated'] {
  const { platformApi, pricing, depth } = view;
  return {
    summary: view.summary ?? null,
    body_markdown: view.body.trim(),
    tags: view.tags,
    listed: view.listed,
    released: view.released ?? null,
    verified: view.verified ?? null,
    version: view.version ?? null,
    changelog_url: view.changelogUrl ?? null,
    platform_api: platformApi ? { ...platformApi, date: platformApi.date ?? null } : null,
    install_url: view.installUrl ?? null,
    docs_url: view.docsUrl ?? null,
    setup_url: view.setupUrl ?? null,
    pricing: pricing ? { ...pricing, url: pricing.url ?? null } : null,
    use_cases: view.useCases.map(({ title, summary, role }) => ({ title, summary, role: role ?? null })),
    data_flow: view.dataFlow.map(({ object, direction, timing }) => ({ object, direction, timing })),
    permissions: view.permissions.map(({ scope, reason }) => ({ scope, reason })),
    depth: { auth: depth.auth ?? null, errors: depth.errors ?? null, co_owned: depth.coOwned ?? null },
    support: writeSupport(view.support),
    trust: writeTrust(view.trust),
    media: view.media.map(({ src, size, alt, caption }) => ({
      url: absolute(src),
      width: size?.width ?? null,
      height: size?.height ?? null,
      alt,
      caption: caption ?? null,
    })),
    source: view.source ?? null,
  };
}

function writeUsage(usage: IntegrationView['usage']): NonNullable<Integration['derived']>['usage'] {
  return usage === undefined
    ? null
    : {
        as_of: usage.asOf,
        active_accounts: usage.active,
        calls: usage.calls,
        success_rate: usage.successRate,
        retained_share: usage.retainedShare,
      };
}

function writeDerived(
  view: IntegrationView,
  card: IntegrationCard,
  filed: CertifiedIntegration,
  addresses: Addresses,
): Integration['derived'] {
  return {
    certificate: writeCertificate(view.certificate, filed),
    badge: writeBadge(view.badge, card),
    rank: view.rank ? writeRank(view.rank) : null,
    health: writeHealth(view.health),
    usage: writeUsage(view.usage),
    works_with: referAll(view.worksWith, addresses),
    implemented_by: view.implementedBy.map((one) => ({
      ...refer(one, addresses),
      projects: one.projects,
      latest_project: one.latest ?? null,
      certified_people: one.certifiedPeople,
      satisfaction: one.satisfaction ?? null,
      accepting_clients: one.accepting ?? null,
    })),
    collections: referAll(view.collections, addresses),
    kits: referAll(view.kits, addresses),
  };
}

/** A listing that is offered: its view, its card, and its certificate as those who recompute it see it. */
export function writeIntegration(
  view: IntegrationView,
  card: IntegrationCard,
  filed: CertifiedIntegration,
  addresses: Addresses,
): Integration {
  const { facets } = card;
  const { publisher, categories, ends } = view;
  return {
    slug: view.slug,
    name: view.name,
    url: addresses.absolute(card.href),
    status: view.status,
    tagline: view.tagline,
    logo: logoUrl(view.logo, addresses),
    publisher: {
      slug: publisher.slug,
      name: publisher.name,
      url: addresses.absolute(publisher.href),
      first_party: publisher.firstParty,
    },
    categories: terms(
      facets.category,
      categories.map(({ name }) => name),
    ),
    roles: terms(facets.role, view.roles),
    industries: terms(facets.industry, view.industries),
    regions: terms(facets.region, view.regions),
    languages: terms(facets.language, view.languages),
    is_new: view.isNew,
    successor: view.successor ? refer(view.successor, addresses) : null,
    ends: ends ? { day: ends.day, is_past: ends.isPast } : null,
    actions: noteActions(view.actions, addresses),
    similar: referAll(view.similar, addresses),
    stated: writeStated(view, addresses),
    derived: writeDerived(view, card, filed, addresses),
  };
}

/** A listing that was removed: what its page still says. */
export const writeTombstone = (view: TombstoneView, addresses: Addresses): Integration => ({
  slug: view.slug,
  name: view.name,
  url: view.head.canonical,
  status: 'removed',
  tagline: null,
  logo: null,
  publisher: null,
  categories: [],
  roles: [],
  industries: [],
  regions: [],
  languages: [],
  is_new: false,
  successor: view.successor ? refer(view.successor, addresses) : null,
  ends: view.ends ? { day: view.ends.day, is_past: view.ends.isPast } : null,
  actions: noteActions(view.actions, addresses),
  similar: referAll(view.similar, addresses),
  stated: null,
  derived: null,
});
