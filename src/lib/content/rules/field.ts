import type { RuleGroup } from './rule.ts';

/** Single fields of any file. */
export const fieldRules = {
  'field/missing': {
    severity: 'error',
    title: 'Required fields are there.',
    fix: 'Add the field.',
    example: 'an integration without publisher',
  },
  'field/empty': {
    severity: 'error',
    title: 'A field that is there has a value.',
    fix: 'Give it a value, or remove the line.',
    example: 'summary:',
  },
  'field/unknown': {
    severity: 'error',
    title: 'Only fields that exist are used.',
    fix: 'Correct the spelling, or remove the field.',
    example: 'catgories: [crm]',
  },
  'field/computed': {
    severity: 'error',
    title: 'Nobody writes down what the platform computes.',
    fix: 'Remove the field; it follows from program/ and records/.',
    example: 'tier: gold',
  },
  'field/type': {
    severity: 'error',
    title: 'A field has the type it asks for.',
    fix: 'Write a value of that kind.',
    example: 'name: [Acme, Sync]',
  },
  'field/too-long': {
    severity: 'error',
    title: 'Texts fit their place.',
    fix: 'Shorten the text; details belong below the front matter.',
    example: 'a tagline of 160 characters',
  },
  'field/too-many': {
    severity: 'error',
    title: 'Lists keep to their greatest length.',
    fix: 'Keep the most important ones.',
    example: 'categories: [crm, sales, support, billing]',
  },
  'field/too-few': {
    severity: 'error',
    title: 'Lists have their least length.',
    fix: 'Add what is missing.',
    example: 'categories: []',
  },
  'field/out-of-range': {
    severity: 'error',
    title: 'Numbers keep to their range.',
    fix: 'Write a number in the range.',
    example: 'response_hours: 0',
  },
  'field/not-one-of': {
    severity: 'error',
    title: 'Fields with fixed values use one of them.',
    fix: 'Use one of the listed values.',
    example: 'status: live',
  },
  'field/format': {
    severity: 'error',
    title: 'Slugs, codes, versions and file names keep to their pattern.',
    fix: 'Write it in the wanted form.',
    example: 'currency: Euro',
  },
  'field/link': {
    severity: 'error',
    title: 'Links are absolute https addresses.',
    fix: 'Write the whole address, starting with https://.',
    example: 'docs_url: docs.acme.example',
  },
  'field/day': {
    severity: 'error',
    title: 'Days exist and are written as YYYY-MM-DD.',
    fix: 'Write the year, the month and the day with hyphens, for example 2026-03-14.',
    example: 'listed: 14.03.2026',
  },
  'field/line': {
    severity: 'error',
    title: 'Short texts are one line of plain, visible text.',
    fix: 'Write it on one line and delete invisible characters.',
    example: 'a name with a line break in it',
  },
  'field/repeated': {
    severity: 'warning',
    title: 'Lists name a thing once.',
    fix: 'Remove the second one.',
    example: 'categories: [crm, crm]',
  },
  'field/rule': {
    severity: 'error',
    title: 'Fields that belong together agree.',
    fix: 'Change one of the values.',
    example: 'weights that sum to 0.9',
  },
} as const satisfies RuleGroup;
