import type { IntegrationEntry } from '#lib/content/model.ts';
import { SUPPRESSED, type Figure, type UsageSnapshot } from '#lib/content/schema/usage.ts';
import type { UseMeasure } from './model.ts';

const MEASURES = ['active', 'activity', 'installs', 'calls'] as const satisfies readonly UseMeasure[];

/** Use of published listings; only figures that are published stand in `known`. */
export interface Use {
  readonly measure: UseMeasure | undefined;
  /** Figure of each listing that the snapshot has a row of. */
  readonly figures: ReadonlyMap<string, Figure>;
  readonly known: ReadonlyMap<string, number>;
  readonly total: number;
  readonly withheld: number;
}

/** The best measure that the source knows, withheld figures included. */
function chooseMeasure(snapshot: UsageSnapshot): UseMeasure | undefined {
  return MEASURES.find((measure) => snapshot.integrations.some(({ last }) => last[measure] !== null));
}

export function measureUse(
  snapshot: UsageSnapshot | undefined,
  published: readonly Pick<IntegrationEntry, 'slug'>[],
): Use {
  const measure = snapshot && chooseMeasure(snapshot);
  const figures = new Map<string, Figure>();
  const known = new Map<string, number>();
  if (!measure) return { measure, figures, known, total: 0, withheld: 0 };
  const slugs = new Set(published.map(({ slug }) => slug));
  // By slug, so that sums do not depend on the order of rows in their last digit.
  const rows = snapshot.integrations
    .filter(({ slug }) => slugs.has(slug))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
  for (const { slug, last } of rows) {
    const figure = last[measure];
    figures.set(slug, figure);
    if (typeof figure === 'number') known.set(slug, figure);
  }
  return {
    measure,
    figures,
    known,
    total: [...known.values()].reduce((sum, value) => sum + value, 0),
    withheld: [...figures.values()].filter((figure) => figure === SUPPRESSED).length,
  };
}

/** Published use of some listings. */
export const sumUse = (use: Use, slugs: readonly string[]): number =>
  slugs.reduce((sum, slug) => sum + (use.known.get(slug) ?? 0), 0);

/** Share of all published use; null where nothing is published. */
export const shareOfUse = (use: Use, slugs: readonly string[]): number | null =>
  use.total === 0 ? null : Math.min(1, sumUse(use, slugs) / use.total);
