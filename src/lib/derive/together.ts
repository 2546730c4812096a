import type { CollectionEntry, IntegrationEntry, PartnerEntry } from '#lib/content/model.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import type { PartnerRecord } from '#lib/content/schema/partner-record.ts';
import { projectsDelivered } from './tier/evidence.ts';

/** Another listing that is used together with one, with what shows it. */
export interface Together {
  readonly slug: string;
  /** Partners that delivered both in one project or install both as their standard; at least two. */
  readonly partners: number;
  /** Delivered projects that hold both. */
  readonly projects: number;
  /** Curated stacks that name both. */
  readonly stacks: number;
}

export interface TogetherSources {
  /** Published listings by place. */
  readonly ordered: readonly IntegrationEntry[];
  readonly partners: readonly PartnerEntry[];
  readonly records: ReadonlyMap<string, PartnerRecord>;
  readonly collections: readonly CollectionEntry[];
  readonly today: Day;
}

/** One partner alone cannot make a pair. */
const LEAST_PARTNERS = 2;

interface Tally {
  partners: number;
  projects: number;
  stacks: number;
}

/**
 * Listings often used with each: most partners first, then most projects, most stacks and the better place.
 * At most `limit` of each listing; listings without any have no entry.
 */
export function findTogether(
  sources: TogetherSources,
  limit: number,
): ReadonlyMap<string, readonly Together[]> {
  const { ordered } = sources;
  const tallies = tallyPairs(sources);
  const links = new Map<number, (Together & { readonly place: number })[]>();
  const add = (of: number, place: number, tally: Tally) => {
    const known = links.get(of);
    const link = { slug: ordered[place]?.slug ?? '', place, ...tally };
    if (known) known.push(link);
    else links.set(of, [link]);
  };
  for (const [pair, tally] of tallies) {
    if (tally.partners < LEAST_PARTNERS) continue;
    const [a, b] = [Math.floor(pair / ordered.length), pair % ordered.length];
    add(a, b, tally);
    add(b, a, tally);
  }
  return new Map(
    [...links].map(([of, others]) => [
      ordered[of]?.slug ?? '',
      others
        .sort(
          (a, b) =>
            b.partners - a.partners || b.projects - a.projects || b.stacks - a.stacks || a.place - b.place,
        )
        .slice(0, limit)
        .map(({ place: _, ...link }) => link),
    ]),
  );
}

/** Evidence by pair of places, written as `lower × listings + higher`. */
function tallyPairs({ ordered, partners, records, collections, today }: TogetherSources) {
  const placeOf = new Map(ordered.map(({ slug }, place) => [slug, place]));
  const pairsOf = (slugs: readonly string[]) => listPairs(slugs, placeOf);
  const tallies = new Map<number, Tally>();
  for (const { slug, stack } of partners) {
    const projects = new Map<number, number>(pairsOf(stack).map((pair) => [pair, 0]));
    for (const { integrations } of projectsDelivered(records.get(slug), today)) {
      for (const pair of pairsOf(integrations)) projects.set(pair, (projects.get(pair) ?? 0) + 1);
    }
    for (const [pair, count] of projects) {
      const tally = tallies.get(pair);
      if (tally === undefined) tallies.set(pair, { partners: 1, projects: count, stacks: 0 });
      else {
        tally.partners += 1;
        tally.projects += count;
      }
    }
  }
  for (const { kind, integrations } of collections) {
    if (kind !== 'stack') continue;
    for (const pair of pairsOf(integrations)) {
      const tally = tallies.get(pair);
      if (tally) tally.stacks += 1;
    }
  }
  return tallies;
}

function listPairs(slugs: readonly string[], placeOf: ReadonlyMap<string, number>): readonly number[] {
  if (slugs.length < 2) return [];
  const places = [...new Set(slugs)].flatMap((slug) => placeOf.get(slug) ?? []).sort((a, b) => a - b);
  return places.flatMap((low, at) => places.slice(at + 1).map((high) => low * placeOf.size + high));
}
