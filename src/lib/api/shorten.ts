/** Stands for what is left out. */
export const LEFT_OUT = '…';

const LONGEST_TEXT = 96;
const DEEPEST = 4;
const DEEPEST_LIST = 3;

/** JSON short enough to be looked at: long texts, further entries and what lies deep become `…`. */
export function shorten(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') {
    return value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT).trimEnd()}${LEFT_OUT}` : value;
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return value;
    const [first, ...others] = value as readonly unknown[];
    if (depth > DEEPEST_LIST && typeof first === 'object') return [LEFT_OUT];
    return others.length === 0 ? [shorten(first, depth + 1)] : [shorten(first, depth + 1), LEFT_OUT];
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value);
  if (fields.length === 0) return value;
  if (depth > DEEPEST) return LEFT_OUT;
  return Object.fromEntries(fields.map(([name, inner]) => [name, shorten(inner, depth + 1)]));
}
