import { GRID } from './formula.ts';

/**
 * Positions of those with a 1 in `isIn`, by their keys upwards, equal ones by position. Keys are whole numbers
 * from 0 to `GRID`: counted, not compared, as every day of the history sorts several columns.
 */
export function sortByKey(keys: Int32Array, isIn: Uint8Array): Int32Array {
  const next = new Int32Array(GRID + 2);
  for (let position = 0; position < keys.length; position += 1) {
    if (isIn[position] !== 1) continue;
    const after = (keys[position] ?? 0) + 1;
    next[after] = (next[after] ?? 0) + 1;
  }
  for (let key = 1; key < next.length; key += 1) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0);
  const sorted = new Int32Array(next[GRID + 1] ?? 0);
  for (let position = 0; position < keys.length; position += 1) {
    if (isIn[position] !== 1) continue;
    const key = keys[position] ?? 0;
    const index = next[key] ?? 0;
    sorted[index] = position;
    next[key] = index + 1;
  }
  return sorted;
}
