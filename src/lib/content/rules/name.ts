import type { RuleGroup } from './rule.ts';

/** Names against the names of others. */
export const nameRules = {
  'name/lookalike': {
    severity: 'error',
    title: 'A name does not look like the name of somebody else.',
    fix: 'Choose a name that can be told apart, written with the letters of one language.',
    example: 'name: ParceIway with a capital I, beside Parcelway of another publisher',
  },
  'name/near': {
    severity: 'warning',
    title: 'A name is not mistaken for that of a verified partner.',
    fix: 'Choose a name that can be told apart, or tell the reviewer why both have a right to it.',
    example: 'name: Parcelvay, beside the verified partner Parcelway',
  },
} as const satisfies RuleGroup;
