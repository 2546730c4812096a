import { layOutForceMap, type Canvas } from '#lib/chart/force-map.ts';
import { placeLabels } from '#lib/chart/map-labels.ts';
import type { EcosystemMap, MapNode } from '#lib/derive/ecosystem/model.ts';
import type { SiteContext } from '../context.ts';
import type { DrawnMap, EcosystemMapView, NamedLink } from '../model.ts';

interface Drawing extends Canvas {
  readonly fontSize: number;
  readonly labels: number;
  /** What sizes are multiplied by. */
  readonly scale: number;
}

const WIDE: Drawing = { width: 960, height: 600, margin: 28, fontSize: 13, labels: 34, scale: 1 };
const NARROW: Drawing = { width: 360, height: 480, margin: 16, fontSize: 12, labels: 14, scale: 0.66 };

/** Longest label, in letters; the list has the name in full. */
const LONGEST_LABEL = 26;

const LEAST_RADIUS = 4;
const MOST_RADIUS = 15;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Area grows with use or links. A use that is withheld or unknown has the least size, as the smallest has. */
function measureRadius({ kind, links, use }: MapNode, mostUse: number, mostLinks: number): number {
  const share = kind === 'integration' ? Number(use ?? 0) / mostUse : links / mostLinks;
  return LEAST_RADIUS + (MOST_RADIUS - LEAST_RADIUS) * Math.sqrt(Number.isFinite(share) ? share : 0);
}

function listRadii({ nodes }: EcosystemMap): readonly number[] {
  const uses = nodes.map(({ use }) => (typeof use === 'number' ? use : 0));
  const mostUse = Math.max(1, ...uses);
  const mostLinks = Math.max(
    1,
    ...nodes.filter(({ kind }) => kind !== 'integration').map(({ links }) => links),
  );
  return nodes.map((node) => measureRadius(node, mostUse, mostLinks));
}

const shorten = (name: string): string => {
  const letters = Array.from(name);
  return letters.length <= LONGEST_LABEL
    ? name
    : `${letters
        .slice(0, LONGEST_LABEL - 1)
        .join('')
        .trimEnd()}…`;
};

/** Companies are named before listings. */
const weightOf = (map: EcosystemMap, index: number): number =>
  map.nodes[index]?.kind === 'integration' ? 0 : 1;

function drawMap(map: EcosystemMap, names: readonly string[], drawing: Drawing): DrawnMap {
  const radii = listRadii(map).map((radius) => round(radius * drawing.scale));
  const radiusOf = (index: number): number => radii[index] ?? 0;
  const points = layOutForceMap(
    radii.map((radius) => ({ radius })),
    map.links,
    drawing,
  );
  const nodes = map.nodes.map(({ kind }, index) => ({
    kind,
    name: names[index] ?? '',
    x: points[index]?.x ?? 0,
    y: points[index]?.y ?? 0,
    radius: radiusOf(index),
  }));
  const spots = nodes.map((node) => ({ ...node, text: shorten(node.name) }));
  const bySize = [...nodes.keys()].sort(
    (a, b) => weightOf(map, b) - weightOf(map, a) || radiusOf(b) - radiusOf(a) || a - b,
  );
  return {
    width: drawing.width,
    height: drawing.height,
    fontSize: drawing.fontSize,
    links: map.links.flatMap(({ source, target, kind }) => {
      const [from, to] = [nodes[source], nodes[target]];
      return from && to ? [{ kind, x1: from.x, y1: from.y, x2: to.x, y2: to.y }] : [];
    }),
    nodes,
    labels: placeLabels(spots, bySize, drawing, drawing.fontSize, drawing.labels).map(
      ({ index, ...label }) => ({
        ...label,
        text: spots[index]?.text ?? '',
        kind: nodes[index]?.kind ?? 'integration',
      }),
    ),
  };
}

function listCompanies(map: EcosystemMap, links: readonly NamedLink[]): EcosystemMapView['companies'] {
  const targets = (source: number, kind: 'publishes' | 'implements'): readonly NamedLink[] =>
    map.links.flatMap((link) => {
      const target = link.source === source && link.kind === kind ? links[link.target] : undefined;
      return target ? [target] : [];
    });
  return map.nodes
    .flatMap((node, index) => {
      const link = links[index];
      if (node.kind === 'integration' || !link) return [];
      return {
        count: node.links,
        ...link,
        publishes: targets(index, 'publishes'),
        implements: targets(index, 'implements'),
      };
    })
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .map(({ name, href, publishes, implements: implementing }) => ({
      name,
      href,
      publishes,
      implements: implementing,
    }));
}

/** The map twice, for wide and for narrow screens, and as a list; undefined where there is nothing to draw. */
export function viewMap(map: EcosystemMap, context: SiteContext): EcosystemMapView | undefined {
  if (map.links.length === 0) return undefined;
  const links = map.nodes.map(({ kind, slug }): NamedLink =>
    kind === 'integration'
      ? { name: context.listing(slug)?.entry.name ?? slug, href: context.paths.integration(slug) }
      : context.publisherLink(slug),
  );
  const names = links.map(({ name }) => name);
  return {
    wide: drawMap(map, names, WIDE),
    narrow: drawMap(map, names, NARROW),
    integrations: map.integrations,
    partners: map.partners,
    companies: listCompanies(map, links),
  };
}
