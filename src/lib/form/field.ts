import { fill } from '#lib/i18n/wording.ts';
import { sayCount } from './words/count.ts';
import type { FaultWords } from './words/dictionary.ts';

/** What was sent for a form: each field once or, where several may be chosen, as a list. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

/** Lists of the marketplace that a form lets one choose from; the form itself does not know them. */
export type Source =
  'categories' | 'regions' | 'languages' | 'services' | 'partners' | 'integrations' | 'entries';

/** One answer of a choice: what is sent, and what is read. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

interface Common {
  readonly name: string;
  readonly required: boolean;
  /** Name of a field with which this one is required too. */
  readonly requiredWith?: string;
}

type Asked<Answer> = Common &
  (
    | { readonly type: 'text' | 'longtext'; readonly most: number; readonly autocomplete?: string }
    | { readonly type: 'email' | 'url'; readonly autocomplete?: string }
    | { readonly type: 'choice'; readonly options: readonly Answer[] }
    | { readonly type: 'choices'; readonly options: readonly Answer[]; readonly most: number }
    /** The slug of something the marketplace has; of entries also `partners/<slug>` and `integrations/<slug>`. */
    | { readonly type: 'slug'; readonly from: Source }
    | { readonly type: 'slugs'; readonly from: Source; readonly most: number }
    | { readonly type: 'consent' }
  );

/** One question of a form without its words, the same in every language. */
export type FieldRule = Asked<string>;

/** One question of a form. The page, the inline checks and the service all read this. */
export type Field = Asked<Option> & {
  readonly label: string;
  /** A sentence below the label. */
  readonly hint?: string;
};

export type FieldType = Field['type'];

/** What is wrong with one field, in a sentence for who filled it in. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

export type Checked =
  | { readonly ok: true; readonly values: Values }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

type Value = string | readonly string[];

/** Letters of an address that mail servers must take (RFC 5321). */
const MOST_EMAIL = 254;
const MOST_URL = 500;
const MOST_SLUG = 80;
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const ENTRY = /^(?:(?:integrations|partners)\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Sources whose entries have pages, which may be too many to choose from. */
const WITH_PAGES: readonly Source[] = ['partners', 'integrations', 'entries'];
/** The address of a page; what comes after the entry is left out. */
const PAGE = /^https?:\/\/[^?#]*\/((?:integrations|partners)\/([^/?#]+))/;
/** As browsers check it, with a dot in the domain. */
const EMAIL =
  /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)+$/i;
/** A domain, with or without a path, as people write an address. */
const BARE_ADDRESS = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?::\d+)?(?:[/?#]|$)/u;
/** Half of a pair that stands alone is no text: it would not come back from a store as it was. */
const UNREADABLE = /[\p{Cs}]|(?![\t\n\r])\p{Cc}/u;
/** What a line of a listing must not hold either: other breaks, and marks that turn the direction. */
const NO_LINE = /[\r\n\t\u2028-\u202e\u2066-\u2069]/;
/** Marks without a form or a meaning, which come along when text is copied. */
const EMPTY_MARKS = /[\u200b\u2060\ufeff]/g;

const isText = (value: Value): value is string => typeof value === 'string';
const isList = (type: FieldType): boolean => type === 'choices' || type === 'slugs';

/** White space around it and marks without a form do not count, and CRLF is a line break. */
function tidy(field: Field, value: Value): Value {
  if (isList(field.type)) return isText(value) ? (value === '' ? [] : [value]) : value;
  if (!isText(value)) return value;
  const text = value.replace(/\r\n?/g, '\n').replace(EMPTY_MARKS, '').trim();
  if (field.type === 'url' && BARE_ADDRESS.test(text)) return `https://${text}`;
  if (field.type !== 'slug' || !WITH_PAGES.includes(field.from)) return text;
  return PAGE.exec(text)?.[field.from === 'entries' ? 1 : 2] ?? text;
}

/** What is wrong with an answer that is not empty; undefined where it is right. */
function findFault(field: Field, value: Value, words: FaultWords): string | undefined {
  const { faults } = words;
  if (isList(field.type)) return isText(value) ? faults.among : findListFault(field, value, words);
  if (!isText(value)) return faults.single;
  if (UNREADABLE.test(value)) return faults.unseen;
  switch (field.type) {
    case 'text':
      return NO_LINE.test(value) ? faults.line : findLength(value, field.most, words);
    case 'longtext':
      return findLength(value, field.most, words);
    case 'email':
      return value.length <= MOST_EMAIL && EMAIL.test(value) ? undefined : faults.email;
    case 'url':
      return isAddress(value) ? findLength(value, MOST_URL, words) : faults.url;
    case 'choice':
      return field.options.some((option) => option.value === value) ? undefined : faults.one;
    case 'slug':
      if ((field.from === 'entries' ? ENTRY : SLUG).test(value)) return findLength(value, MOST_SLUG, words);
      return WITH_PAGES.includes(field.from) ? faults.page : faults.one;
    case 'consent':
      return value === 'yes' ? undefined : faults.agree;
    case 'choices':
    case 'slugs':
      return undefined;
  }
}

function findListFault(
  field: Field,
  list: readonly string[],
  { locale, faults }: FaultWords,
): string | undefined {
  const { type } = field;
  if (type !== 'choices' && type !== 'slugs') return undefined;
  const isKnown = (one: string): boolean =>
    type === 'slugs'
      ? SLUG.test(one) && one.length <= MOST_SLUG
      : field.options.some(({ value }) => value === one);
  if (!list.every(isKnown)) return faults.among;
  if (list.length > field.most) return sayCount(faults.most, field.most, locale);
  return new Set(list).size === list.length ? undefined : faults.once;
}

const findLength = (text: string, most: number, { locale, faults }: FaultWords): string | undefined =>
  text.length > most ? sayCount(faults.letters, most, locale) : undefined;

const isAddress = (text: string): boolean =>
  /^https?:\/\/[^\s/?#]/i.test(text) && !/[\s<>"]/.test(text) && URL.canParse(text);

/** Answers that say something, tidied, by name. */
function readAnswers(fields: readonly Field[], sent: Values): ReadonlyMap<string, Value> {
  const answers = new Map<string, Value>();
  for (const field of fields) {
    const given = Object.hasOwn(sent, field.name) ? sent[field.name] : undefined;
    const value = given === undefined ? '' : tidy(field, given);
    if (value.length > 0) answers.set(field.name, value);
  }
  return answers;
}

/**
 * Checks what was sent against the fields of a form. Every field is told, in the order of the form; an empty answer
 * that is not required is left out of the values. Names that no field has are errors too: nothing is dropped.
 * Said in the language of `words`. Light, and free of all that a browser lacks: pages check by it while one writes.
 */
export function checkValues(fields: readonly Field[], sent: Values, words: FaultWords): Checked {
  const values: Record<string, Value> = {};
  const errors: FieldError[] = [];
  const answers = readAnswers(fields, sent);
  for (const field of fields) {
    const value = answers.get(field.name);
    const isRequired =
      field.required || (field.requiredWith !== undefined && answers.has(field.requiredWith));
    const message =
      value === undefined
        ? isRequired
          ? sayMissing(field, words)
          : undefined
        : findFault(field, value, words);
    if (message !== undefined) errors.push({ field: field.name, message });
    else if (value !== undefined) values[field.name] = value;
  }
  const known = new Set(fields.map(({ name }) => name));
  for (const name of Object.keys(sent)
    .filter((one) => !known.has(one))
    .sort()) {
    errors.push({ field: name, message: words.faults.unknown });
  }
  return errors.length === 0 ? { ok: true, values } : { ok: false, errors };
}

function sayMissing({ type, label }: Field, { faults: { missing } }: FaultWords): string {
  if (type === 'consent') return fill(missing.ticked, { label });
  const isWritten = type === 'text' || type === 'longtext' || type === 'email' || type === 'url';
  return fill(isWritten ? missing.written : missing.chosen, { label });
}
