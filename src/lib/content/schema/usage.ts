import { z } from 'zod';
import { day, line, slug } from './fields.ts';

/** What stands in a snapshot for a count of accounts, none included, that is too small to publish. */
export const SUPPRESSED = '<5';

/** A number; `<5` where it is too small to publish; null where the source cannot tell. */
export const figure = z.union([z.number().min(0), z.literal(SUPPRESSED)]).nullable();
export type Figure = z.output<typeof figure>;

/** Columns a source of raw rows may have besides `integration` and the day or week. */
export const USAGE_COLUMNS = ['account', 'installs', 'active', 'calls', 'errors', 'affiliated'] as const;
export type UsageColumn = (typeof USAGE_COLUMNS)[number];

/** Figures of one window of 28 days. All are `<5` where fewer than five accounts were active. */
export const usageWindow = z.strictObject({
  active: figure.describe('Accounts active on at least one day, affiliated ones left out.'),
  steady: figure.describe(
    'Active accounts less those that were new and active on one day only, on the three days that brought most of them.',
  ),
  retained: figure.describe('Active accounts that were also active in the 28 days before the window.'),
  installs: figure.describe('Accounts that installed it.'),
  activity: figure.describe('Mean daily active accounts, winsorised so that one day cannot carry it.'),
  calls: figure.describe('Calls.'),
  errors: figure.describe('Calls that failed.'),
});
export type UsageWindow = z.output<typeof usageWindow>;

export const usageRow = z.strictObject({
  slug: slug.describe('Integration.'),
  last: usageWindow.describe('The 28 days up to as_of.'),
  previous: usageWindow.describe('The 28 days before those.'),
  weeks: z
    .array(figure)
    .max(52)
    .describe('A point a week, oldest first, the last week ending on as_of: active accounts, or weeks_of.'),
  first_day: day.nullable().describe('First day seen; null for a listing that the source has never shown.'),
  last_day: day.nullable().describe('Last day seen.'),
});
export type UsageRow = z.output<typeof usageRow>;

/** `records/usage/<YYYY-MM-DD>.json`: machine-written, one row an integration, sorted by slug. */
export const usageSnapshot = z.strictObject({
  as_of: day.describe('Last day counted.'),
  method: line(40).describe('Version of the metric definitions.'),
  source: line(60).describe('Where the raw rows came from.'),
  grain: z.enum(['day', 'week']).describe('Whether a raw row is about a day or a week.'),
  columns: z.array(z.enum(USAGE_COLUMNS)).describe('What the raw rows say; what is not here is not known.'),
  weeks_of: z
    .enum(['active', 'activity', 'installs', 'calls'])
    .describe('What the weekly points count: the best the source has.'),
  platform: z
    .strictObject({
      active: figure.describe('Accounts active with at least one integration in the 28 days up to as_of.'),
      accounts: z
        .int()
        .min(0)
        .nullable()
        .describe('All customer accounts of the platform, where it was told.'),
    })
    .describe('Figures over all integrations.'),
  integrations: z.array(usageRow).describe('One row an integration.'),
});
export type UsageSnapshot = z.output<typeof usageSnapshot>;
