export interface ByteCache {
  /** The bytes under the key, computed once at a time; a failed computation is not kept. */
  readonly get: (key: string, compute: () => Promise<Uint8Array>) => Promise<Uint8Array>;
}

/** Keeps what was asked for last, up to `maxBytes` in all. */
export function createByteCache(maxBytes: number): ByteCache {
  const kept = new Map<string, Uint8Array>();
  const pending = new Map<string, Promise<Uint8Array>>();
  let total = 0;

  const keep = (key: string, bytes: Uint8Array): void => {
    kept.set(key, bytes);
    total += bytes.byteLength;
    for (const [oldest, old] of kept) {
      if (total <= maxBytes) break;
      kept.delete(oldest);
      total -= old.byteLength;
    }
  };

  const compute = async (key: string, work: () => Promise<Uint8Array>): Promise<Uint8Array> => {
    try {
      const bytes = await work();
      keep(key, bytes);
      return bytes;
    } finally {
      pending.delete(key);
    }
  };

  const get: ByteCache['get'] = async (key, work) => {
    const hit = kept.get(key);
    if (hit !== undefined) {
      kept.delete(key);
      kept.set(key, hit);
      return hit;
    }
    const running = pending.get(key) ?? compute(key, work);
    pending.set(key, running);
    return running;
  };

  return { get };
}
