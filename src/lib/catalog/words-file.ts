/**
 * Sorted words one after another, each as a capital that says how many letters it shares with the one before
 * it and then the rest. Folded words hold no capitals.
 */
const NONE_SHARED = 65;
const MOST_SHARED = 25;

export function writeWords(words: readonly string[]): string {
  let before = '';
  let text = '';
  for (const word of words) {
    const shared = countShared(before, word);
    text += String.fromCharCode(NONE_SHARED + shared) + word.slice(shared);
    before = word;
  }
  return text;
}

export function readWords(text: string): readonly string[] {
  const words: string[] = [];
  let before = '';
  for (let at = 0; at < text.length;) {
    let end = at + 1;
    while (end < text.length && !isCapital(text.charCodeAt(end))) end += 1;
    before = before.slice(0, text.charCodeAt(at) - NONE_SHARED) + text.slice(at + 1, end);
    words.push(before);
    at = end;
  }
  return words;
}

const isCapital = (code: number): boolean => code >= NONE_SHARED && code <= NONE_SHARED + MOST_SHARED;

function countShared(a: string, b: string): number {
  const most = Math.min(a.length, b.length, MOST_SHARED);
  let at = 0;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  return at;
}
