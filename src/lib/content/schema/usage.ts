import { z } from 'zod';
import { day, line, slug } from './fields.ts';

const figure = z.number().min(0);

/** Sums over one window of 28 days. A figure the source does not have is null. */
export const usageWindow = z.strictObject({
  active: figure.nullable().describe('Active accounts, affiliated ones left out.'),
  retained: figure.nullable().describe('Accounts of the window before that are active again.'),
  calls: figure.nullable().describe('Calls.'),
  errors: figure.nullable().describe('Calls that failed.'),
  activity: figure
    .nullable()
    .describe('Mean daily active accounts, winsorised so that one day cannot carry it.'),
});
export type UsageWindow = z.output<typeof usageWindow>;

export const usageRow = z.strictObject({
  slug: slug.describe('Integration.'),
  last: usageWindow.describe('The 28 days up to as_of.'),
  previous: usageWindow.describe('The 28 days before those.'),
  weeks: z.array(figure.nullable()).max(52).describe('Active accounts a week, oldest first.'),
  first_day: day.describe('First day seen.'),
  last_day: day.describe('Last day seen.'),
});
export type UsageRow = z.output<typeof usageRow>;

/** `records/usage/<YYYY-MM-DD>.json`: machine-written, one row an integration, sorted by slug. */
export const usageSnapshot = z.strictObject({
  as_of: day.describe('Last day counted.'),
  method: line(40).describe('Version of the metric definitions.'),
  source: line(60).describe('Where the raw rows came from.'),
  integrations: z.array(usageRow).describe('One row an integration.'),
});
export type UsageSnapshot = z.output<typeof usageSnapshot>;
