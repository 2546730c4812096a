import type { SearchRecord } from '../site/model.ts';
import { hashOf, TEXT_KINDS, type TextEntriesFile } from './text-entries.ts';

const FEWEST_DIGITS = 3;
const MOST_DIGITS = 7;
/** Bytes of an id that has to be written out, and of one digit of all others. */
const REST_BYTES = 6;
const DIGIT_BYTES = 0.5;

/**
 * The table of all records, with as many digits as make it smallest.
 *
 * @param idOf id by address of the record; throws where one has none
 */
export function listTextEntries(
  records: readonly SearchRecord[],
  idOf: ReadonlyMap<string, string>,
): TextEntriesFile {
  const kinds = TEXT_KINDS.map((kind) =>
    records.filter((record) => record.kind === kind).sort((a, b) => a.entry - b.entry),
  );
  const hashes = kinds.flat().map(({ href }) => {
    const id = idOf.get(href);
    if (id === undefined) throw new Error(`The search index has no record ${href}.`);
    return hashOf(id);
  });
  const digits = chooseDigits(hashes);
  const holders = countStarts(hashes, digits);
  const isShared = (hash: string) => (holders.get(hash.slice(0, digits)) ?? 0) > 1;
  return {
    sizes: kinds.map((kind) => kind.length),
    digits,
    ids: hashes.map((hash) => hash.slice(0, digits)).join(''),
    rest: hashes.flatMap((hash, at) => (isShared(hash) ? [[hash, at] as const] : [])),
  };
}

function chooseDigits(hashes: readonly string[]): number {
  const costOf = (digits: number) => {
    const shared = [...countStarts(hashes, digits).values()].filter((count) => count > 1);
    const rest = shared.reduce((sum, count) => sum + count, 0);
    return hashes.length * digits * DIGIT_BYTES + rest * REST_BYTES;
  };
  let best = FEWEST_DIGITS;
  for (let digits = best + 1; digits <= MOST_DIGITS; digits += 1) {
    if (costOf(digits) < costOf(best)) best = digits;
  }
  return best;
}

function countStarts(hashes: readonly string[], digits: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const hash of hashes) {
    const start = hash.slice(0, digits);
    counts.set(start, (counts.get(start) ?? 0) + 1);
  }
  return counts;
}
