import { compare } from './unique.ts';
import { slugify } from './slug.ts';
import { fold } from './evaluate.ts';

/** The same for values that differ only in capitals, accents, blanks, hyphens and dots; never empty for a text. */
export function termKey(text: string): string {
  return slugify(text).replaceAll('-', '') || fold(text);
}

/** For each key a preferred spelling, else the one met most often; of equals, the first in code-point order. */
export function commonSpellings(
  values: readonly string[],
  preferred: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, string> {
  const groups = Map.groupBy(values, termKey);
  return new Map(
    [...groups].map(([key, group]) => {
      const best = group.filter((value) => preferred.has(value));
      return [key, mostCommon(best.length > 0 ? best : group)];
    }),
  );
}

/** Capitals count least: `Warehouse` and `warehouse` together outweigh one `Ware-house`. */
function mostCommon(values: readonly string[]): string {
  const heads = Map.groupBy(values, (value) => value.toLowerCase());
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, all]) => ({
    value,
    count: all.length,
    anyCase: heads.get(value.toLowerCase())?.length ?? 0,
  }));
  counts.sort((a, b) => b.anyCase - a.anyCase || b.count - a.count || compare(a.value, b.value));
  return counts[0]?.value ?? '';
}
