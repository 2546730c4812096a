import type { Place } from '#lib/derive/rank/model.ts';
import type { Listing } from '#lib/site/context.ts';
import { compareRanks } from '#lib/rank/diff.ts';
import { sayDemotionChange, sayFactorChange } from '#lib/rank/diff-text.ts';
import type { EffectOnEntry } from '../model.ts';
import { plain, type Side } from './side.ts';

type Moved = NonNullable<EffectOnEntry['overall']>;

const compare = (before: Place | undefined, after: Place | undefined): Moved => ({
  before: before?.place ?? null,
  after: after?.place ?? null,
  of: after?.of ?? before?.of ?? 0,
});

export function compareOverall(before: Listing | undefined, after: Listing | undefined): Moved | null {
  const [then, now] = [before?.facts.rank, after?.facts.rank];
  return then === undefined && now === undefined ? null : compare(then?.overall, now?.overall);
}

/** Every category it stands in now, and then those that it stood in. */
export function compareCategories(
  before: Listing | undefined,
  after: Listing | undefined,
  { context }: Side,
): EffectOnEntry['categories'] {
  const then = before?.facts.rank?.categories ?? [];
  const now = after?.facts.rank?.categories ?? [];
  const slugs = new Set([...now, ...then].map(({ category }) => category));
  return [...slugs].map((slug) => ({
    category: slug,
    name: context.termName('categories', slug),
    ...compare(
      then.find(({ category }) => category === slug),
      now.find(({ category }) => category === slug),
    ),
  }));
}

export function compareScores(
  before: Listing | undefined,
  after: Listing | undefined,
): EffectOnEntry['score'] {
  const [then = null, now = null] = [before?.facts.rank?.score, after?.facts.rank?.score];
  return then === null && now === null ? null : { before: then, after: now };
}

/** Why the score of a listing on both sides moved, what counts most first. */
export function listReasons(
  before: Listing | undefined,
  after: Listing | undefined,
  { context, voice }: Side,
): string[] {
  const [then, now] = [before?.facts.rank, after?.facts.rank];
  if (then === undefined || now === undefined || after === undefined) return [];
  const move = compareRanks(after.entry.slug, then, now);
  const category = context.termName('categories', after.entry.categories[0] ?? '');
  const factors = move.factors.toSorted((a, b) => Math.abs(b.gained) - Math.abs(a.gained));
  return [
    ...sayDemotionChange(move, voice),
    ...factors.map((factor) => sayFactorChange(factor, category, voice)),
  ].map(plain);
}
