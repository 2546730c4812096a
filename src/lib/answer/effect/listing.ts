import { sayRaise } from '#lib/i18n/rank-phrases.ts';
import type { Listing } from '#lib/site/context.ts';
import { buildRank } from '#lib/site/rank.ts';
import { signed } from '#lib/rank/voice.ts';
import type { EffectOnEntry } from '../model.ts';
import { compareCategories, compareOverall, compareScores, listReasons } from './places.ts';
import { compareWords, wordsOfListing } from './search.ts';
import { listingOf, plain, type EntryId, type Side } from './side.ts';
import { compareCertificates, compareHealth } from './standing.ts';

const MOST_RAISES = 3;

/** What would add the most points to a listing, as its page says it. */
function listRaises(listing: Listing, { context, voice }: Side): string[] {
  const { rank } = listing.facts;
  if (rank === undefined) return [];
  return buildRank(listing, rank, context)
    .raises.filter(({ gain }) => gain > 0)
    .slice(0, MOST_RAISES)
    .map((raise) => plain(`${sayRaise(raise, voice)} (${signed(raise.gain)} points).`));
}

/** Undefined where neither side lists it. */
export function compareListing({ slug, from }: EntryId, then: Side, now: Side): EffectOnEntry | undefined {
  const [before, after] = [listingOf(then, from), listingOf(now, slug)];
  const shown = after ?? before;
  if (shown === undefined) return undefined;
  return {
    noun: 'integration',
    slug,
    name: shown.entry.name,
    overall: compareOverall(before, after),
    categories: compareCategories(before, after, after === undefined ? then : now),
    score: compareScores(before, after),
    reasons: listReasons(before, after, now),
    certification: compareCertificates(before, after, then, now),
    health: compareHealth(before?.facts.health, after?.facts.health, then, now),
    tier: null,
    search: compareWords(wordsOfListing(before, then), wordsOfListing(after, now)),
    raises: before === undefined && after !== undefined ? listRaises(after, now) : [],
  };
}
