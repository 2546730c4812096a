import type { ContextFor, Draft } from './draft.ts';
import { draftEntry, fitsConditions } from './draft.ts';
import type { Ledger } from './ledger.ts';
import type { ImportMap } from './map/schema.ts';
import type { Row, RowSet } from './rows/model.ts';

export interface SourceRows {
  readonly name: string;
  readonly file: string;
  readonly set: RowSet;
}

export interface Drafts {
  readonly integrations: readonly Draft[];
  /** By partner rule, in the order of the map. */
  readonly partners: readonly (readonly Draft[])[];
}

/** Every row given to the sections that take it. Rows nobody takes are told to the ledger, with the reason. */
export function draftRows(
  map: ImportMap,
  sources: readonly SourceRows[],
  contextFor: ContextFor,
  ledger: Ledger,
): Drafts {
  const rows = sources.flatMap((source) => usableRows(source, map, ledger));
  const taken = new Set<Row>();
  const take = (from: string, where: Parameters<typeof fitsConditions>[1]) =>
    rows.filter((row) => row.source === from && fitsConditions(row, where) && taken.add(row));
  const integrations = map.integrations.flatMap((rule) =>
    take(rule.from, rule.where).flatMap(
      (row) => draftEntry('integration', row, rule, map, contextFor, ledger) ?? [],
    ),
  );
  const partners = map.partners.map((rule) =>
    take(rule.from, rule.where).flatMap(
      (row) => draftEntry('partner', row, rule, map, contextFor, ledger) ?? [],
    ),
  );
  const mapped = new Set([...map.integrations, ...map.partners].map(({ from }) => from));
  for (const row of rows) {
    if (!taken.has(row) && mapped.has(row.source)) {
      ledger.reject(row, labelOf(row), 'no section of the map takes it', 'skipped');
    }
  }
  return { integrations, partners };
}

function usableRows({ name, set }: SourceRows, map: ImportMap, ledger: Ledger): readonly Row[] {
  for (const bad of set.bad) ledger.rejections.push({ ...bad, label: '', kind: 'rejected' });
  const first = new Map<string, Row>();
  const skips = map.skip.filter(({ from }) => from === name);
  return set.rows.filter((row) => {
    const skip = skips.find(({ where }) => fitsConditions(row, where));
    if (skip !== undefined) {
      ledger.reject(row, labelOf(row), skip.because, 'skipped');
      return false;
    }
    const earlier = first.get(row.key);
    if (earlier !== undefined) {
      ledger.reject(row, labelOf(row), `is the same as row ${earlier.number}`, 'duplicate');
      return false;
    }
    first.set(row.key, row);
    return true;
  });
}

/** The first text of a row, to know it by in the report. */
function labelOf(row: Row): string {
  const { value } = row;
  if (typeof value !== 'object' || value === null) return '';
  const named = ['name', 'title', 'id'].flatMap((column) =>
    Object.entries(value).flatMap(([key, text]) =>
      key === column && typeof text === 'string' ? [text] : [],
    ),
  );
  return (named[0] ?? '').slice(0, 60);
}
