import { isWithin, SiteFilesError, type SiteFiles } from './files.ts';

const TIMEOUT_MS = 20_000;
/** No file that is asked for comes near it. */
const MOST_BYTES = 32_000_000;
/** Files whose names change with their bytes need not be asked for again; few, so that they fit in memory. */
const MOST_KEPT = 200;
const HASHED = /\/[0-9a-f]{8,}[/.]/;

export interface OriginOptions {
  /** Stands in for the network in tests. */
  readonly fetch?: (url: URL, init: RequestInit) => Promise<Response>;
}

const why = (error: unknown): string => {
  const { cause, message } = error as Error;
  return cause instanceof Error ? cause.message : message;
};

async function readText(response: Response, url: URL): Promise<string> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of response.body ?? []) {
    bytes += piece.byteLength;
    if (bytes > MOST_BYTES) throw new SiteFilesError(`${url.href} is larger than any file of a marketplace.`);
    pieces.push(piece);
  }
  return new TextDecoder().decode(Buffer.concat(pieces));
}

/** A site where it is served, `address` being that of its first page. */
export function openOrigin(address: URL, { fetch: ask = fetch }: OriginOptions = {}): SiteFiles {
  const root = new URL(address.pathname.replace(/\/*$/, '/'), address);
  const kept = new Map<string, string>();
  const read = async (path: string): Promise<string | undefined> => {
    const url = new URL(path, root);
    try {
      const response = await ask(url, { redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) });
      if (response.status === 404 || response.status === 410) return undefined;
      const location = response.headers.get('location');
      if (location !== null)
        throw new SiteFilesError(
          `${url.href} leads to ${location}: name the marketplace there, if it is the one.`,
        );
      if (!response.ok) throw new SiteFilesError(`${url.href} answered with ${String(response.status)}.`);
      return await readText(response, url);
    } catch (error) {
      if (error instanceof SiteFilesError) throw error;
      throw new SiteFilesError(`${url.href} cannot be reached: ${why(error)}.`);
    }
  };
  return {
    name: root.href,
    read: async (path) => {
      if (!isWithin(path)) return undefined;
      const known = kept.get(path);
      if (known !== undefined) return known;
      const text = await read(path);
      if (text !== undefined && HASHED.test(path)) {
        const [oldest] = kept.keys();
        if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
        kept.set(path, text);
      }
      return text;
    },
  };
}
