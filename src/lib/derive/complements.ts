import type { IntegrationEntry } from '#lib/content/model.ts';
import { best } from './best.ts';

/** A listing that passes objects on to another through the platform, or receives them from it. */
export interface Complement {
  readonly slug: string;
  /** Objects that it takes and the listing gives; the rarest first, as the listing spells them. */
  readonly takes: readonly string[];
  /** Objects that it gives and the listing takes. With `takes` the loop is closed. */
  readonly gives: readonly string[];
  /** Sum over all those objects of ln(1 + listings / listings that move it): rare objects weigh more. */
  readonly weight: number;
}

/** Listings looked at for one object, best place first. */
const POSTINGS = 150;

/** Objects by their folded name, each with the listing's own spelling, the rarest first. */
type Objects = ReadonlyMap<string, string>;

interface Flows {
  readonly gives: Objects;
  readonly takes: Objects;
}

interface Postings {
  readonly givers: number[];
  readonly takers: number[];
}

/** What flows to the platform is given to the others, what flows from the platform is taken from them. */
function readFlows({ data_flow }: IntegrationEntry): Flows {
  const moving = (way: 'in' | 'out') =>
    new Map(
      data_flow
        .filter(({ direction }) => direction === way || direction === 'both')
        .map(({ object }) => [object.toLowerCase(), object]),
    );
  return { gives: moving('in'), takes: moving('out') };
}

function indexObjects(flows: readonly Flows[]): ReadonlyMap<string, Postings> {
  const index = new Map<string, Postings>();
  const postingsOf = (object: string) => {
    const known = index.get(object) ?? { givers: [], takers: [] };
    index.set(object, known);
    return known;
  };
  flows.forEach(({ gives, takes }, place) => {
    for (const object of gives.keys()) postingsOf(object).givers.push(place);
    for (const object of takes.keys()) postingsOf(object).takers.push(place);
  });
  return index;
}

/**
 * Listings that complete each by what they move, the weightiest first, ties by place; at most `limit` of each.
 * The same object is the same whatever its case. `ordered` holds published listings by place.
 */
export function findComplements(
  ordered: readonly IntegrationEntry[],
  limit: number,
): ReadonlyMap<string, readonly Complement[]> {
  const flows = ordered.map(readFlows);
  const index = indexObjects(flows);
  const weights = new Map(
    [...index].map(([object, { givers, takers }]) => [
      object,
      Math.log(1 + ordered.length / new Set([...givers, ...takers]).size),
    ]),
  );
  const weigh = (object: string) => weights.get(object) ?? 0;
  const sorted = flows.map(({ gives, takes }) => ({ gives: sort(gives, weigh), takes: sort(takes, weigh) }));
  const scores = new Float64Array(ordered.length);
  const complements = new Map<string, readonly Complement[]>();
  ordered.forEach(({ slug }, own) => {
    const mine = sorted[own];
    if (mine === undefined || mine.gives.size + mine.takes.size === 0) return;
    const touched: number[] = [];
    const credit = (places: readonly number[] | undefined, gain: number) => {
      const end = Math.min(places?.length ?? 0, POSTINGS);
      for (let at = 0; at < end; at += 1) {
        const place = places?.[at] ?? own;
        if (place === own) continue;
        if (scores[place] === 0) touched.push(place);
        scores[place] = (scores[place] ?? 0) + gain;
      }
    };
    for (const object of mine.gives.keys()) credit(index.get(object)?.takers, weigh(object));
    for (const object of mine.takes.keys()) credit(index.get(object)?.givers, weigh(object));
    const top = best(scores, touched, limit).flatMap((place) => {
      const other = sorted[place];
      return other ? [describe(ordered[place]?.slug ?? '', mine, other, weigh)] : [];
    });
    if (top.length > 0) complements.set(slug, top);
    for (const place of touched) scores[place] = 0;
  });
  return complements;
}

const sort = (objects: Objects, weigh: (object: string) => number): Objects =>
  new Map([...objects].sort(([a], [b]) => weigh(b) - weigh(a) || (a < b ? -1 : 1)));

function describe(slug: string, mine: Flows, other: Flows, weigh: (object: string) => number): Complement {
  let weight = 0;
  const share = (own: Objects, others: Objects) => {
    const shared: string[] = [];
    for (const [object, spelling] of own) {
      if (!others.has(object)) continue;
      shared.push(spelling);
      weight += weigh(object);
    }
    return shared;
  };
  const takes = share(mine.gives, other.takes);
  const gives = share(mine.takes, other.gives);
  return { slug, takes, gives, weight };
}
