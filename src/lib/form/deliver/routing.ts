import type { EntryFacts } from './facts.ts';

/** People who answer what is sent. */
export interface Desk {
  readonly slug: string;
  readonly name: string;
  readonly email: string | undefined;
  readonly webhook: string | undefined;
  /** Entries it can take in seven days, 1 or more. */
  readonly capacity: number;
}

/** Fits an entry that has all that the rule names. */
export interface RoutingRule {
  readonly form: string | undefined;
  readonly region: string | undefined;
  readonly integration: string | undefined;
  readonly partner: string | undefined;
  /** Slugs of desks that take turns. */
  readonly desks: readonly string[];
}

/** Who gets what. The first rule that fits an entry decides. */
export interface RoutingTable {
  readonly desks: readonly Desk[];
  readonly rules: readonly RoutingRule[];
  /** Slug of the desk that takes what is left. */
  readonly fallback: string | undefined;
}

export interface Choice {
  /** Undefined where the rules name nobody for it. */
  readonly desk: Desk | undefined;
  /** For the log, without anything of the entry. */
  readonly why: string;
}

/** Over how many days `given` counts, and a capacity holds. */
export const CAPACITY_DAYS = 7;

const has = (wanted: string | undefined, found: readonly string[]): boolean =>
  wanted === undefined || found.includes(wanted);

const fits = (rule: RoutingRule, { form, regions, integrations, partners }: EntryFacts): boolean =>
  has(rule.form, [form]) &&
  has(rule.region, regions) &&
  has(rule.integration, integrations) &&
  has(rule.partner, partners);

/**
 * The desk for an entry: of the first rule that fits, the one with the smallest share of its capacity used, the
 * earlier in the rule where two are equal. A desk at its capacity is passed over; where all are, and where no rule
 * fits, the fallback takes the entry, whatever it has. `given` tells by slug how many entries each desk got in the
 * last seven days.
 */
export function chooseDesk(
  table: RoutingTable,
  facts: EntryFacts,
  given: ReadonlyMap<string, number>,
): Choice {
  const bySlug = new Map(table.desks.map((desk) => [desk.slug, desk]));
  const fallback = table.fallback === undefined ? undefined : bySlug.get(table.fallback);
  const last = (reason: string): Choice => ({
    desk: fallback,
    why: `${fallback ? 'fallback' : 'nobody'}: ${reason}`,
  });
  const at = table.rules.findIndex((rule) => fits(rule, facts));
  const rule = table.rules[at];
  if (rule === undefined) return last('no rule fits');
  const share = ({ slug, capacity }: Desk): number => (given.get(slug) ?? 0) / capacity;
  const free = rule.desks.flatMap((slug) => bySlug.get(slug) ?? []).filter((desk) => share(desk) < 1);
  const [first, ...others] = free;
  const number = String(at + 1);
  if (first === undefined) return last(`every desk of rule ${number} is full`);
  return {
    desk: others.reduce((best, desk) => (share(desk) < share(best) ? desk : best), first),
    why: `rule ${number}`,
  };
}
