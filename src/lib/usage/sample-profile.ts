import type { Day } from '#lib/content/schema/fields.ts';

/** How the invented use of one integration goes. Counts are for a platform of 1,000 accounts. */
export interface SampleProfile {
  readonly slug: string;
  /** First day of use; without it the integration is in use when the books begin. */
  readonly launch?: Day;
  /** Last day of use. */
  readonly closes?: Day;
  /** Accounts at the beginning, or in the week of the launch. */
  readonly opening: number;
  /** New accounts a week. */
  readonly joins: number;
  /** Share of accounts that leave in a week, in [0, 1). */
  readonly churn: number;
  /** Share of working days on which an average account uses it, in [0, 1]. */
  readonly rhythm: number;
  /** Calls of an average account on a day of use. */
  readonly calls: number;
  /** Share of calls that fail, in [0, 1]. */
  readonly failures: number;
  /** Yearly swing of use: highest on `peak`, lower by twice `swing` half a year on. */
  readonly season?: { readonly peak: Day; readonly swing: number };
  /** Accounts that appear on one day and never again. */
  readonly spike?: { readonly day: Day; readonly accounts: number };
  /** Days, both counted, on which calls fail at another rate. */
  readonly incident?: { readonly from: Day; readonly to: Day; readonly failures: number };
  /** Accounts of the publisher, busy every day, in any size of platform. */
  readonly affiliated?: number;
}
