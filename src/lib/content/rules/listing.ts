import type { RuleGroup } from './rule.ts';

/** Integrations and collections against each other. */
export const listingRules = {
  'integration/duplicate-name': {
    severity: 'error',
    title: 'A publisher does not list the same name twice.',
    fix: 'Say in the name how they differ, or remove one of them.',
    example: 'two listings "Acme Sync" by acme',
  },
  'integration/shared-name': {
    severity: 'warning',
    title: 'Listings of different publishers can be told apart by name.',
    fix: 'Say in the name how it differs, if readers would confuse them.',
    example: 'a listing "Slack" by two publishers',
  },
  'alias/taken': {
    severity: 'error',
    title: 'An alias is not the slug of an entry.',
    fix: 'Remove the alias; the address shows the other entry.',
    example: 'aliases: [acme-crm] while integrations/acme-crm/ exists',
  },
  'alias/repeated': {
    severity: 'error',
    title: 'An alias leads to one entry.',
    fix: 'Keep it in one place.',
    example: 'two listings with aliases: [acme-old]',
  },
  'integration/no-successor': {
    severity: 'warning',
    title: 'Deprecated and removed listings name what replaces them.',
    fix: 'Add successor with the slug of the listing that replaces it, if there is one.',
    example: 'status: deprecated',
  },
  'integration/dead-successor': {
    severity: 'error',
    title: 'A successor is still offered.',
    fix: 'Name the listing that a customer should move to now.',
    example: 'successor: acme-v1, which is removed itself',
  },
  'integration/idle-successor': {
    severity: 'warning',
    title: 'Only deprecated and removed listings have a successor.',
    fix: 'Set status to deprecated or removed, or remove successor.',
    example: 'status: available with successor: acme-v2',
  },
  'integration/no-end': {
    severity: 'warning',
    title: 'Deprecated listings say until when they can be used.',
    fix: 'Add ends with the last day it works, as its publisher has announced it.',
    example: 'status: deprecated without ends',
  },
  'integration/idle-end': {
    severity: 'warning',
    title: 'Only deprecated and removed listings have a last day, or a day their end was announced.',
    fix: 'Set status to deprecated or removed, or remove the day.',
    example: 'status: available with ends: 2027-03-31',
  },
  'integration/ended': {
    severity: 'warning',
    title: 'A listing whose last day has passed is removed.',
    fix: 'Set status to removed; its page then leads to what replaces it. If it still works, correct ends.',
    example: 'status: deprecated with ends: 2025-12-31, checked on 2026-01-05',
  },
  'integration/future-day': {
    severity: 'warning',
    title: 'What has been done lies in the past.',
    fix: 'Correct the day, or add it when it has come.',
    example: 'released: 2027-02-01, checked on 2026-11-30',
  },
  'integration/removed-neighbour': {
    severity: 'warning',
    title: 'Listings work with listings that are still offered.',
    fix: 'Remove it from the list.',
    example: 'works_with: [acme-v1], which is removed',
  },
  'integration/day-order': {
    severity: 'warning',
    title: 'Days of a listing follow each other.',
    fix: 'Correct one of the days.',
    example: 'verified: 2024-01-01 before listed: 2025-01-01',
  },
  'collection/removed-listing': {
    severity: 'warning',
    title: 'Collections hold listings that are still offered.',
    fix: 'Take it out, or put its successor in.',
    example: 'integrations: [acme-v1], which is removed',
  },
  'stack/gap': {
    severity: 'warning',
    title: 'In a stack each listing takes what the one before it gives.',
    fix: 'Put a listing between the two that joins them, correct their data_flow, or make the collection a set.',
    example: 'kind: stack with integrations: [acme-shop, acme-signatures], which share no object',
  },
  'stack/withdrawn': {
    severity: 'warning',
    title: 'Stacks hold no deprecated listing.',
    fix: 'Put its successor in its place.',
    example: 'kind: stack with integrations: [acme-shop, acme-v1], which is deprecated',
  },
  'stack/no-partner': {
    severity: 'warning',
    title: 'At least one partner sets up all of a stack.',
    fix: 'Find a partner for the whole stack, or shorten it to what one partner sets up.',
    example: 'kind: stack with integrations: [acme-shop, acme-books], which no partner names together',
  },
} as const satisfies RuleGroup;
