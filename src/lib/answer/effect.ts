import type { ChangedEntry } from '#lib/change/model.ts';
import { diffRanks, type RankedContent } from '#lib/rank/diff.ts';
import { openSide, type EntryId, type Side } from './effect/side.ts';
import { compareListing } from './effect/listing.ts';
import { comparePartner, isTouchedToo } from './effect/partner.ts';
import type { EffectOnEntry } from './model.ts';

/** What a change does to the marketplace. */
export interface Effect {
  readonly entries: readonly EffectOnEntry[];
  /** Listings that the change leaves alone and that have another place because of it. */
  readonly moved: number;
}

const MOST = 1_000;

/** Partners whose own files stay as they are, and who stand differently because of a listing of theirs. */
function listPublishers(entries: readonly ChangedEntry[], before: Side, after: Side): readonly EntryId[] {
  const touched = new Set(entries.flatMap(({ noun, slug }) => (noun === 'partner' ? [slug] : [])));
  const publishers = entries.flatMap(({ noun, publishers: of }) =>
    noun === 'integration' ? [of.before, of.after] : [],
  );
  return [...new Set(publishers)].flatMap((slug) => {
    if (slug === undefined || touched.has(slug) || !isTouchedToo(slug, before, after)) return [];
    return [{ noun: 'partner' as const, slug, from: slug }];
  });
}

/**
 * What a change does, entry by entry. Both sides hold the facts of the same day, so that nothing but the change is
 * told. Pure.
 */
export function computeEffect(
  before: RankedContent,
  after: RankedContent,
  entries: readonly ChangedEntry[],
): Effect {
  const [then, now] = [openSide(before), openSide(after)];
  const own = entries.flatMap(({ noun, slug, from = slug }): readonly EntryId[] =>
    noun === 'integration' || noun === 'partner' ? [{ noun, slug, from }] : [],
  );
  const told = [...own, ...listPublishers(entries, then, now)];
  const isOwn = new Set(own.flatMap(({ noun, slug }) => (noun === 'integration' ? [slug] : [])));
  return {
    entries: told
      .slice(0, MOST)
      .flatMap((id) => (id.noun === 'integration' ? compareListing : comparePartner)(id, then, now) ?? []),
    moved: diffRanks(before, after).moves.filter(({ slug }) => !isOwn.has(slug)).length,
  };
}
