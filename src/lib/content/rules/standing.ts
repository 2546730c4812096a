import type { RuleGroup } from './rule.ts';

/** Tiers, the records they rest on, and the log of measures. */
export const standingRules = {
  'tiers/lower-need': {
    severity: 'error',
    title: 'A tier asks for no less than the tier below it.',
    fix: 'Raise the figure, or put the tiers in order, the lowest first.',
    example: 'gold asks for 3 certified people, silver below it for 4',
  },
  'record/day-order': {
    severity: 'error',
    title: 'A certificate ends after it begins.',
    fix: 'Correct one of the days.',
    example: 'certified_on: 2026-05-01 with expires: 2025-05-01',
  },
  'action/no-subject': {
    severity: 'warning',
    title: 'A measure names the listing or the partner it concerns.',
    fix: 'Add integration or partner.',
    example: 'id: 2026-001 without integration and partner',
  },
  'action/day-order': {
    severity: 'error',
    title: 'A measure ends on or after the day it was taken.',
    fix: 'Correct one of the days.',
    example: 'date: 2026-05-01 with expires: 2025-05-01',
  },
  'action/open-end': {
    severity: 'error',
    title: 'A measure that has expired says on which day it did.',
    fix: 'Add expires.',
    example: 'status: expired without expires',
  },
  'action/not-lifted': {
    severity: 'error',
    title: 'Only a measure that was lifted has a day on which it was.',
    fix: 'Set status to lifted, or remove the day.',
    example: 'status: in-force with lifted: 2026-05-01',
  },
} as const satisfies RuleGroup;
