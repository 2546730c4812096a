import { splitMarks } from '#lib/catalog/marks.ts';

interface Props {
  readonly text: string;
  /** Beginnings of words to mark. */
  readonly words: readonly string[] | undefined;
}

/** A text with what a query found in it marked. */
export function Marked({ text, words }: Props) {
  if (words === undefined || words.length === 0) return text;
  return splitMarks(text, words).map((part, at) => (at % 2 === 0 ? part : <mark key={at}>{part}</mark>));
}
