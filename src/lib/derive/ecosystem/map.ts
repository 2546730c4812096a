import type { IntegrationEntry, PartnerEntry } from '#lib/content/model.ts';
import { implementedBy } from '../links.ts';
import type { EcosystemMap, MapLink, MapNode } from './model.ts';
import type { Use } from './use.ts';

const MOST_INTEGRATIONS = 40;
const MOST_PARTNERS = 20;

interface Tie {
  readonly partner: string;
  readonly integration: string;
  readonly kind: MapLink['kind'];
}

/** Who publishes or implements a listing; one that does both counts as publisher. */
function collectTies(
  published: readonly IntegrationEntry[],
  partners: readonly PartnerEntry[],
): readonly Tie[] {
  const publisherOf = new Map(published.map(({ slug, publisher }) => [slug, publisher]));
  const publishing = published.map(({ slug, publisher }): Tie => ({
    partner: publisher,
    integration: slug,
    kind: 'publishes',
  }));
  const implementing = partners.flatMap((partner) =>
    implementedBy(partner)
      .filter((slug) => publisherOf.has(slug) && publisherOf.get(slug) !== partner.slug)
      .map((integration): Tie => ({ partner: partner.slug, integration, kind: 'implements' })),
  );
  return [...publishing, ...implementing];
}

function countBy(ties: readonly Tie[], end: 'partner' | 'integration'): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const tie of ties) counts.set(tie[end], (counts.get(tie[end]) ?? 0) + 1);
  return counts;
}

/** Most used first, then most linked; ties by place. */
function chooseIntegrations(
  byPlace: readonly string[],
  use: Use,
  links: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const chosen = byPlace
    .map((slug, place) => ({ slug, place, use: use.known.get(slug) ?? 0, links: links.get(slug) ?? 0 }))
    .sort((a, b) => b.use - a.use || b.links - a.links || a.place - b.place)
    .slice(0, MOST_INTEGRATIONS);
  return new Set(chosen.map(({ slug }) => slug));
}

/**
 * The most used listings, or the most linked where no use is known, with the partners that have most links to
 * them, the platform being one of the partners. A listing none of them publishes or implements is left out. Nodes
 * and links are in code-point order.
 */
export function deriveMap(
  published: readonly IntegrationEntry[],
  partners: readonly PartnerEntry[],
  byPlace: readonly string[],
  use: Use,
): EcosystemMap {
  const every = collectTies(published, partners);
  const chosen = chooseIntegrations(byPlace, use, countBy(every, 'integration'));
  const all = every.filter(({ integration }) => chosen.has(integration));
  const links = [...countBy(all, 'partner')].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const drawn = new Set(links.slice(0, MOST_PARTNERS).map(([slug]) => slug));
  const ties = all.filter(({ partner }) => drawn.has(partner));
  const nodes: MapNode[] = [
    ...[...countBy(ties, 'partner')].map(([slug, count]): MapNode => ({
      kind: slug === 'platform' ? 'platform' : 'partner',
      slug,
      links: count,
      use: null,
    })),
    ...[...countBy(ties, 'integration')].map(([slug, count]): MapNode => ({
      kind: 'integration',
      slug,
      links: count,
      use: use.figures.get(slug) ?? null,
    })),
  ].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const at = new Map(nodes.map((node, index) => [keyOf(node), index]));
  const companies = nodes.filter(({ kind }) => kind !== 'integration').length;
  return {
    nodes,
    links: ties
      .map(({ partner, integration, kind }) => ({
        source: at.get(`1 ${partner}`) ?? 0,
        target: at.get(`2 ${integration}`) ?? 0,
        kind,
      }))
      .sort((a, b) => a.source - b.source || a.target - b.target),
    integrations: { drawn: nodes.length - companies, of: published.length },
    partners: { drawn: companies, of: partners.length + 1 },
  };
}

/** Companies before listings; the two may share a slug. */
const keyOf = ({ kind, slug }: MapNode): string => `${kind === 'integration' ? 2 : 1} ${slug}`;
