import { distance } from 'fastest-levenshtein';
import { isTouching, type Span } from '../problem.ts';
import { plainText } from './prose.ts';
import { type Copy, type LintRule, problemAt } from './rule.ts';
import { escapePattern, type Found } from './word.ts';

/** The shortest name, in letters and digits, of which a misspelling can be told from another word. */
const LEAST_LETTERS = 7;
/** Words read together: names are shorter, and a name torn apart at each of its hyphens still fits. */
const MOST_WORDS = 6;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const CAPITAL = /\p{Lu}/u;
/** Letters that Arabic writes onto the front of a word: and, so, with, like, for. */
const ARABIC_PREFIX = /^[وفبكل]{1,2}(?=\p{Script=Arabic})/u;

/** Where each known name stands as it is spelt, in the order of the text; a longer name covers a shorter one in it. */
export function findNames(text: string, names: readonly string[]): readonly Span[] {
  const known = names.map(plainText).filter((name) => name !== '');
  if (known.length === 0) return [];
  const phrases = known.toSorted((a, b) => b.length - a.length).map(escapePattern);
  const exact = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
  return [...text.matchAll(exact)].map(({ index, 0: name }) => ({ start: index, end: index + name.length }));
}

/** A known name is spelt as in the data: its capitals, spaces, hyphens and letters. */
export const checkNames: LintRule = (copy) => {
  const { text } = copy.prose;
  const index = indexNames(copy.rules.names);
  const words = [...text.matchAll(WORD)].map(({ index: start, 0: word }) => ({
    start,
    end: start + word.length,
    text: word,
  }));
  const problems: { readonly span: Span; readonly name: string }[] = [];
  for (let at = 0; at < words.length; at++) {
    const hit = readLongest(copy, index, words, at);
    if (!hit) continue;
    problems.push(hit);
    while ((words[at + 1]?.start ?? Infinity) < hit.span.end) at++;
  }
  return problems.map(({ span, name }) =>
    problemAt(copy, span, {
      rule: 'kit/name',
      message: `The name is spelt ${name}.`,
      wanted: name,
      suggestion: name,
    }),
  );
};

interface NameIndex {
  /** By letters and digits alone, in small letters. */
  readonly whole: ReadonlyMap<string, string>;
  /** By what is left when one letter is taken away, for names long enough. */
  readonly almost: ReadonlyMap<string, string>;
}

const compact = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');

function* listShortened(letters: string): Generator<string> {
  for (let at = 0; at < letters.length; at++) yield letters.slice(0, at) + letters.slice(at + 1);
}

function indexNames(names: readonly string[]): NameIndex {
  const whole = new Map(names.map(plainText).map((name) => [compact(name), name]));
  whole.delete('');
  const almost = new Map<string, string>();
  for (const [letters, name] of whole) {
    if (letters.length < LEAST_LETTERS) continue;
    almost.set(letters, name);
    for (const shortened of listShortened(letters)) almost.set(shortened, name);
  }
  return { whole, almost };
}

/** The longest stretch of words from here that is meant for a name and is not spelt like it. */
function readLongest(
  { prose: { text }, names }: Copy,
  index: NameIndex,
  words: readonly Found[],
  at: number,
): { readonly span: Span; readonly name: string } | undefined {
  const first = words[at];
  if (!first || /[@#/._]/.test(text[first.start - 1] ?? '')) return undefined;
  let letters = '';
  let best: { readonly span: Span; readonly name: string } | undefined;
  for (let count = 1; count <= MOST_WORDS; count++) {
    const word = words[at + count - 1];
    if (!word) break;
    if (count > 1 && !/^[ -]$/.test(text.slice(words[at + count - 2]?.end, word.start))) break;
    letters += compact(word.text);
    const span = { start: first.start, end: word.end };
    if (names.some((name) => isTouching(name, span)) || /^\.\p{L}/u.test(text.slice(word.end, word.end + 2)))
      break;
    const name = findMeant(index, letters, text, span, count);
    if (name !== undefined) best = { span, name };
  }
  return best;
}

function findMeant(
  index: NameIndex,
  letters: string,
  text: string,
  span: Span,
  count: number,
): string | undefined {
  const written = text.slice(span.start, span.end);
  const same = index.whole.get(letters);
  if (same !== undefined)
    return isMeant(written, same, count, isSentenceStart(text, span.start)) ? same : undefined;
  if (letters.length < LEAST_LETTERS - 1 || !hasProof(written)) return undefined;
  const near = [letters, ...listShortened(letters)]
    .map((key) => index.almost.get(key))
    .find((name) => name !== undefined);
  if (near === undefined || distance(letters, compact(near)) !== 1) return undefined;
  const isInflected = letters === `${compact(near)}s` || written.replace(ARABIC_PREFIX, '') === near;
  return isInflected ? undefined : near;
}

/** Whether a text with the letters of a name stands for it: a name of one word may be a common word as well. */
function isMeant(written: string, name: string, count: number, startsSentence: boolean): boolean {
  if (written === name) return false;
  if ([...name.matchAll(WORD)].length > 1) return true;
  if (!CAPITAL.test(written)) return false;
  const laterCapital = CAPITAL.test(written.slice(1));
  if (count > 1) return laterCapital || !startsSentence;
  return laterCapital || !startsSentence || name.length >= LEAST_LETTERS;
}

/** A common word is written small; a script without capitals shows no difference. */
const hasProof = (written: string): boolean => CAPITAL.test(written) || !/\p{Ll}/u.test(written);

const isSentenceStart = (text: string, at: number): boolean =>
  /(?:^|[\n.!?؟:"(] ?)$/.test(text.slice(Math.max(0, at - 2), at));
