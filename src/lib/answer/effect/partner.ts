import type { Company } from '#lib/site/context.ts';
import { tierName } from '#lib/site/cards.ts';
import type { EffectOnEntry } from '../model.ts';
import { compareWords, wordsOfCompany } from './search.ts';
import { NOT_LISTED } from '../phrases.ts';
import { companyOf, type EntryId, type Side } from './side.ts';
import { compareHealth } from './standing.ts';

const NO_TIER = 'No tier';

const sayTier = (company: Company | undefined, { context }: Side): string =>
  company === undefined ? NOT_LISTED : (tierName(company.facts.tier.current, context) ?? NO_TIER);

/** Tiers and health of a partner rest on its listings too. */
export function isTouchedToo(slug: string, then: Side, now: Side): boolean {
  const [before, after] = [companyOf(then, slug), companyOf(now, slug)];
  return (
    sayTier(before, then) !== sayTier(after, now) || before?.facts.health.state !== after?.facts.health.state
  );
}

/** Undefined where neither side has it. */
export function comparePartner({ slug, from }: EntryId, then: Side, now: Side): EffectOnEntry | undefined {
  const [before, after] = [companyOf(then, from), companyOf(now, slug)];
  const shown = after ?? before;
  if (shown === undefined) return undefined;
  const [was, is] = [sayTier(before, then), sayTier(after, now)];
  return {
    noun: 'partner',
    slug,
    name: shown.entry.name,
    overall: null,
    categories: [],
    score: null,
    reasons: [],
    certification: null,
    health: compareHealth(before?.facts.health, after?.facts.health, then, now),
    tier: was === is ? null : { before: was, after: is },
    search: compareWords(wordsOfCompany(before, then), wordsOfCompany(after, now)),
    raises: [],
  };
}
