import type { Content } from '#lib/content/model.ts';
import { isStanding } from '../certification/certify.ts';
import type { Facts } from '../model.ts';
import { deriveActivation, firstDaySeen } from './activation.ts';
import { deriveActiveIntegrations } from './active-integrations.ts';
import { deriveAdoption } from './adoption.ts';
import { crossTabulate } from './coverage.ts';
import { deriveMap } from './map.ts';
import type { CertifiedShare, Ecosystem } from './model.ts';
import { deriveDiversity, deriveKinds, groupByPublisher } from './publishers.ts';
import { measureUse, shareOfUse, type Use } from './use.ts';

function deriveCertified(facts: Facts, published: number, use: Use): CertifiedShare {
  const certified = facts.byPlace.filter((slug) => {
    const own = facts.integrations.get(slug);
    return own !== undefined && isStanding(own.certification);
  });
  return {
    listings: certified.length,
    listingShare: published === 0 ? null : certified.length / published,
    // By slug, so that the sum does not depend on places in its last digit.
    useShare: shareOfUse(use, certified.toSorted()),
  };
}

function deriveCoverage({ integrations, partners, taxonomy }: Content): Ecosystem['coverage'] {
  const offered = integrations.filter(({ status }) => status === 'available' || status === 'beta');
  const by = (side: 'regions' | 'languages') =>
    crossTabulate(
      offered.map((entry) => ({ rows: entry.categories, columns: entry[side] })),
      taxonomy.categories,
      taxonomy[side],
    );
  return {
    regions: by('regions'),
    languages: by('languages'),
    services: crossTabulate(
      partners.map(({ services, regions }) => ({ rows: services, columns: regions })),
      taxonomy.services,
      taxonomy.regions,
    ),
  };
}

/**
 * How the marketplace as a whole is doing, on the day of the facts. Pure: the order of entries and rows makes no
 * difference, no snapshot later than that day counts, and no figure rests on a count that is withheld.
 */
export function deriveEcosystem(content: Content, facts: Facts): Ecosystem {
  const { today } = facts;
  const snapshots = content.records.usage.filter(({ as_of }) => as_of <= today);
  const published = content.integrations.filter(({ status }) => status !== 'removed');
  const use = measureUse(snapshots.at(-1), published);
  const byPublisher = groupByPublisher(published);
  return {
    today,
    asOf: snapshots.at(-1)?.as_of,
    measure: use.measure,
    measured: use.known.size,
    withheld: use.withheld,
    adoption: deriveAdoption(snapshots),
    activeIntegrations: deriveActiveIntegrations(snapshots, new Set(published.map(({ slug }) => slug))),
    kinds: deriveKinds(byPublisher, content.partners, use),
    diversity: deriveDiversity(byPublisher, use),
    certified: deriveCertified(facts, published.length, use),
    activation: deriveActivation(published, snapshots, today),
    seenSince: firstDaySeen(snapshots),
    coverage: deriveCoverage(content),
    map: deriveMap(published, content.partners, facts.byPlace, use),
  };
}
