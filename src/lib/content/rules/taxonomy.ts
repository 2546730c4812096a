import type { RuleGroup } from './rule.ts';

/** The controlled words of the marketplace and the program. */
export const taxonomyRules = {
  'taxonomy/duplicate-slug': {
    severity: 'error',
    title: 'A slug stands once in its list.',
    fix: 'Remove one, or rename it.',
    example: 'two categories with slug: crm',
  },
  'taxonomy/duplicate-name': {
    severity: 'error',
    title: 'A name stands once in its list.',
    fix: 'Merge the two, or rename one.',
    example: 'categories CRM and crm',
  },
  'taxonomy/shared-alias': {
    severity: 'warning',
    title: 'A search word leads to one place.',
    fix: 'Keep the word in the entry that readers mean.',
    example: 'aliases: [helpdesk] in two categories',
  },
  'taxonomy/broad-category': {
    severity: 'warning',
    title: 'No category swallows more than half of the listings.',
    fix: 'Split the category, or sort its listings more narrowly.',
    example: 'a category "Tools" with 70 % of all listings',
  },
} as const satisfies RuleGroup;
