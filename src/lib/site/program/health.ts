import { LISTING_RULES } from '#lib/derive/health/listing-rules.ts';
import { HEALTH_STATES, type Health } from '#lib/derive/health/model.ts';
import { PARTNER_RULES } from '#lib/derive/health/partner-rules.ts';
import type { HealthRule } from '#lib/derive/health/rule.ts';
import type { SiteContext } from '../context.ts';
import type { HealthRuleView, Site } from '../model.ts';
import { programHead } from './head.ts';

const viewRules = (
  rules: readonly Pick<HealthRule<never>, 'id' | 'state' | 'numbers'>[],
  judged: readonly Health[],
): readonly HealthRuleView[] =>
  rules.map(({ id, state, numbers }) => ({
    rule: id,
    state,
    numbers,
    now: judged.filter(({ reasons }) => reasons.some(({ reason }) => reason === id)).length,
  }));

/** The rules of health, and how many published listings and partners each applies to today. */
export function buildHealth(context: SiteContext): Site['program']['health'] {
  const listings = context.listings.map(({ facts }) => facts.health);
  const partners = context.companies.map(({ facts }) => facts.health);
  const count = (all: readonly Health[], state: Health['state']) =>
    all.filter((health) => health.state === state).length;
  const { deprecated, stale, api_retired } = context.content.program.ranking.demotion;
  return {
    head: programHead('health', context),
    states: HEALTH_STATES.map((state) => ({
      state,
      listings: count(listings, state),
      partners: count(partners, state),
    })),
    listingRules: viewRules(LISTING_RULES, listings),
    partnerRules: viewRules(PARTNER_RULES, partners),
    demotions: [
      { rule: 'deprecated', multiplier: deprecated },
      { rule: 'stale', multiplier: stale },
      { rule: 'api_retired', multiplier: api_retired },
    ],
  };
}
