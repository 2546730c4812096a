/** What came of a body: its text, or why there is none. */
export type ReadText =
  | { readonly kind: 'text'; readonly text: string }
  /** More than allowed, cut off on its way, or no UTF-8. */
  | { readonly kind: 'large' | 'cut' | 'foreign' };

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads a body of at most so many bytes as UTF-8. Nothing is read of one that is declared larger, and no more of another. */
export async function readText(request: Request, most: number): Promise<ReadText> {
  const declared = request.headers.get('content-length');
  if (Number(declared ?? 0) > most) return { kind: 'large' };
  let bytes: Uint8Array | undefined;
  try {
    // A server reads no more than was declared, so that this is bounded too, and quicker than a stream.
    const isDeclared = declared !== null && /^\d+$/.test(declared);
    bytes = isDeclared ? new Uint8Array(await request.arrayBuffer()) : await readParts(request, most);
  } catch {
    return { kind: 'cut' };
  }
  if (bytes === undefined) return { kind: 'large' };
  try {
    return { kind: 'text', text: utf8.decode(bytes) };
  } catch {
    return { kind: 'foreign' };
  }
}

async function readParts({ body }: Request, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.byteLength;
    if (size > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** The type that a request states, without its parameters, in lower case; empty where it states none. */
export const typeOf = ({ headers }: Request): string =>
  (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
