/** Columns of many values in the least JSON; each codec gives back exactly what went in. */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A column on its way through the network: `decode` trusts that the same codec wrote it. */
export interface Codec<T> {
  /** @param slugs of the same rows; many values are made of them */
  readonly encode: (values: readonly T[], slugs: readonly string[]) => Json;
  readonly decode: (column: Json, slugs: readonly string[]) => readonly T[];
}

/** Values as they are. */
export const plain = <T extends Json>(): Codec<T> => ({
  encode: (values) => values,
  decode: (column) => fromWire<readonly T[]>(column),
});

/** Values with few different ones: each once, then a number per row. Undefined travels as null, so null may not occur. */
export const coded = <T>(): Codec<T> => ({
  encode: (values) => {
    const { known, idOf } = collect(values);
    return fromWire<Json>([known, values.map(idOf)]);
  },
  decode: (column) => {
    const [known, ids] = fromWire<readonly [readonly (T | null)[], readonly number[]]>(column);
    return ids.map((id) => fromWire<T>(known[id] ?? undefined));
  },
});

/** Lists of words with few different ones. */
export const lists = <T extends string>(): Codec<readonly T[]> => ({
  encode: (values) => {
    const { known, idOf } = collect(values.flat());
    const ids = values.map((list) => list.map(idOf));
    return [known, ids.map((list) => (list.length === 1 ? (list[0] ?? 0) : list))];
  },
  decode: (column) => {
    const [known, rows] = fromWire<readonly [readonly T[], readonly (number | readonly number[])[]]>(column);
    return rows.map((row) => (typeof row === 'number' ? [row] : row).flatMap((id) => known[id] ?? []));
  },
});

/** A text, or what stands around the slug in it. */
export type Template = string | readonly [before: string, after: string];
export const templates = coded<Template>();

/** Texts most of which hold the slug of their row, such as addresses. */
export const slugged: Codec<string> = {
  encode: (values, slugs) =>
    templates.encode(
      values.map((value, row) => toTemplate(value, slugs[row] ?? '')),
      slugs,
    ),
  decode: (column, slugs) =>
    templates.decode(column, slugs).map((template, row) => fillTemplate(template, slugs[row] ?? '')),
};

export const fillTemplate = (template: Template, slug: string): string =>
  typeof template === 'string' ? template : template.join(slug);

export function toTemplate(value: string, slug: string): Template {
  const at = value.lastIndexOf(slug);
  return at < 0 ? value : [value.slice(0, at), value.slice(at + slug.length)];
}

/** Objects, a column for each of their fields. */
export function struct<T extends object>(fields: { readonly [K in keyof T]-?: Codec<T[K]> }): Codec<T> {
  const keys = fromWire<readonly (keyof T & string)[]>(Object.keys(fields));
  return {
    encode: (values, slugs) =>
      Object.fromEntries(
        keys.map((key) => [
          key,
          fields[key].encode(
            values.map((value) => value[key]),
            slugs,
          ),
        ]),
      ),
    decode: (column, slugs) => {
      const columns = fromWire<Readonly<Record<string, Json>>>(column);
      const rows = slugs.map((): Partial<T> => ({}));
      for (const key of keys) {
        const values = fields[key].decode(columns[key] ?? [], slugs);
        rows.forEach((row, at) => (row[key] = fromWire(values[at])));
      }
      return fromWire<readonly T[]>(rows);
    },
  };
}

/** A codec for values that are written as something simpler. */
export const mapped = <T, Wire>(
  codec: Codec<Wire>,
  toWire: (value: T) => Wire,
  ofWire: (wire: Wire) => T,
): Codec<T> => ({
  encode: (values, slugs) => codec.encode(values.map(toWire), slugs),
  decode: (column, slugs) => codec.decode(column, slugs).map(ofWire),
});

function collect<T>(values: readonly T[]) {
  const ids = new Map<string | undefined, number>();
  const known: T[] = [];
  for (const value of values) {
    const key = JSON.stringify(value);
    if (!ids.has(key)) ids.set(key, known.push(value) - 1);
  }
  return { known, idOf: (value: T) => ids.get(JSON.stringify(value)) ?? 0 };
}

/** The boundary: what comes back is taken for what `encode` of the same build wrote. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller names what it trusts
export function fromWire<T>(column: unknown): T {
  return column as T;
}
