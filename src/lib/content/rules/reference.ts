import type { RuleGroup } from './rule.ts';

/** Slugs that name something elsewhere in the content. */
export const referenceRules = {
  'reference/unknown': {
    severity: 'error',
    title: 'Whatever is named exists.',
    fix: 'Correct the spelling, or add what is named.',
    example: 'categories: [crn]',
  },
  'reference/alias': {
    severity: 'error',
    title: 'Entries are named by their present slug.',
    fix: 'Write the present slug.',
    example: 'works_with: [acme-crm-old]',
  },
  'reference/self': {
    severity: 'error',
    title: 'An entry does not name itself.',
    fix: 'Remove it.',
    example: 'a listing whose works_with holds its own slug',
  },
  'reference/unknown-api-version': {
    severity: 'warning',
    title: 'Listings are built on a version of the platform API that site.yaml knows.',
    fix: 'Correct the version, or add it to api_versions in site.yaml.',
    example: 'platform_api: 2026-4',
  },
} as const satisfies RuleGroup;
