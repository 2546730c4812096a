import type { Loss, Merging, Rejection, Renaming } from '../ledger.ts';
import type { Plan } from '../plan.ts';
import type { SourceRows } from '../claims.ts';
import type { Told } from '../settle/outcome.ts';
import type { Settlement } from '../settle/settle.ts';
import type { UnusedTerm } from '../settle/taxonomy.ts';
import { compare } from '../unique.ts';

/** A field or section, at its line. */
interface InFile {
  readonly file: string;
  readonly line: number;
  readonly field: string;
}

/** What an import did, or with `dryRun` would do. Lists are in the order of source and row, or of file. */
export interface ImportReport {
  readonly dryRun: boolean;
  /** Why nothing was written, though there was something to write. */
  readonly refusal: string | null;
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
  readonly added: readonly string[];
  readonly updated: readonly { readonly file: string; readonly fields: readonly string[] }[];
  /** Files of earlier imports that stay as they are. */
  readonly unchanged: number;
  /** Hand edits of files that imports wrote. */
  readonly edits: readonly InFile[];
  /** Hand edits of what the source now says otherwise; null is no value. The hand edit stays. */
  readonly conflicts: readonly (InFile & { readonly yours: unknown; readonly source: unknown })[];
  /** Listings whose row is gone; they have the status removed now. Where the import refused, what would disappear. */
  readonly removed: readonly Told[];
  readonly restored: readonly Told[];
  /** Folders that follow a new slug. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  /** Files that are left alone, though earlier imports wrote them and the source has changed. */
  readonly alone: readonly Told[];
  /** Terms of imports that nothing uses any more. */
  readonly unused: readonly UnusedTerm[];
  /** Files of an import before there were manifests. */
  readonly adopted: number;
  /** Files written by hand. */
  readonly kept: readonly string[];
  readonly replaced: readonly string[];
  readonly rejections: readonly Rejection[];
  readonly losses: readonly Loss[];
  readonly renamings: readonly Renaming[];
  readonly mergings: readonly Merging[];
  readonly filled: readonly { readonly field: string; readonly count: number }[];
}

export interface ReportInput {
  readonly plan: Plan;
  /** Undefined where nothing is done. */
  readonly settled: Settlement | undefined;
  readonly sources: readonly SourceRows[];
  readonly dryRun: boolean;
  readonly adopted: number;
  readonly refusal: string | undefined;
  readonly disappearing: readonly string[];
}

interface AtRow {
  readonly source: string;
  readonly number?: number;
  readonly row?: number;
}

/** The report of an import. */
export function reportImport(input: ReportInput): ImportReport {
  const { plan, sources, dryRun, adopted, refusal } = input;
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
    refusal: refusal ?? null,
    sources: sources.map(({ name, file, set }) => ({
      name,
      file,
      rows: set.rows.length + set.bad.length,
      skipped: count(name, 'skipped'),
      rejected: count(name, 'rejected'),
      duplicates: count(name, 'duplicate'),
    })),
    ...describeFiles(input),
    adopted,
    kept: plan.kept,
    rejections: ledger.rejections.toSorted(byRow),
    losses: ledger.losses.toSorted((a, b) => byRow(a, b) || compare(a.field, b.field)),
    renamings: ledger.renamings.toSorted(byRow),
    mergings: ledger.mergings.toSorted((a, b) => compare(a.noun, b.noun) || compare(a.slug, b.slug)),
    filled: ledger.filled,
  };
}

type OfFiles = Pick<
  ImportReport,
  | 'written'
  | 'files'
  | 'added'
  | 'updated'
  | 'unchanged'
  | 'edits'
  | 'conflicts'
  | 'removed'
  | 'restored'
  | 'moved'
  | 'alone'
  | 'unused'
  | 'replaced'
>;

const byFile = <T extends { readonly file: string }>(list: readonly T[]): readonly T[] =>
  list.toSorted((a, b) => compare(a.file, b.file));

function describeFiles({ settled, refusal, disappearing }: ReportInput): OfFiles {
  const out = settled?.outcome;
  const files = (out?.writes ?? []).map(({ path }) => path).sort();
  const ofNoun = (noun: string) => files.filter((path) => path.startsWith(`${noun}/`)).length;
  const stays = byFile(out?.stays ?? []);
  const wouldGo = refusal === undefined ? [] : disappearing;
  return {
    written: { integrations: ofNoun('integrations'), partners: ofNoun('partners'), files: files.length },
    files,
    added: (out?.added ?? []).toSorted(),
    updated: byFile(out?.updated ?? []),
    unchanged: out?.unchanged ?? 0,
    edits: stays
      .filter(({ clash }) => clash === undefined)
      .map(({ file, line, field }) => ({ file, line, field })),
    conflicts: stays.flatMap(({ file, line, field, clash }) =>
      clash === undefined
        ? []
        : [{ file, line, field, yours: clash.file ?? null, source: clash.source ?? null }],
    ),
    removed: byFile(
      out?.removed ?? wouldGo.map((file) => ({ file, reason: 'its row is not in the source any more' })),
    ),
    restored: byFile(out?.restored ?? []),
    moved: out?.moves ?? [],
    alone: byFile(out?.alone ?? []),
    unused: settled?.unused ?? [],
    replaced: (out?.replaced ?? []).toSorted(),
  };
}
