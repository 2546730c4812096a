import { z } from 'zod';
import { contactLink, day, line, reference, slug } from './fields.ts';

export const ACTION_STATUSES = ['in-force', 'appealed', 'lifted', 'expired'] as const;

/** `records/actions.yaml`: the public log of measures taken. */
export const actions = z.strictObject({
  actions: z
    .array(
      z.strictObject({
        id: slug.describe('Permanent name of the measure.'),
        date: day.describe('Day it was taken.'),
        integration: reference('integration').optional().describe('Listing concerned.'),
        partner: reference('partner').optional().describe('Partner concerned.'),
        rule: line(60).describe('Rule that was broken.'),
        measure: line(200).describe('What was done.'),
        reason: line(400).describe('Why, with the facts.'),
        status: z.enum(ACTION_STATUSES).describe('Where it stands; a day that has passed in expires ends it by itself.'),
        expires: day.optional().describe('Last day it holds.'),
        lifted: day.optional().describe('Day it was lifted.'),
        appeal: contactLink.optional().describe('Where to appeal.'),
      }),
    )
    .max(5_000)
    .default([])
    .describe('Measures, newest first.'),
});
export type Actions = z.output<typeof actions>;
export type Action = Actions['actions'][number];
