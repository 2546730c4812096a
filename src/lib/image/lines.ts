import type { Weight } from './faces.ts';
import type { Typesetter } from './typeset.ts';

/** How a text is set: `room` is the width of a line, and all lengths are in em of its size. */
export interface Setting {
  readonly weight: Weight;
  readonly room: number;
  /** Added after each letter. */
  readonly spacing: number;
}

export interface Lines {
  readonly lines: readonly string[];
  /** A word was too long for a line. */
  readonly isWordBroken: boolean;
}

interface Piece {
  readonly text: string;
  readonly width: number;
  readonly isAfterSpace: boolean;
}

/** Kerning and joining, which the sum of widths does not know. */
const SAFETY = 1.015;
const ELLIPSIS = '…';
const BALANCE_STEPS = 7;
/** Letters of scripts that are written without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;
const NEVER_LAST = /^[\p{Ps}\p{Pi}]/u;
/** Closing marks, small kana and what lengthens a letter. */
const NEVER_FIRST = /^[\p{Pe}\p{Pf}\p{Po}ー々〜ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]/u;
/** Anything but the letters that fill most texts. */
const MAY_MATTER = /[^a-z0-9\p{Script=Latin}]/u;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const lettersOf = (text: string): readonly string[] =>
  Array.from(graphemes.segment(text), (one) => one.segment);

/** Breaks a cleaned text into as few lines as it needs: at spaces and hyphens, and between unspaced letters. */
export function breakLines(setter: Typesetter, text: string, setting: Setting): Lines {
  return fill(splitPieces(setter, text, setting), setter, setting);
}

/** The same number of lines, each about as long as the others. */
export function balanceLines(setter: Typesetter, text: string, setting: Setting): Lines {
  const pieces = splitPieces(setter, text, setting);
  const widest = fill(pieces, setter, setting);
  if (widest.lines.length < 2 || widest.isWordBroken) return widest;
  let best = widest;
  let [low, high] = [setting.room / 2, setting.room];
  for (let step = 0; step < BALANCE_STEPS; step++) {
    const room = (low + high) / 2;
    const tried = fill(pieces, setter, { ...setting, room });
    if (tried.lines.length === widest.lines.length && !tried.isWordBroken) {
      best = tried;
      high = room;
    } else {
      low = room;
    }
  }
  return best;
}

/** The first lines; what was left out shows as an ellipsis. */
export function cutLines(
  lines: readonly string[],
  most: number,
  setter: Typesetter,
  setting: Setting,
): readonly string[] {
  if (lines.length <= most) return lines;
  if (most === 0) return [];
  const last = lines[most - 1] ?? '';
  return [...lines.slice(0, most - 1), endWithEllipsis(`${last}${ELLIPSIS}`, setter, setting)];
}

/** A text on one line, which ends in an ellipsis when it is too long. */
export function cutText(text: string, setter: Typesetter, setting: Setting): string {
  return widthOf(text, setter, setting) <= setting.room
    ? text
    : endWithEllipsis(`${text}${ELLIPSIS}`, setter, setting);
}

/** Width in em, on the safe side. */
export const widthOf = (text: string, setter: Typesetter, { weight, spacing }: Setting): number =>
  SAFETY * setter.widthOf(text, weight) + spacing * text.length;

function endWithEllipsis(text: string, setter: Typesetter, setting: Setting): string {
  const letters = lettersOf(text).slice(0, -1);
  while (letters.length > 1 && widthOf(letters.join('') + ELLIPSIS, setter, setting) > setting.room)
    letters.pop();
  return letters.join('').trimEnd() + ELLIPSIS;
}

function splitPieces(setter: Typesetter, text: string, setting: Setting): readonly Piece[] {
  const pieces: Piece[] = [];
  let piece = '';
  let isAfterSpace = false;
  const close = () => {
    if (piece !== '') pieces.push({ text: piece, width: widthOf(piece, setter, setting), isAfterSpace });
    piece = '';
  };
  let last = '';
  for (const letter of text) {
    if (letter === ' ') {
      close();
      isAfterSpace = true;
    } else if (piece !== '' && mayBreak(last, letter, piece)) {
      close();
      isAfterSpace = false;
      piece = letter;
    } else {
      piece += letter;
    }
    last = letter;
  }
  close();
  return pieces;
}

function mayBreak(last: string, letter: string, piece: string): boolean {
  if (!MAY_MATTER.test(letter) && !MAY_MATTER.test(last)) return false;
  if (NEVER_FIRST.test(letter) || NEVER_LAST.test(last)) return false;
  if (UNSPACED.test(last) || UNSPACED.test(letter)) return true;
  return last === '-' && piece.length > 1;
}

function fill(pieces: readonly Piece[], setter: Typesetter, setting: Setting): Lines {
  const space = widthOf(' ', setter, setting);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  let isWordBroken = false;
  const endLine = () => {
    if (line !== '') lines.push(line);
    line = '';
    used = 0;
  };
  for (const piece of pieces) {
    const gap = line !== '' && piece.isAfterSpace ? space : 0;
    if (used + gap + piece.width <= setting.room) {
      line += (gap > 0 ? ' ' : '') + piece.text;
      used += gap + piece.width;
      continue;
    }
    endLine();
    for (const part of breakWord(piece, setter, setting)) {
      isWordBroken ||= part !== piece.text;
      endLine();
      line = part;
    }
    used = widthOf(line, setter, setting);
  }
  endLine();
  return { lines, isWordBroken };
}

function breakWord(piece: Piece, setter: Typesetter, setting: Setting): readonly string[] {
  if (piece.width <= setting.room) return [piece.text];
  const parts: string[] = [];
  let part = '';
  for (const letter of lettersOf(piece.text)) {
    if (part !== '' && widthOf(part + letter, setter, setting) > setting.room) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
