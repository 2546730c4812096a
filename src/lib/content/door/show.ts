import { UNSAFE } from '#lib/unsafe-text.ts';

const MAX_SHOWN = 60;

/** Where a file is wrong, joiners are told too: they look like nothing. */
const INVISIBLE = new RegExp(`${UNSAFE.source}|[\\u200c\\u200d]`, 'gu');

/** Text of strangers made safe to print: control and invisible characters are written as U+XXXX. */
export const printable = (text: string): string =>
  text.replaceAll(
    INVISIBLE,
    (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );

const shorten = (text: string): string => (text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text);

/** A value as a message shows it: text in quotes, lists and groups by their nature. */
export function showValue(value: unknown): string {
  if (typeof value === 'string') return `"${printable(shorten(value))}"`;
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 1 ? 'a list with one item' : `a list with ${value.length} items`;
  if (typeof value === 'object') return 'a group of fields';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : 'something else';
}

/** A path as an author would say it: `pricing.plans[0].price`. */
export const showPath = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? printable(String(part)) : `${text}.${printable(String(part))}`;
  }, '');
