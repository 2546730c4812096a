import type { IntegrationEntry } from '#lib/content/model.ts';
import type { IntegrationFacts } from './model.ts';
import type { Ranking } from './rank/rank.ts';

/** Value of momentum that says "no change". */
const NO_CHANGE = 0.5;

/**
 * Slugs of the listings whose measured use grows, most first, by the momentum factor; ties by place. Those that
 * health finds stale, at risk or deprecated are left out.
 */
export function listRising(
  ordered: readonly IntegrationEntry[],
  facts: ReadonlyMap<string, IntegrationFacts>,
  { ranks }: Ranking,
): readonly string[] {
  return ordered
    .flatMap(({ slug }, index) => {
      const momentum = ranks.get(slug)?.factors.find(({ factor }) => factor === 'momentum');
      const isGrowing = momentum !== undefined && (momentum.input ?? 0) > 0 && momentum.value > NO_CHANGE;
      return isGrowing && isSound(facts.get(slug)) ? [{ slug, index, value: momentum.value }] : [];
    })
    .sort((a, b) => b.value - a.value || a.index - b.index)
    .map(({ slug }) => slug);
}

const isSound = (facts: IntegrationFacts | undefined): boolean =>
  facts?.health.state === 'healthy' || facts?.health.state === 'watch';
