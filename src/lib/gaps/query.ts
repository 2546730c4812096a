import { looksPersonal } from './personal.ts';

/** Letters of a query that are kept; a longer one is not kept at all, as its beginning alone would mislead. */
export const MOST_QUERY = 60;

const INVISIBLE = /[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;
const SPACE = /[\s\p{Cc}\p{Z}]+/gu;
const TELLING = /[\p{L}\p{N}]/u;

/**
 * The one form of all queries that differ in nothing but case, width and space. Empty where nothing of it is kept:
 * where it is too long, says nothing, or looks personal.
 */
export function normaliseQuery(typed: string): string {
  const text = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .normalize('NFKC')
    .replace(SPACE, ' ')
    .trim();
  return text.length <= MOST_QUERY && TELLING.test(text) && !looksPersonal(text) ? text : '';
}
