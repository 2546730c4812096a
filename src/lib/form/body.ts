import { readText, typeOf } from './bytes.ts';
import type { Values } from './field.ts';
import type { Problem } from './problem.ts';

/** What a body may hold at most. */
export const BODY_LIMITS = { bytes: 64 * 1024, fields: 120, list: 40 } as const;

export type ReadBody =
  { readonly ok: true; readonly values: Values } | { readonly ok: false; readonly problem: Problem };

const refuse = (status: Problem['status'], title: string, detail: string): ReadBody => ({
  ok: false,
  problem: { status, title, detail },
});

const TOO_LARGE = refuse(
  413,
  'The form is too large.',
  `Send at most ${String(BODY_LIMITS.bytes / 1024)} KB, in at most ${String(BODY_LIMITS.fields)} fields.`,
);

/**
 * Reads a form's body, JSON or urlencoded, as names and texts. Nothing is parsed before its size is known to be
 * allowed, and no more is read than that.
 */
export async function readBody(request: Request): Promise<ReadBody> {
  const type = typeOf(request);
  if (type !== 'application/json' && type !== 'application/x-www-form-urlencoded') {
    return refuse(
      415,
      'The form came in a format that is not read.',
      'Send application/json or application/x-www-form-urlencoded.',
    );
  }
  const read = await readText(request, BODY_LIMITS.bytes);
  switch (read.kind) {
    case 'large':
      return TOO_LARGE;
    case 'cut':
      return refuse(400, 'The form was cut off on its way.', 'Nothing was kept. Send it again.');
    case 'foreign':
      return refuse(400, 'The form cannot be read.', 'Send it as UTF-8.');
    case 'text':
      return type === 'application/json' ? readJson(read.text) : readUrlencoded(read.text);
  }
}

const isText = (value: unknown): value is string => typeof value === 'string';

function readJson(text: string): ReadBody {
  const flat = 'Send one JSON object whose values are texts or lists of texts.';
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse(400, 'The form cannot be read.', flat);
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return refuse(400, 'The form cannot be read.', flat);
  const entries = Object.entries(json);
  if (entries.length > BODY_LIMITS.fields) return TOO_LARGE;
  const values: [string, string | readonly string[]][] = [];
  for (const [name, value] of entries as [string, unknown][]) {
    if (isText(value)) values.push([name, value]);
    else if (Array.isArray(value) && value.length <= BODY_LIMITS.list && value.every(isText))
      values.push([name, value]);
    else return refuse(400, 'The form cannot be read.', flat);
  }
  return { ok: true, values: Object.fromEntries(values) };
}

function readUrlencoded(text: string): ReadBody {
  const all = [...new URLSearchParams(text)];
  if (all.length > BODY_LIMITS.fields) return TOO_LARGE;
  const lists = new Map<string, string[]>();
  for (const [name, value] of all) lists.set(name, [...(lists.get(name) ?? []), value]);
  const values = Array.from(
    lists,
    ([name, list]) => [name, list.length === 1 ? (list[0] ?? '') : list] as const,
  );
  return { ok: true, values: Object.fromEntries(values) };
}
