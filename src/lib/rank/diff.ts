import type { Content } from '#lib/content/model.ts';
import type { Facts } from '#lib/derive/model.ts';
import type { Demotion, FactorResult, Rank } from '#lib/derive/rank/model.ts';

/** One of the two rankings that are compared. */
export interface RankedContent {
  readonly content: Content;
  readonly facts: Facts;
}

/** A factor that brings other points than before. */
export interface FactorMove {
  readonly before: FactorResult;
  readonly after: FactorResult;
  /** Points gained, negative for points lost; two decimals. */
  readonly gained: number;
}

/** A listing that both have, at another place. */
export interface Move {
  readonly slug: string;
  readonly place: { readonly before: number; readonly after: number };
  readonly score: { readonly before: number; readonly after: number };
  readonly demotion: { readonly before: Demotion | undefined; readonly after: Demotion | undefined };
  /** Empty where only others moved. */
  readonly factors: readonly FactorMove[];
}

export interface RankDiff {
  /** By new place. */
  readonly moves: readonly Move[];
  /** Listings at the same place, and how many of them have another score. */
  readonly unmoved: number;
  readonly rescored: number;
  /** Listings that only the new or only the old ranking has, with their place there. */
  readonly added: readonly { readonly slug: string; readonly place: number }[];
  readonly gone: readonly { readonly slug: string; readonly place: number }[];
}

const HUNDRED = 100;

function compareFactors(before: Rank, after: Rank): readonly FactorMove[] {
  return after.factors.flatMap((now) => {
    const then = before.factors.find(({ factor }) => factor === now.factor);
    const gained = Math.round((now.contribution - (then?.contribution ?? 0)) * HUNDRED) / HUNDRED;
    return then && gained !== 0 ? [{ before: then, after: now, gained }] : [];
  });
}

/** One listing in both rankings. */
export function compareRanks(slug: string, before: Rank, after: Rank): Move {
  return {
    slug,
    place: { before: before.overall.place, after: after.overall.place },
    score: { before: before.score, after: after.score },
    demotion: { before: before.demotion, after: after.demotion },
    factors: compareFactors(before, after),
  };
}

const rankOf = ({ facts }: RankedContent, slug: string): Rank | undefined =>
  facts.integrations.get(slug)?.rank;

const listMissing = (from: RankedContent, other: RankedContent): RankDiff['added'] =>
  from.facts.byPlace.flatMap((slug, index) =>
    rankOf(other, slug) === undefined ? [{ slug, place: index + 1 }] : [],
  );

/** Every move from one ranking to another, with the points that made it. */
export function diffRanks(before: RankedContent, after: RankedContent): RankDiff {
  const both = after.facts.byPlace.flatMap((slug) => {
    const then = rankOf(before, slug);
    const now = rankOf(after, slug);
    return then && now ? [compareRanks(slug, then, now)] : [];
  });
  const moves = both.filter(({ place }) => place.before !== place.after);
  const unmoved = both.filter(({ place }) => place.before === place.after);
  return {
    moves,
    unmoved: unmoved.length,
    rescored: unmoved.filter(({ score }) => score.before !== score.after).length,
    added: listMissing(after, before),
    gone: listMissing(before, after),
  };
}
