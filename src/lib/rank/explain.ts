import type { Content } from '#lib/content/model.ts';
import type { Facts } from '#lib/derive/model.ts';
import type { PlacePoint, Rank } from '#lib/derive/rank/model.ts';
import { listRaises, type FactorRaise } from '#lib/derive/rank/raise.ts';
import { fileIntegration } from './file.ts';

/** Everything that is known of one place. */
export interface Explanation {
  readonly slug: string;
  readonly name: string;
  readonly rank: Rank;
  readonly raises: readonly FactorRaise[];
  /** Places over 26 weeks, oldest first. */
  readonly history: readonly PlacePoint[];
}

/** Undefined for a listing that has no rank. */
export function explainRank(content: Content, facts: Facts, slug: string): Explanation | undefined {
  const rank = facts.integrations.get(slug)?.rank;
  const entry = content.integrations.find((one) => one.slug === slug);
  if (rank === undefined || entry === undefined) return undefined;
  return {
    slug,
    name: entry.name,
    rank,
    raises: listRaises(facts, content, slug),
    history: facts.rankHistory.pointsOf(slug),
  };
}

/** The listing as in the public file, with what would raise it and its places. */
export function explanationJson({ slug, name, rank, raises, history }: Explanation): string {
  const explained = {
    ...fileIntegration(slug, name, rank),
    raises: raises.map(({ factor, kind, target, gain, items }) => ({
      factor,
      kind,
      target: target ?? null,
      gain,
      items,
    })),
    history: history.map(({ asOf, score, place, of, categoryPlace, categoryOf }) => ({
      as_of: asOf,
      score,
      place,
      of,
      category_place: categoryPlace,
      category_of: categoryOf,
    })),
  };
  return `${JSON.stringify(explained, null, 2)}\n`;
}
