/** What a body of counts may hold at most. */
export const MOST_BYTES = 4 * 1024;

/** Scripts of other origins may send text without asking first, so that is read as JSON too. */
const TYPES = ['application/json', 'text/plain'];

export const hasKnownType = ({ headers }: Request): boolean =>
  TYPES.includes((headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '');

/** The bytes of a body; undefined where there are more than allowed, of which no more is read than that. */
export async function readSmallBody(request: Request): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return undefined;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size > MOST_BYTES) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Undefined where it is no JSON in UTF-8. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}
