import { z } from 'zod';
import { contactLink, line } from './fields.ts';
import { versioned } from './versioned.ts';

/** Fields whose change by their owner says nothing that a person would have to judge. */
const LOW_RISK_FIELDS = [
  'summary',
  'tags',
  'released',
  'verified',
  'version',
  'changelog_url',
  'docs_url',
  'setup_url',
  'support',
  'body',
];

/** `program/review.yaml`: what a change of the content can expect, and who decides. */
export const reviewRules = z.strictObject({
  ...versioned,
  promise: z
    .strictObject({
      checks_minutes: z.int().min(1).max(1_440).default(15).describe('Minutes until the machine has answered.'),
      human_days: z.int().min(1).max(60).default(3).describe('Working days until a person has answered.'),
    })
    .default({ checks_minutes: 15, human_days: 3 })
    .describe('How soon an author is answered.'),
  reviewers: z
    .array(line(80))
    .max(40)
    .default([])
    .describe('Teams (organisation/team) or accounts on the forge that decide what needs judgement.'),
  appeal: contactLink
    .optional()
    .describe('Where a decision is appealed; by default the form for corrections.'),
  stale: z
    .strictObject({
      remind_days: z.int().min(1).max(365).default(14).describe('Days of waiting for the author until a reminder.'),
      close_days: z.int().min(2).max(730).default(30).describe('Days of waiting for the author until it is closed.'),
    })
    .default({ remind_days: 14, close_days: 30 })
    .describe('What happens to a change that waits for its author.'),
  merge: z
    .strictObject({
      automatic: z.boolean().default(false).describe('Whether low-risk changes by owners go in by themselves.'),
      fields: z
        .array(line(40))
        .max(60)
        .default(LOW_RISK_FIELDS)
        .describe('Fields of an entry that are low risk; body is the text below them.'),
    })
    .default({ automatic: false, fields: LOW_RISK_FIELDS })
    .describe('What may go in without a person.'),
});
export type ReviewRules = z.output<typeof reviewRules>;
