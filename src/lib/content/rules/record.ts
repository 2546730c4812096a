import type { RuleGroup } from './rule.ts';

/** The platform's own records. */
export const recordRules = {
  'record/unknown-entry': {
    severity: 'warning',
    title: 'Records belong to entries that exist.',
    fix: 'Rename the record if the slug has changed, or remove it.',
    example: 'records/certifications/acme-old.yaml',
  },
  'record/file-name': {
    severity: 'error',
    title: 'A snapshot is named for its day.',
    fix: 'Rename the file, or write it again with npm run usage.',
    example: 'records/usage/2026-01-01.json with as_of 2026-01-08',
  },
  'record/repeated': {
    severity: 'error',
    title: 'A record states a thing once.',
    fix: 'Keep one of them.',
    example: 'two usage rows for acme-sync',
  },
} as const satisfies RuleGroup;
