import { fold } from './fold.ts';

const PIECE = /[\p{L}\p{N}\p{M}+#]+/gu;

/**
 * A text in turns: what is not marked, what is, and so on, beginning with what is not (maybe ''). Marked are the
 * beginnings of its words that read like one of `words`, whatever their case and diacritics; a whole word where
 * its folded form has another length, such as ß.
 *
 * @param words folded
 */
export function splitMarks(text: string, words: readonly string[]): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const length = markedLength(piece, words);
    if (length === 0) continue;
    parts.push(text.slice(from, index), text.slice(index, index + length));
    from = index + length;
  }
  return [...parts, text.slice(from)];
}

function markedLength(piece: string, words: readonly string[]): number {
  const folded = fold(piece);
  const lengths = words.filter((word) => word !== '' && folded.startsWith(word)).map(({ length }) => length);
  const longest = Math.max(0, ...lengths);
  return folded.length === piece.length ? longest : longest && piece.length;
}
