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
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json' && type !== 'application/x-www-form-urlencoded') {
    return refuse(
      415,
      'The form came in a format that is not read.',
      'Send application/json or application/x-www-form-urlencoded.',
    );
  }
  const declared = request.headers.get('content-length');
  if (Number(declared ?? 0) > BODY_LIMITS.bytes) return TOO_LARGE;
  let bytes: Uint8Array | undefined;
  try {
    // A server reads no more than was declared, so that this is bounded too, and quicker than a stream.
    const isDeclared = declared !== null && /^\d+$/.test(declared);
    bytes = isDeclared
      ? new Uint8Array(await request.arrayBuffer())
      : await readBytes(request, BODY_LIMITS.bytes);
  } catch {
    return refuse(400, 'The form was cut off on its way.', 'Nothing was kept. Send it again.');
  }
  if (bytes === undefined) return TOO_LARGE;
  const text = decode(bytes);
  if (text === undefined) return refuse(400, 'The form cannot be read.', 'Send it as UTF-8.');
  return type === 'application/json' ? readJson(text) : readUrlencoded(text);
}

async function readBytes(request: Request, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  if (request.body === null) return new Uint8Array();
  for await (const part of request.body) {
    size += part.byteLength;
    if (size > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
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
