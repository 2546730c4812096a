import { formatBytes, LIMITS } from '#lib/content/limits.ts';
import type { SiteContext } from '../context.ts';
import type { ContributeView } from '../views/contribute.ts';
import { viewRepository } from './doors.ts';
import { labelFields, listRequiredFacts } from './facts.ts';
import { buildGuideListing } from './listing.ts';
import { groupRules, listMistakes } from './rules.ts';

/** What the guide for partners says and shows. */
export function buildContribute(context: SiteContext): ContributeView {
  const { content, paths } = context;
  const { review } = content.program;
  const listing = buildGuideListing(context);
  const groups = groupRules();
  return {
    review,
    appeal: review.appeal ?? paths.form('correction'),
    automatic: review.merge.automatic ? labelFields(review.merge.fields) : [],
    repository: viewRepository(listing, context),
    facts: listRequiredFacts(listing.lines),
    logoMost: formatBytes(LIMITS.logoBytes),
    listing,
    mistakes: listMistakes(),
    groups,
    ruleCount: groups.reduce((sum, { checks }) => sum + checks.length, 0),
  };
}
