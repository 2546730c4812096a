import { isLeftToRight, isLtrLetter, isRtlLetter } from '#lib/i18n/direction.ts';

/** A part of a line that reads one way. */
export interface Run {
  readonly text: string;
  readonly dir: 'ltr' | 'rtl';
}

const NUMBER = /\p{Nd}/u;
const OPENING = '([{';
const CLOSING = ')]}';

/**
 * The runs of a line, in reading order; a line that begins with no left-to-right run begins with its own direction.
 * A line of a text without any letter from right to left is a sentence of another language: its full stop is at its
 * right end.
 */
export function splitRuns(line: string, dir: 'ltr' | 'rtl', text: string = line): readonly Run[] {
  if (dir === 'ltr' || isLeftToRight(text)) return [{ text: line, dir: 'ltr' }];
  const runs: Run[] = [];
  let from = 0;
  for (let at = 0; at < line.length; at++) {
    if (!isLtrLetter(line.charAt(at))) continue;
    const end = endOfRun(line, at);
    if (at > from) runs.push({ text: line.slice(from, at), dir: 'rtl' });
    runs.push({ text: line.slice(at, end), dir: 'ltr' });
    from = end;
    at = end - 1;
  }
  if (from < line.length) runs.push({ text: line.slice(from), dir: 'rtl' });
  return runs;
}

/**
 * Where a left-to-right run that begins at `start` ends: after its last letter, number, or bracket that closes one of
 * its own. (Satori knows no bracket pairs and would turn the last bracket of "Tarnwick (2026)" round.)
 */
function endOfRun(line: string, start: number): number {
  let end = start + 1;
  const open: string[] = [];
  for (let at = start; at < line.length; at++) {
    const letter = line.charAt(at);
    if (isRtlLetter(letter)) break;
    if (OPENING.includes(letter)) open.push(letter);
    const closes = CLOSING.includes(letter) && open.pop() === OPENING[CLOSING.indexOf(letter)];
    if (closes || isLtrLetter(letter) || NUMBER.test(letter)) end = at + 1;
  }
  return end;
}
