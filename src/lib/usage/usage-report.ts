import type { Day } from '#lib/content/schema/fields.ts';
import type { UsageColumn, UsageSnapshot } from '#lib/content/schema/usage.ts';
import type { StrayColumn } from './columns.ts';

/** What `npm run usage` read, made and removed. */
export interface UsageReport {
  readonly as_of: Day;
  readonly file: string;
  readonly written: boolean;
  readonly source: string;
  readonly grain: UsageSnapshot['grain'];
  readonly weeks_of: UsageSnapshot['weeks_of'];
  readonly rows: { readonly read: number; readonly affiliated: number; readonly late: number };
  readonly integrations: {
    readonly counted: number;
    /** Rows of listings the source has never shown. */
    readonly added: number;
    /** Rows whose last window is too small to publish. */
    readonly withheld: number;
    /** Rows that differ from the file that was there; null where there was none. */
    readonly changed: number | null;
  };
  readonly newest: Day | null;
  readonly lacking: readonly UsageColumn[];
  readonly strays: readonly StrayColumn[];
  readonly warnings: readonly string[];
  /** Older snapshots that had their time. */
  readonly removed: readonly string[];
}

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

const list = (names: readonly string[]): string => names.join(', ');

export function formatReport(report: UsageReport): string {
  const { rows, integrations, removed } = report;
  const { counted, added, withheld, changed } = integrations;
  const lines = [
    `${plural(rows.read, 'row')} read, ${plural(counted, 'integration')} counted up to ${report.as_of}.`,
    `Left out: ${plural(rows.affiliated, 'row')} of affiliated accounts, ${plural(rows.late, 'row')} later than ${report.as_of}.`,
    `${plural(withheld, 'integration')} with too few accounts to publish.`,
    ...(added > 0
      ? [`${plural(added, 'listing')} never seen ${added === 1 ? 'was' : 'were'} added without use.`]
      : []),
    ...report.warnings.map((warning) => `Warning: ${warning}`),
    ...(changed === null
      ? []
      : [`There was a snapshot of this day: ${plural(changed, 'integration')} changed.`]),
    report.written ? `Written: ${report.file}` : `Not written, as asked: ${report.file}`,
    ...(removed.length === 0
      ? []
      : [`Removed, as older than what is kept: ${list(removed)}. With --keep-all they stay.`]),
  ];
  return `${lines.join('\n')}\n`;
}
