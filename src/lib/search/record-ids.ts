/**
 * Pagefind answers with ids and would fetch one file a result to say what each is. This list says it for all
 * of them at once, so that full-text results can be filtered and counted like any others. Browser-safe.
 */
import type { SearchRecord } from '../site/model.ts';

export const RECORD_IDS_FILE = 'record-ids.json';

/** For each kind the ids Pagefind gave its records, in code-point order of their slugs. */
export type RecordIds = Readonly<Record<SearchRecord['kind'], readonly string[]>>;

/** @param idOf id by address of the record; throws where one has none */
export function listRecordIds(
  records: readonly SearchRecord[],
  idOf: ReadonlyMap<string, string>,
): RecordIds {
  const idsOf = (kind: SearchRecord['kind']) =>
    records
      .filter((record) => record.kind === kind)
      .sort((a, b) => (a.slug < b.slug ? -1 : 1))
      .map(({ href }) => idOf.get(href) ?? fail(`The search index has no record ${href}.`));
  return { integration: idsOf('integration'), partner: idsOf('partner') };
}

/** Slugs by id, given all slugs of the kind. */
export function slugsById(ids: readonly string[], slugs: readonly string[]): ReadonlyMap<string, string> {
  const sorted = slugs.toSorted((a, b) => (a < b ? -1 : 1));
  return new Map(ids.map((id, at) => [id, sorted[at] ?? '']));
}

function fail(message: string): never {
  throw new Error(message);
}
