import type { Content } from '#lib/content/model.ts';
import type { RankFactor } from '#lib/content/schema/ranking.ts';
import type { Facts } from '../model.ts';
import type { RankedDay } from './day.ts';
import { weightSteps } from './grid.ts';
import { prepareListings, type Listings } from './listings.ts';
import type { Raise } from './model.ts';
import { raisesOfStanding } from './raise-standing.ts';
import { raisesOfUse } from './raise-use.ts';
import { rankToday } from './rank.ts';
import { factors } from './registry.ts';
import type { RaiseSubject, Raiser } from './raise-subject.ts';

/** What would raise one factor of one listing. */
export type FactorRaise = Raise & { readonly factor: RankFactor };

interface Prepared {
  readonly listings: Listings;
  readonly ranked: RankedDay;
}

// The same day serves every listing of a site.
const days = new WeakMap<Facts, Prepared>();

function prepare(facts: Facts, content: Content): Prepared {
  let prepared = days.get(facts);
  if (prepared === undefined) {
    const listings = prepareListings(
      content,
      facts.today,
      (slug) => facts.integrations.get(slug)?.certification,
    );
    days.set(facts, (prepared = { listings, ranked: rankToday(listings, facts.today) }));
  }
  return prepared;
}

const raisers: Readonly<Record<RankFactor, Raiser>> = { ...raisesOfUse, ...raisesOfStanding };

/**
 * What would raise each factor of one listing, in the order of the factors; factors that nothing can raise
 * are left out, and a listing without a rank has none. Reaching the target, all else being equal, adds at
 * least `gain`; a gain of 0 means that it cannot be told before there is data.
 */
export function listRaises(facts: Facts, content: Content, slug: string): readonly FactorRaise[] {
  const { listings, ranked } = prepare(facts, content);
  const position = listings.positions.get(slug);
  const entry = position === undefined ? undefined : listings.entries[position];
  const certification = facts.integrations.get(slug)?.certification;
  if (position === undefined || entry === undefined || certification === undefined) return [];
  return factors.flatMap(({ name }, index) => {
    const column = ranked.columns[index];
    if (column === undefined) return [];
    const subject: RaiseSubject = {
      entry,
      row: ranked.rows[position],
      certification,
      certificationRules: content.program.certification,
      column,
      position,
      yardstick: column.yardstick[position] ?? 0,
      multiplier: ranked.multiplier[position] ?? 1,
      steps: weightSteps(listings.rules.weights[name]),
    };
    const raise = raisers[name](subject);
    return raise === undefined ? [] : [{ factor: name, ...raise }];
  });
}
