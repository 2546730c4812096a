import { isRecord } from '../column.ts';
import { canonicalJson } from '../rows/model.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** A change to make in a file: the value of a field, or undefined to take it out. */
export interface Edit {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** A field that hand and source have both changed, to different values. Undefined where one has none. */
export interface Clash {
  readonly path: readonly string[];
  readonly file: unknown;
  readonly source: unknown;
}

export interface FieldMerge {
  /** What the file says afterwards. */
  readonly value: Fields;
  readonly edits: readonly Edit[];
  /** Fields that stay as a hand left them, though the import wrote something else. */
  readonly kept: readonly (readonly string[])[];
  readonly clashes: readonly Clash[];
}

/** The three sides of a merge: what the import wrote last time, what the file says now, what the source says now. */
export interface Sides<T> {
  readonly base: T;
  readonly file: T;
  readonly source: T;
}

/** True for values that say the same, whatever the order of their keys. */
export function same(a: unknown, b: unknown): boolean {
  if (a === undefined || b === undefined) return a === b;
  return canonicalJson(a) === canonicalJson(b);
}

/**
 * A three-way merge, field by field and into groups. A field that only the source changed is updated, one that only a
 * hand changed or took out stays so. Lists of words are sets: what the source adds or drops is added or dropped, and
 * the rest stays in the order of the file. Where both changed, the hand wins. `frozen` names fields that stay.
 */
export function mergeFields(sides: Sides<Fields>, frozen: ReadonlySet<string> = new Set()): FieldMerge {
  const out: Out = { edits: [], kept: [], clashes: [] };
  const value = mergeGroup([], sides, out, frozen);
  return { value, ...out };
}

interface Out {
  readonly edits: Edit[];
  readonly kept: (readonly string[])[];
  readonly clashes: Clash[];
}

function mergeGroup(
  path: readonly string[],
  { base, file, source }: Sides<Fields>,
  out: Out,
  frozen: ReadonlySet<string>,
): Fields {
  const names = [...new Set([...Object.keys(file), ...Object.keys(source), ...Object.keys(base)])];
  const merged = names.map((name): [string, unknown] => {
    const own = { base: at(base, name), file: at(file, name), source: at(source, name) };
    const here = [...path, name];
    if (path.length > 0 || !frozen.has(name)) return [name, mergeValue(here, own, out)];
    if (!same(own.base, own.source)) out.clashes.push({ path: here, file: own.file, source: own.source });
    return [name, own.file];
  });
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

function mergeValue(path: readonly string[], { base, file, source }: Sides<unknown>, out: Out): unknown {
  if (same(file, source)) return file;
  if (isRecord(file) && isGroup(base) && isGroup(source)) {
    const value = mergeGroup(path, { base: base ?? {}, file, source: source ?? {} }, out, new Set());
    if (Object.keys(value).length > 0 || Object.keys(file).length === 0) return value;
    out.edits.push({ path, value: undefined });
    return undefined;
  }
  if (same(file, base)) {
    out.edits.push({ path, value: source });
    return source;
  }
  if (same(source, base)) {
    if (base !== undefined) out.kept.push(path);
    return file;
  }
  if (isWords(file) && isWordsOrNothing(base) && isWordsOrNothing(source)) {
    return mergeWords(path, { base: base ?? [], file, source: source ?? [] }, out);
  }
  out.clashes.push({ path, file, source });
  return file;
}

function mergeWords(
  path: readonly string[],
  { base, file, source }: Sides<readonly unknown[]>,
  out: Out,
): readonly unknown[] | undefined {
  const dropped = new Set(base.filter((word) => !source.includes(word)));
  const added = source.filter((word) => !base.includes(word) && !file.includes(word));
  const words = [...file.filter((word) => !dropped.has(word)), ...added];
  const value = words.length === 0 ? undefined : words;
  if (!same(words, file)) out.edits.push({ path, value });
  out.kept.push(path);
  return value;
}

const at = (fields: Fields, name: string): unknown =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

const isGroup = (value: unknown): value is Fields | undefined => value === undefined || isRecord(value);

const isWords = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const isWordsOrNothing = (value: unknown): value is readonly unknown[] | undefined =>
  value === undefined || isWords(value);
