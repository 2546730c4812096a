import type { IntegrationEntry, PartnerEntry } from '#lib/content/model.ts';
import type { Proof } from './match/proof.ts';

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

/** Listings a partner implements: those it names and those of its standard stack. */
export const implementedBy = (partner: PartnerEntry): readonly string[] => [
  ...new Set([...partner.integrations, ...partner.stack]),
];

/** Those, and the listings it delivered projects with. */
export const worksOn = (partner: PartnerEntry, proof: Proof | undefined): readonly string[] => [
  ...new Set([...implementedBy(partner), ...(proof?.byIntegration.keys() ?? [])]),
];

/**
 * Partners by listing they implement, ordered by proof: projects with it, recent ones first, then certified people,
 * then slug. Tiers have no say in it.
 */
export function linkImplementers(
  partners: readonly PartnerEntry[],
  proofs: ReadonlyMap<string, Proof>,
): Links {
  const links = new Map<string, Set<string>>();
  for (const partner of partners) {
    for (const slug of worksOn(partner, proofs.get(partner.slug))) addTo(links, slug, partner.slug);
  }
  const byProof = (slug: string) => (a: string, b: string) => {
    const [first, second] = [proofs.get(a), proofs.get(b)];
    const [done, other] = [first?.byIntegration.get(slug), second?.byIntegration.get(slug)];
    return (
      (other?.weight ?? 0) - (done?.weight ?? 0) ||
      (other?.projects ?? 0) - (done?.projects ?? 0) ||
      (second?.certifiedPeople ?? 0) - (first?.certifiedPeople ?? 0) ||
      (a < b ? -1 : 1)
    );
  };
  return new Map([...links].map(([slug, names]) => [slug, [...names].sort(byProof(slug))]));
}
