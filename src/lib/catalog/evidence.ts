/**
 * How a word names an entry. A field says where a word stands as a whole; a class, which of six kinds of text
 * it begins or nearly writes. All that one word of a query says about an entry are the bits of one number.
 */

/** The letter of a field is its place in this list: `A` is the whole of a name. */
export const FIELDS = [
  'name',
  'name-first',
  'name-inner',
  'name-last-2',
  'name-last-3',
  'name-last-4',
  'name-last-5',
  'name-last-more',
  'alias',
  'alias-first',
  'alias-inner',
  'alias-last-2',
  'alias-last-3',
  'alias-last-more',
  'category',
  'publisher',
  'tag',
  'term',
] as const;
export type Field = (typeof FIELDS)[number];

/** Best first. */
export const CLASSES = ['first', 'name', 'alias', 'category', 'label', 'term'] as const;

const FIRST_LETTER = 65;
export const letterOf = (field: number): string => String.fromCharCode(FIRST_LETTER + field);
export const fieldOf = (letter: number): number => letter - FIRST_LETTER;

export const NAME = FIELDS.indexOf('name');
export const ALIAS = FIELDS.indexOf('alias');
export const CATEGORY = FIELDS.indexOf('category');
export const PUBLISHER = FIELDS.indexOf('publisher');
export const TAG = FIELDS.indexOf('tag');
export const TERM = FIELDS.indexOf('term');

/** Field of word `at` of a name of `count` words. */
export const nameField = (at: number, count: number): number =>
  count === 1 ? NAME : at === 0 ? NAME + 1 : at < count - 1 ? NAME + 2 : NAME + Math.min(count, 6) + 1;

/** The same in an alias. */
export const aliasField = (at: number, count: number): number =>
  count === 1 ? ALIAS : at === 0 ? ALIAS + 1 : at < count - 1 ? ALIAS + 2 : ALIAS + Math.min(count, 4) + 1;

/** Class of a field, as a number in CLASSES. */
export function classOf(field: number): number {
  if (field <= NAME + 1) return 0;
  if (field < ALIAS) return 1;
  if (field < CATEGORY) return 2;
  if (field === CATEGORY) return 3;
  return field === TERM ? 5 : 4;
}

/** A field whose class is the given one: what stands for it where only the class is kept. */
export const FIELD_OF_CLASS = [NAME + 1, NAME + 2, ALIAS + 2, CATEGORY, TAG, TERM] as const;

const bitsUpTo = (bit: number): number => 2 ** bit - 1;
const START = FIELDS.length;
const TYPO = START + CLASSES.length;

/** Bit of a whole word in a field. */
export const wholeBit = (field: number): number => 1 << field;
/** Bit of a word that the query begins. */
export const startBit = (klass: number): number => 1 << (START + klass);
const FEWEST_LETTERS = 3;
const ASCII = /^[\u0000-\u007f]*$/;

/** Classes that a beginning counts in are those before this: one or two letters begin names only. */
export const classesBegunBy = (start: string): number =>
  start.length < FEWEST_LETTERS && ASCII.test(start) ? CLASSES.indexOf('category') : CLASSES.length;

/** Bit of a word that the query nearly writes; what is only related is one class. */
export const typoBit = (klass: number): number => 1 << (TYPO + Math.min(klass, 3));
/** Bit of the whole of a name or an alias that the query nearly writes. */
export const NEARLY_ALL = 1 << (TYPO + 4);

export const WHOLE_NAME = bitsUpTo(ALIAS);
export const WHOLE_ALIAS = bitsUpTo(CATEGORY) - WHOLE_NAME;
export const WHOLE_LABEL = wholeBit(PUBLISHER) | wholeBit(TAG);
export const NAMED = WHOLE_NAME | WHOLE_ALIAS | startBit(0) | startBit(1) | startBit(2);
export const WHOLE = bitsUpTo(START);
export const NAMED_TYPO = NEARLY_ALL | typoBit(0) | typoBit(1) | typoBit(2);
