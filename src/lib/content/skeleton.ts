import { distance } from 'fastest-levenshtein';
import { ASCII_OF } from './alike.ts';

/** Forms of companies, which tell nobody apart. */
const COMPANY_FORM =
  /(?:[\s,]+(?:inc|incorporated|llc|ltd|limited|plc|corp|corporation|co|company|gmbh|ag|kg|ug|se|sa|sas|sarl|srl|spa|bv|nv|ab|as|oy|oyj|aps|pty|kk|株式会社|有限公司|ооо|оао|ао)\.?)+$/iu;
const NO_LETTER = /[^\p{L}\p{M}\p{N}]+/gu;
const MARK = /\p{M}/u;

const withoutForm = (name: string): string => name.replace(COMPANY_FORM, '') || name;

/** The letters and digits of a name in small letters, without the form of the company: the same for readers who listen. */
export const nameLetters = (name: string): string =>
  withoutForm(name.normalize('NFKC')).toLowerCase().replaceAll(NO_LETTER, '');

const DIGITS: Readonly<Record<string, string>> = { 0: 'o', 1: 'l' };
const CAPITALS: Readonly<Record<string, string>> = { ...DIGITS, I: 'l', L: 'ʟ' };

const ONLY_ASCII = /^[\u0000-\u007f]*$/;

/** Each letter as the one of ASCII it looks like (UTS 39), marks kept. */
const mapLetters = (text: string, ascii: Readonly<Record<string, string>>): string => {
  // Most names are, and thousands are held against one.
  if (ONLY_ASCII.test(text)) return text.replaceAll(/[01IL]/g, (letter) => ascii[letter] ?? letter);
  return Array.from(text.normalize('NFD'), (letter) => {
    const like = MARK.test(letter) ? letter : (ASCII_OF.get(letter) ?? letter);
    return ascii[like] ?? like;
  }).join('');
};

/**
 * What a name looks like, as keys: two names with a key in common cannot be told apart at a glance. The first is
 * read in small letters, the second as it is written, where a capital I is an l and a capital L is none.
 */
export function skeletonsOf(name: string): readonly [string, string] {
  const plain = withoutForm(name.normalize('NFKC')).replaceAll(NO_LETTER, '');
  const small = mapLetters(mapLetters(plain, {}).toLowerCase(), DIGITS).toLowerCase();
  return [`small ${small}`, `written ${mapLetters(plain, CAPITALS).toLowerCase()}`];
}

/** Letters that stand for one another in print. */
const inPrint = (letters: string): string => letters.replaceAll('rn', 'm').replaceAll('vv', 'w').replaceAll('cl', 'd');

/** Scripts in which each letter is a word or a syllable: one of another kind is another name. */
const WORDY = /[\p{Script=Han}\p{Script=Hangul}]/u;
const SHORTEST = 5;
const LONG = 10;

/** Whether two names differ by a letter, or by two where both are long; also by letters that look so in print. */
export const isNear = (first: string, second: string): boolean =>
  areNear(nameLetters(first), nameLetters(second));

function areNear(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const most = shorter < LONG ? 1 : 2;
  if (a === b || shorter < SHORTEST || WORDY.test(a) || Math.abs(a.length - b.length) > most) return false;
  return inPrint(a) === inPrint(b) || distance(a, b) <= most;
}

/** Tells whether another name may be taken for this one, or is the same: for one that is held against thousands. */
export function createLikeness(name: string): (other: string) => boolean {
  const [letters, skeletons] = [nameLetters(name), skeletonsOf(name)];
  return (other) => {
    const otherLetters = nameLetters(other);
    return (
      otherLetters === letters ||
      areNear(letters, otherLetters) ||
      skeletonsOf(other).some((key) => skeletons.includes(key))
    );
  };
}

/** A name that readers know, and whose it is. */
export interface KnownName {
  readonly name: string;
  /** Slug of the entry. */
  readonly slug: string;
  /** Who publishes it, or the partner itself. */
  readonly owner: string;
}

export interface Lookalike {
  /** `same`: no eye tells them apart. `near`: a hasty one does not. */
  readonly kind: 'same' | 'near';
  readonly other: KnownName;
}

/** The first of some names of others that this one is taken for; undefined where there is none, or it is the same name. */
export function findLookalike(
  { name, owner }: Pick<KnownName, 'name' | 'owner'>,
  others: Iterable<KnownName>,
): Lookalike | undefined {
  const [letters, skeletons] = [nameLetters(name), skeletonsOf(name)];
  let near: Lookalike | undefined;
  for (const other of others) {
    if (other.owner === owner || nameLetters(other.name) === letters) continue;
    if (skeletonsOf(other.name).some((key) => skeletons.includes(key))) return { kind: 'same', other };
    if (near === undefined && isNear(name, other.name)) near = { kind: 'near', other };
  }
  return near;
}
