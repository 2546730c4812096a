import type { Field, Values } from '../field.ts';
import { isFormName } from '../kinds.ts';
import { getForm, type FormPart } from '../spoken.ts';
import type { Parcel } from './channel.ts';

/** What a mail says, in texts that hold nothing but what they seem to. */
export interface Letter {
  /** One line. */
  readonly subject: string;
  /** The sender's address, where one was given that is one and nothing else. */
  readonly replyTo: string | undefined;
  readonly text: string;
}

/** Desks are written to in English. */
const DESK_LOCALE = 'en';
const MOST_SUBJECT = 60;
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** An address without names, comments, quotes or groups, in which a mail program could find a second one. */
const PLAIN_ADDRESS = /^[^\s"(),:;<>@[\]\\\p{C}]+@[^\s"(),:;<>@[\]\\\p{C}]+$/u;
const MOST_ADDRESS = 254;

type Answer = string | readonly string[];

const toLine = (text: string): string => text.replace(/[\p{C}\s]+/gu, ' ').trim();
const toLines = (text: string): readonly string[] =>
  text.split(BREAK).map((one) => one.replace(/(?!\t)\p{Cc}|\p{Cs}/gu, ' ').trimEnd());

/** The letter about an entry. Throws where it has no answer at all. */
export function writeLetter({ entry, desk }: Parcel): Letter {
  const { form, values } = entry;
  const { title, parts } = readForm(form, values);
  const answered = parts
    .map((part) => ({ title: part.title, lines: part.fields.flatMap((field) => writeAnswer(field, values)) }))
    .filter(({ lines }) => lines.length > 0);
  if (answered.length === 0) throw new Error('The entry has no answers.');
  const { email } = values;
  return {
    subject: [title, firstWords(parts, values)].filter(Boolean).join(': '),
    replyTo:
      typeof email === 'string' && email.length <= MOST_ADDRESS && PLAIN_ADDRESS.test(email)
        ? email
        : undefined,
    text: [
      ...answered.flatMap((part) => [part.title, '', ...part.lines, '']),
      ...(form === 'contact'
        ? ['It is meant for the partner: pass it on, since addresses of partners are not kept here.', '']
        : []),
      '--',
      `Came ${entry.at} for ${desk.name}.`,
      `npm run applications -- show ${entry.id}`,
      '',
    ].join('\n'),
  };
}

/** The form, and with it whatever was answered that it does not ask any more. */
function readForm(
  form: string,
  values: Values,
): { readonly title: string; readonly parts: readonly FormPart[] } {
  const kind = isFormName(form) ? getForm(form, DESK_LOCALE) : undefined;
  const asked = new Set<string>(kind?.fields.map(({ name }) => name));
  const more = Object.keys(values)
    .filter((name) => !asked.has(name))
    .map((name): Field => ({ name, label: toLine(name), type: 'longtext', most: Infinity, required: false }));
  const parts: readonly FormPart[] = kind?.parts ?? [];
  return { title: kind?.title ?? toLine(form), parts: [...parts, { title: 'Other answers', fields: more }] };
}

/** A label with its answer; lines after the first are set in, so that none can look like another answer. */
function writeAnswer(field: Field, values: Values): readonly string[] {
  const value = values[field.name];
  if (value === undefined || value.length === 0) return [];
  const [first = '', ...rest] = toLines(sayAnswer(field, value));
  const label = field.label.replace(/\.$/, '');
  if (rest.length === 0) return [`${label}: ${first}`];
  return [`${label}:`, ...[first, ...rest].map((line) => `    ${line}`.trimEnd())];
}

function sayAnswer(field: Field, value: Answer): string {
  const list = typeof value === 'string' ? [value] : value;
  const options = 'options' in field ? field.options : [];
  return list.map((one) => options.find((option) => option.value === one)?.label ?? one).join(', ');
}

function firstWords(parts: readonly FormPart[], values: Values): string {
  const first = parts
    .flatMap(({ fields }) => fields)
    .map(({ name }) => values[name])
    .find((value) => typeof value === 'string' && toLine(value) !== '');
  const line = typeof first === 'string' ? toLine(first) : '';
  const letters = Array.from(line);
  return letters.length <= MOST_SUBJECT
    ? line
    : `${letters
        .slice(0, MOST_SUBJECT - 1)
        .join('')
        .trimEnd()}…`;
}
