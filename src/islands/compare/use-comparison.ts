import { useEffect, useState } from 'react';
import type { ComparedKind } from '#lib/compare/model.ts';
import { readComparison, type Comparison } from '#lib/compare/read.ts';
import { readFrom } from '../dom/read-file.ts';

/** Files that were read, by address: a column that comes back is there at once. */
const known = new Map<string, Promise<unknown>>();

const readOnce =
  (folder: string) =>
  (name: string): Promise<unknown> => {
    const address = folder + name;
    let file = known.get(address);
    if (file === undefined) {
      file = readFrom(folder)(name);
      known.set(address, file);
      file.catch(() => known.delete(address));
    }
    return file;
  };

interface Loaded {
  readonly key: string;
  readonly comparison: Comparison | undefined;
}

/** The entries under these slugs; the last ones stand while others load. */
export function useComparison(
  folder: string,
  kind: ComparedKind,
  slugs: readonly string[],
): {
  readonly comparison: Comparison | undefined;
  readonly hasFailed: boolean;
  readonly retry: () => void;
} {
  const [attempt, setAttempt] = useState(1);
  const [loaded, setLoaded] = useState<Loaded>();
  const names = slugs.join();
  const key = `${kind} ${names} ${attempt}`;

  useEffect(() => {
    if (names === '') return;
    let isCurrent = true;
    const settle = (comparison: Comparison | undefined) => {
      if (isCurrent) setLoaded({ key, comparison });
    };
    readComparison(readOnce(folder), kind, names.split(',')).then(settle, () => settle(undefined));
    return () => {
      isCurrent = false;
    };
  }, [folder, kind, names, key]);

  const isOfKind = loaded?.key.startsWith(`${kind} `) === true;
  return {
    comparison: names !== '' && isOfKind ? loaded.comparison : undefined,
    hasFailed: names !== '' && loaded?.key === key && loaded.comparison === undefined,
    retry: () => setAttempt(attempt + 1),
  };
}
