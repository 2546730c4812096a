import { distance } from 'fastest-levenshtein';

/** Longer than every name there is: what is longer is like none of them. */
const LONGEST_WORD = 80;

/** The candidate that was most likely meant: at most a third of its letters differ; undefined if none. */
export function findLikely(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const far = distance(wanted, candidate.toLowerCase());
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}
