import type { IntegrationEntry, PartnerEntry } from '#lib/content/model.ts';
import type { PartnerRecord } from '#lib/content/schema/partner-record.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import { projectsDelivered } from './tier/evidence.ts';

type Links = ReadonlyMap<string, readonly string[]>;

function addTo(links: Map<string, Set<string>>, from: string, to: string): void {
  const known = links.get(from);
  if (known) known.add(to);
  else links.set(from, new Set([to]));
}

/** `works_with` made mutual among the published listings, in code-point order. */
export function linkWorksWith(published: readonly IntegrationEntry[]): Links {
  const slugs = new Set(published.map(({ slug }) => slug));
  const links = new Map<string, Set<string>>();
  for (const { slug, works_with } of published) {
    for (const other of works_with) {
      if (other === slug || !slugs.has(other)) continue;
      addTo(links, slug, other);
      addTo(links, other, slug);
    }
  }
  return new Map([...links].map(([slug, others]) => [slug, [...others].sort()]));
}

/** Delivered projects of one partner by listing. */
export function countProjects(record: PartnerRecord | undefined, today: Day): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { integrations } of projectsDelivered(record, today)) {
    for (const slug of new Set(integrations)) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  }
  return counts;
}

/** Listings a partner implements: those it names and those of its standard stack. */
export const implementedBy = (partner: PartnerEntry): readonly string[] => [
  ...new Set([...partner.integrations, ...partner.stack]),
];

/** Partners by listing they implement: most delivered projects with it first, ties by slug. */
export function linkImplementers(
  partners: readonly PartnerEntry[],
  projects: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Links {
  const links = new Map<string, Set<string>>();
  for (const partner of partners) for (const slug of implementedBy(partner)) addTo(links, slug, partner.slug);
  const delivered = (partner: string, slug: string) => projects.get(partner)?.get(slug) ?? 0;
  return new Map(
    [...links].map(([slug, names]) => [
      slug,
      [...names].sort((a, b) => delivered(b, slug) - delivered(a, slug) || (a < b ? -1 : 1)),
    ]),
  );
}
