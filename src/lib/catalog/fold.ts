const COMBINING_MARKS = /[\u0300-\u036f\u064b-\u065f]+/g;
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};

const ASCII = /^[\u0000-\u007f]*$/;
const WORD = /[\p{L}\p{N}\p{M}+#]+/gu;
/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

/** Text without case, diacritics and presentation forms: what may differ between a name and how it is typed. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().trim();
  return text
    .normalize('NFKD')
    .replace(COMBINING_MARKS, '')
    .toLowerCase()
    .replace(/[ßæœøđðłıþ]/g, (letter) => LETTERS[letter] ?? letter)
    .trim();
}

/** Folded words; `+` and `#` count as letters, so that C, C++ and C# differ. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(WORD) ?? [];
}

export function isUnspaced(word: string): boolean {
  return UNSPACED.test(word);
}

/** Ends of a word that someone may look for where a script has no spaces: all that begin with a letter of it. */
export function suffixesOf(word: string): readonly string[] {
  if (ASCII.test(word) || !isUnspaced(word)) return [];
  const letters = Array.from(word);
  return letters.flatMap((letter, at) => (at > 0 && isUnspaced(letter) ? [letters.slice(at).join('')] : []));
}
