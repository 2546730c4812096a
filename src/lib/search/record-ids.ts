/**
 * Pagefind answers with ids and would fetch one file a result to say what each is. This list says it for all
 * of them at once, so that full-text results can be filtered and counted like any others. Browser-safe.
 */
import type { SearchRecord } from '../site/model.ts';

export const RECORD_IDS_FILE = 'record-ids.json';

/** For each kind the ids Pagefind gave its records, in the order of its entries. */
export type RecordIds = Readonly<Record<'integration' | 'partner', readonly string[]>>;

/**
 * @param records of each kind in the order of its entries
 * @param idOf id by address of the record; throws where one has none
 */
export function listRecordIds(
  records: readonly SearchRecord[],
  idOf: ReadonlyMap<string, string>,
): RecordIds {
  const idsOf = (kind: keyof RecordIds) =>
    records
      .filter((record) => record.kind === kind)
      .map(({ href }) => idOf.get(href) ?? fail(`The search index has no record ${href}.`));
  return { integration: idsOf('integration'), partner: idsOf('partner') };
}

/** Numbers of the entries by id. */
export const entriesById = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map(ids.map((id, entry) => [id, entry]));

function fail(message: string): never {
  throw new Error(message);
}
