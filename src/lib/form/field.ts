import { z } from 'zod';

/** What was sent for a form: each field once or, where several may be chosen, as a list. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

interface Common {
  readonly name: string;
  readonly label: string;
  /** A sentence below the label. */
  readonly hint?: string;
  readonly required: boolean;
}

/** One question of a form. The page, the inline checks and the service all read this. */
export type Field = Common &
  (
    | { readonly type: 'text' | 'longtext'; readonly most: number; readonly autocomplete?: string }
    | { readonly type: 'email' | 'url' | 'slug'; readonly autocomplete?: string }
    | { readonly type: 'choice'; readonly options: readonly string[] }
    | { readonly type: 'choices'; readonly options: readonly string[]; readonly most: number }
    | { readonly type: 'consent' }
  );

export type FieldType = Field['type'];

/** Letters of an address that mail servers must take (RFC 5321). */
const MOST_EMAIL = 254;
const MOST_URL = 500;
const MOST_SLUG = 80;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** All controls but the line breaks of long texts. */
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/u;

const plain = (most: number) =>
  z
    .string()
    .refine((text) => !CONTROLS.test(text), 'Leave out characters that cannot be seen.')
    .refine((text) => text.length <= most, `Use at most ${String(most)} characters.`);

function ruleOf(field: Field): z.ZodType<string | readonly string[]> {
  switch (field.type) {
    case 'text':
      return plain(field.most).refine((text) => !/[\r\n]/.test(text), 'Write it on one line.');
    case 'longtext':
      return plain(field.most);
    case 'email':
      return plain(MOST_EMAIL).pipe(z.email('Write an e-mail address, such as name@company.example.'));
    case 'url':
      return plain(MOST_URL).pipe(
        z.url({ protocol: /^https?$/, error: 'Write an address that starts with https:// or http://.' }),
      );
    case 'slug':
      return plain(MOST_SLUG).regex(
        SLUG,
        'Write the last part of the page’s address, such as my-integration.',
      );
    case 'choice':
      return z.enum(field.options, 'Choose one of the answers.');
    case 'choices':
      return z
        .array(z.enum(field.options, 'Choose among the answers.'))
        .max(field.most, `Choose at most ${String(field.most)}.`)
        .refine((list) => new Set(list).size === list.length, 'Choose each answer once.');
    case 'consent':
      return z.literal('yes', 'This has to be agreed to.');
  }
}

/** What is wrong with one field, in a sentence for who filled it in. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

export type Checked =
  | { readonly ok: true; readonly values: Values }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

const isEmpty = (value: string | readonly string[] | undefined): boolean =>
  value === undefined || value.length === 0;

/** White space around it does not count, and CRLF is a line break. */
function tidy(
  field: Field,
  value: string | readonly string[] | undefined,
): string | readonly string[] | undefined {
  if (field.type === 'choices') return typeof value === 'string' ? (value === '' ? [] : [value]) : value;
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : value;
}

/**
 * Checks what was sent against the fields of a form. Every field is told, in the order of the form; an empty answer
 * that is not required is left out of the values. Names that no field has are errors too: nothing is dropped.
 */
export function checkValues(fields: readonly Field[], sent: Values): Checked {
  const values: Record<string, string | readonly string[]> = {};
  const errors: FieldError[] = [];
  for (const field of fields) {
    const value = tidy(field, Object.hasOwn(sent, field.name) ? sent[field.name] : undefined);
    if (value === undefined || isEmpty(value)) {
      if (field.required) errors.push({ field: field.name, message: sayMissing(field) });
      continue;
    }
    const result = ruleOf(field).safeParse(value);
    if (result.success) values[field.name] = result.data;
    else
      errors.push({ field: field.name, message: result.error.issues[0]?.message ?? 'This cannot be read.' });
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
  if (type === 'consent') return 'This has to be agreed to.';
  return type === 'choice' || type === 'choices' ? `Choose an answer: ${label}` : `Fill this in: ${label}`;
}
