import type { Loss, Merging, Rejection, Renaming } from '../ledger.ts';
import type { Plan } from '../plan.ts';
import type { SourceRows } from '../claims.ts';
import { compare } from '../unique.ts';

/** What an import did, or with `dryRun` would do. Lists are in the order of source and row. */
export interface ImportReport {
  readonly dryRun: boolean;
  readonly sources: readonly {
    readonly name: string;
    readonly file: string;
    readonly rows: number;
    readonly skipped: number;
    readonly rejected: number;
    readonly duplicates: number;
  }[];
  readonly written: { readonly integrations: number; readonly partners: number; readonly files: number };
  readonly files: readonly string[];
  readonly kept: readonly string[];
  readonly replaced: readonly string[];
  readonly extended: readonly string[];
  readonly rejections: readonly Rejection[];
  readonly losses: readonly Loss[];
  readonly renamings: readonly Renaming[];
  readonly mergings: readonly Merging[];
  readonly filled: readonly { readonly field: string; readonly count: number }[];
}

interface AtRow {
  readonly source: string;
  readonly number?: number;
  readonly row?: number;
}

/** The report of a plan. */
export function reportPlan(plan: Plan, sources: readonly SourceRows[], dryRun: boolean): ImportReport {
  const { ledger } = plan;
  const count = (name: string, kind: Rejection['kind']) =>
    new Set(
      ledger.rejections.filter((one) => one.source === name && one.kind === kind).map((one) => one.number),
    ).size;
  const rank = (at: AtRow) => sources.findIndex(({ name }) => name === at.source);
  const byRow = (a: AtRow, b: AtRow) =>
    rank(a) - rank(b) || (a.number ?? a.row ?? 0) - (b.number ?? b.row ?? 0);
  return {
    dryRun,
    sources: sources.map(({ name, file, set }) => ({
      name,
      file,
      rows: set.rows.length + set.bad.length,
      skipped: count(name, 'skipped'),
      rejected: count(name, 'rejected'),
      duplicates: count(name, 'duplicate'),
    })),
    written: { ...plan.counts, files: plan.files.length },
    files: plan.files.map(({ path }) => path),
    kept: plan.kept,
    replaced: plan.replaced,
    extended: plan.extended,
    rejections: ledger.rejections.toSorted(byRow),
    losses: ledger.losses.toSorted((a, b) => byRow(a, b) || compare(a.field, b.field)),
    renamings: ledger.renamings.toSorted(byRow),
    mergings: ledger.mergings.toSorted((a, b) => compare(a.noun, b.noun) || compare(a.slug, b.slug)),
    filled: ledger.filled,
  };
}
