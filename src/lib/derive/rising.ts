import type { IntegrationEntry } from '#lib/content/model.ts';
import type { IntegrationFacts } from './model.ts';
import type { Ranking } from './rank/rank.ts';

/** Shrunk growth at which the momentum factor says "no change". */
const NO_CHANGE = 0.5;

/** Slugs of available listings whose measured use grows, most first, by the momentum factor; ties by place. */
export function listRising(
  ordered: readonly IntegrationEntry[],
  facts: ReadonlyMap<string, IntegrationFacts>,
  { ranks }: Ranking,
): readonly string[] {
  return ordered
    .flatMap(({ slug, status }, index) => {
      const momentum = ranks.get(slug)?.factors.find(({ factor }) => factor === 'momentum');
      const isGrowing = momentum?.note === 'measured' && momentum.value > NO_CHANGE;
      const isSound = facts.get(slug)?.health.state !== 'at-risk';
      return isGrowing && isSound && status !== 'deprecated' ? [{ slug, index, value: momentum.value }] : [];
    })
    .sort((a, b) => b.value - a.value || a.index - b.index)
    .map(({ slug }) => slug);
}
