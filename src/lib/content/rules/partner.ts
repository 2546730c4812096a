import type { RuleGroup } from './rule.ts';

/** Partners against listings and each other. */
export const partnerRules = {
  'partner/duplicate-name': {
    severity: 'error',
    title: 'Two partners do not share a name.',
    fix: 'Merge the two entries, or say in the name how they differ.',
    example: 'partners/acme/ and partners/acme-inc/, both named "Acme"',
  },
  'partner/no-listing': {
    severity: 'warning',
    title: 'Technology partners publish a listing.',
    fix: 'Add its listing with this partner as publisher, or remove technology from kinds.',
    example: 'kinds: [technology] without any integration',
  },
  'partner/unclaimed-listing': {
    severity: 'warning',
    title: 'What a partner installs or shows in a case study is among the listings it implements.',
    fix: 'Add the slug to integrations, or remove it here.',
    example: 'stack: [acme-sync] with integrations: []',
  },
  'partner/removed-listing': {
    severity: 'warning',
    title: 'Partners implement listings that are still offered.',
    fix: 'Remove it, or write its successor.',
    example: 'integrations: [acme-v1], which is removed',
  },
  'partner/budget-order': {
    severity: 'error',
    title: 'A budget goes from the smaller figure to the larger one.',
    fix: 'Swap the figures.',
    example: 'budget: { from: 90000, to: 5000 }',
  },
} as const satisfies RuleGroup;
