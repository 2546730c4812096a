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
  readonly label: string;
  /** A sentence below the label. */
  readonly hint?: string;
  readonly required: boolean;
  /** Name of a field with which this one is required too. */
  readonly requiredWith?: string;
}

/** One question of a form. The page, the inline checks and the service all read this. */
export type Field = Common &
  (
    | { readonly type: 'text' | 'longtext'; readonly most: number; readonly autocomplete?: string }
    | { readonly type: 'email' | 'url'; readonly autocomplete?: string }
    | { readonly type: 'choice'; readonly options: readonly Option[] }
    | { readonly type: 'choices'; readonly options: readonly Option[]; readonly most: number }
    /** The slug of something the marketplace has; of entries also `partners/<slug>` and `integrations/<slug>`. */
    | { readonly type: 'slug'; readonly from: Source }
    | { readonly type: 'slugs'; readonly from: Source; readonly most: number }
    | { readonly type: 'consent' }
  );

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
function findFault(field: Field, value: Value): string | undefined {
  if (isList(field.type)) return isText(value) ? 'Choose among the answers.' : findListFault(field, value);
  if (!isText(value)) return 'Give one answer.';
  if (UNREADABLE.test(value)) return 'Leave out characters that cannot be seen.';
  switch (field.type) {
    case 'text':
      return NO_LINE.test(value) ? 'Write it on one line.' : findLength(value, field.most);
    case 'longtext':
      return findLength(value, field.most);
    case 'email':
      return value.length <= MOST_EMAIL && EMAIL.test(value)
        ? undefined
        : 'Write an e-mail address, such as name@company.example.';
    case 'url':
      return isAddress(value)
        ? findLength(value, MOST_URL)
        : 'Write an address that starts with https:// or http://.';
    case 'choice':
      return field.options.some((option) => option.value === value)
        ? undefined
        : 'Choose one of the answers.';
    case 'slug':
      if ((field.from === 'entries' ? ENTRY : SLUG).test(value)) return findLength(value, MOST_SLUG);
      return WITH_PAGES.includes(field.from)
        ? 'Paste the address of its page.'
        : 'Choose one of the answers.';
    case 'consent':
      return value === 'yes' ? undefined : 'This has to be agreed to.';
    case 'choices':
    case 'slugs':
      return undefined;
  }
}

function findListFault(field: Field, list: readonly string[]): string | undefined {
  const { type } = field;
  if (type !== 'choices' && type !== 'slugs') return undefined;
  const isKnown = (one: string): boolean =>
    type === 'slugs'
      ? SLUG.test(one) && one.length <= MOST_SLUG
      : field.options.some(({ value }) => value === one);
  if (!list.every(isKnown)) return 'Choose among the answers.';
  if (list.length > field.most) return `Choose at most ${String(field.most)}.`;
  return new Set(list).size === list.length ? undefined : 'Choose each answer once.';
}

const findLength = (text: string, most: number): string | undefined =>
  text.length > most ? `Use at most ${String(most)} characters.` : undefined;

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
 * Light, and free of all that a browser lacks: pages check by it while one writes.
 */
export function checkValues(fields: readonly Field[], sent: Values): Checked {
  const values: Record<string, Value> = {};
  const errors: FieldError[] = [];
  const answers = readAnswers(fields, sent);
  for (const field of fields) {
    const value = answers.get(field.name);
    const isRequired =
      field.required || (field.requiredWith !== undefined && answers.has(field.requiredWith));
    const message =
      value === undefined ? (isRequired ? sayMissing(field) : undefined) : findFault(field, value);
    if (message !== undefined) errors.push({ field: field.name, message });
    else if (value !== undefined) values[field.name] = value;
  }
  const known = new Set(fields.map(({ name }) => name));
  for (const name of Object.keys(sent)
    .filter((one) => !known.has(one))
    .sort()) {
    errors.push({ field: name, message: 'This form has no such field.' });
  }
  return errors.length === 0 ? { ok: true, values } : { ok: false, errors };
}

function sayMissing({ type, label }: Field): string {
  if (type === 'consent') return `Tick this box: ${label}`;
  const isWritten = type === 'text' || type === 'longtext' || type === 'email' || type === 'url';
  return isWritten ? `Fill this in: ${label}` : `Choose an answer: ${label}`;
}
