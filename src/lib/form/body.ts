import { readText, typeOf } from './bytes.ts';
import type { Values } from './field.ts';

/** What a body may hold at most. */
export const BODY_LIMITS = { bytes: 64 * 1024, fields: 120, list: 40 } as const;

/** Why a body is not read: too much of it, of another type, cut off, no UTF-8, or no flat object. */
export type BodyFault = 'large' | 'format' | 'cut' | 'coding' | 'nested';

export type ReadBody =
  { readonly ok: true; readonly values: Values } | { readonly ok: false; readonly fault: BodyFault };

const refuse = (fault: BodyFault): ReadBody => ({ ok: false, fault });

/**
 * Reads a form's body, JSON or urlencoded, as names and texts. Nothing is parsed before its size is known to be
 * allowed, and no more is read than that.
 */
export async function readBody(request: Request): Promise<ReadBody> {
  const type = typeOf(request);
  if (type !== 'application/json' && type !== 'application/x-www-form-urlencoded') {
    return refuse('format');
  }
  const read = await readText(request, BODY_LIMITS.bytes);
  switch (read.kind) {
    case 'large':
      return refuse('large');
    case 'cut':
      return refuse('cut');
    case 'foreign':
      return refuse('coding');
    case 'text':
      return type === 'application/json' ? readJson(read.text) : readUrlencoded(read.text);
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

function readJson(text: string): ReadBody {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse('nested');
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return refuse('nested');
  const entries = Object.entries(json);
  if (entries.length > BODY_LIMITS.fields) return refuse('large');
  const values: [string, string | readonly string[]][] = [];
  for (const [name, value] of entries as [string, unknown][]) {
    if (isText(value)) values.push([name, value]);
    else if (Array.isArray(value) && value.length <= BODY_LIMITS.list && value.every(isText))
      values.push([name, value]);
    else return refuse('nested');
  }
  return { ok: true, values: Object.fromEntries(values) };
}

function readUrlencoded(text: string): ReadBody {
  const all = [...new URLSearchParams(text)];
  if (all.length > BODY_LIMITS.fields) return refuse('large');
  const lists = new Map<string, string[]>();
  for (const [name, value] of all) lists.set(name, [...(lists.get(name) ?? []), value]);
  const values = Array.from(
    lists,
    ([name, list]) => [name, list.length === 1 ? (list[0] ?? '') : list] as const,
  );
  return { ok: true, values: Object.fromEntries(values) };
}
