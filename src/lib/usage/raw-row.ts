import type { Day } from '#lib/content/schema/fields.ts';

/** What one account did with one integration on one day. Days without a row are days without use. */
export interface RawUsageRow {
  /** Slug of the integration. */
  readonly integration: string;
  /** Pseudonym of the account; never a name. */
  readonly account: string;
  readonly day: Day;
  /** 1 on the day the account installed it, else 0. */
  readonly installs: number;
  /** 1 where the account used it that day, else 0. */
  readonly active: number;
  readonly calls: number;
  /** Calls that failed, at most `calls`. */
  readonly errors: number;
  /** Whether the account belongs to the publisher or the platform. */
  readonly affiliated: boolean;
}

export const RAW_USAGE_HEADER = 'integration,account,day,installs,active,calls,errors,affiliated';

/** One line of CSV without a line break; slugs, pseudonyms and days never need quoting. */
export function formatRawRow(row: RawUsageRow): string {
  return [
    row.integration,
    row.account,
    row.day,
    row.installs,
    row.active,
    row.calls,
    row.errors,
    row.affiliated,
  ].join(',');
}
