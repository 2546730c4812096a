import type { Content } from '#lib/content/model.ts';
import { judgeListing, prepareHealth } from '#lib/derive/health/health.ts';
import type { Health } from '#lib/derive/health/model.ts';
import { prepareListings } from '#lib/derive/rank/listings.ts';
import type { Place } from '#lib/derive/rank/model.ts';
import { describeRanks, rankToday, type Ranking } from '#lib/derive/rank/rank.ts';
import { readUsage } from '#lib/derive/usage.ts';
import { sayHealthReason } from '#lib/i18n/phrases.ts';
import { compareRanks } from '#lib/rank/diff.ts';
import { sayDemotionChange, sayFactorChange } from '#lib/rank/diff-text.ts';
import type { Listing, SiteContext } from '../context.ts';
import type { PlaceMove, ReleaseEffect } from '../views/contribute.ts';

const NO_BREAK_SPACES = /[\u00a0\u202f]/g;

const plain = (text: string): string => text.replaceAll(NO_BREAK_SPACES, ' ');

const compare = (before: Place, after: Place): PlaceMove => ({
  before: before.place,
  after: after.place,
  of: after.of,
});

/** The content, had a listing been released today. */
function release(slug: string, { content, facts }: SiteContext): Content {
  const integrations = content.integrations.map((entry) =>
    entry.slug === slug ? { ...entry, released: facts.today } : entry,
  );
  return { ...content, integrations };
}

function rank(content: Content, { facts }: SiteContext): Ranking {
  const { today, integrations } = facts;
  const listings = prepareListings(content, today, (slug) => integrations.get(slug)?.certification);
  return describeRanks(listings, rankToday(listings, today));
}

/** Both states of health in words; undefined where they are the same. */
function compareHealth(
  { entry, facts: { health: before, certification } }: Listing,
  released: Content,
  voice: SiteContext,
): ReleaseEffect['health'] {
  const { today } = voice.facts;
  const row = readUsage(released.records.usage, today).bySlug.get(entry.slug);
  const changed = { ...entry, released: today };
  const after = judgeListing(changed, row, certification, prepareHealth(released, today));
  const say = (health: Health) =>
    plain(`${voice.t.terms.health[health.state]}: ${sayHealthReason(health, voice)}`);
  // The gravest reason stands with the state.
  const list = ({ reasons }: Health) =>
    reasons.slice(1).map((reason) => plain(`${sayHealthReason(reason, voice)}.`));
  const reasons = list(after).filter((reason) => !list(before).includes(reason));
  const [was, is] = [say(before), say(after)];
  return was === is && reasons.length === 0 ? undefined : { before: was, after: is, reasons };
}

/** Undefined for a listing that has no rank. */
export function buildReleaseEffect(listing: Listing, context: SiteContext): ReleaseEffect | undefined {
  const { facts, termName } = context;
  const { entry } = listing;
  const before = listing.facts.rank;
  const released = release(entry.slug, context);
  const ranking = rank(released, context);
  const after = ranking.ranks.get(entry.slug);
  if (before === undefined || after === undefined) return undefined;
  const main = termName('categories', entry.categories[0] ?? '');
  const move = compareRanks(entry.slug, before, after);
  const factors = move.factors.toSorted((a, b) => Math.abs(b.gained) - Math.abs(a.gained));
  const reasons = [
    ...sayDemotionChange(move, context),
    ...factors.map((factor) => sayFactorChange(factor, main, context)),
  ];
  const hasMoved = (slug: string) =>
    slug !== entry.slug &&
    ranking.ranks.get(slug)?.overall.place !== facts.integrations.get(slug)?.rank?.overall.place;
  return {
    overall: compare(before.overall, after.overall),
    categories: after.categories.flatMap((now, index) => {
      const then = before.categories[index];
      const { category } = now;
      return then ? [{ category, name: termName('categories', category), ...compare(then, now) }] : [];
    }),
    score: { before: before.score, after: after.score },
    reasons: reasons.map(plain),
    health: compareHealth(listing, released, context),
    moved: ranking.order.filter(hasMoved).length,
  };
}
