/** The views of many pages. Each is made when it is asked for: those of ten thousand listings fill 170 MB. */
export interface Views<V> extends Iterable<V> {
  readonly slugs: readonly string[];
  /** Undefined where there is no such page. */
  readonly get: (slug: string) => V | undefined;
}

/** Makes each view when it is asked for and keeps none. */
export function makeViews<T, V>(
  sources: readonly T[],
  slugOf: (source: T) => string,
  build: (source: T) => V,
): Views<V> {
  const bySlug = new Map(sources.map((source) => [slugOf(source), source]));
  return {
    slugs: [...bySlug.keys()],
    get: (slug) => {
      const source = bySlug.get(slug);
      return source && build(source);
    },
    *[Symbol.iterator]() {
      for (const source of sources) yield build(source);
    },
  };
}
