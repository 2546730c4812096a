import { distance } from 'fastest-levenshtein';

/** The candidate that a hasty writer most likely meant: at most a third of its letters differ; undefined if none. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase().slice(0, 100);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    // The lengths alone already differ by more than the best so far.
    if (Math.abs(candidate.length - wanted.length) >= least) continue;
    const far = distance(wanted, candidate.toLowerCase());
    if (far < least || (far === least && best !== undefined && candidate < best)) [best, least] = [candidate, far];
  }
  return best;
}
