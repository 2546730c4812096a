import { writeNumbers } from '../digits.ts';
import { SCORE_LEVELS } from '../relevance.ts';
import type { Findable } from './entry-words.ts';

/** Levels of the entries' scores, as runs of equal ones: level, length, and so on. */
export function writeScores(entries: readonly Findable[]): string {
  const runs: number[] = [];
  entries.forEach((entry, at) => {
    const level = levelOf(entry, at, entries.length);
    const length = runs.length - 1;
    if (runs[length - 1] === level) runs[length] = (runs[length] ?? 0) + 1;
    else runs.push(level, 1);
  });
  return writeNumbers(runs);
}

/** Where an entry has no score, its place says how good it is. */
function levelOf(entry: Findable, at: number, size: number): number {
  const score = entry.kind === 'integration' && entry.score !== null ? entry.score / 100 : 1 - at / size;
  return Math.round(score * SCORE_LEVELS);
}
