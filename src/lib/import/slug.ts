import { createHash } from 'node:crypto';
import anyAscii from 'any-ascii';
import { SLUG_MAX_LENGTH } from '../content/schema/fields.ts';

const NAMED_SIGNS: readonly (readonly [RegExp, string])[] = [
  [/[™®©℠]/g, ''],
  [/\+/g, ' plus '],
  [/#/g, ' sharp '],
  [/&/g, ' and '],
  [/@/g, ' at '],
  [/(^|\s)\.(?=[a-z0-9])/gi, '$1dot '],
];

/** Names that are devices, not files, on Windows, whatever follows a dot. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;
const RESERVED = new Set(['platform', 'index']);

/**
 * A slug out of any text: other scripts in Latin letters, `C++` → `c-plus-plus`, `.NET` → `dot-net`, at most 64
 * characters cut between words. Empty where the text has neither letters nor digits.
 */
export function slugify(text: string): string {
  const named = NAMED_SIGNS.reduce(
    (result, [sign, word]) => result.replaceAll(sign, word),
    text.normalize('NFKC'),
  );
  const words = anyAscii(spaced(named))
    .toLowerCase()
    .replaceAll(/['’`]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return cut(words, SLUG_MAX_LENGTH);
}

/** Chinese characters are words of their own, so that their readings do not run together. */
function spaced(text: string): string {
  return text.replaceAll(/\p{Script=Han}/gu, ' $& ');
}

/** `slug` in at most `max` characters, cut at a hyphen where that leaves at least half. */
export function cut(slug: string, max: number): string {
  if (slug.length <= max) return slug;
  const room = slug.slice(0, max);
  if (slug.charAt(max) === '-') return room;
  const hyphen = room.lastIndexOf('-');
  return (hyphen >= max / 2 ? room.slice(0, hyphen) : room).replaceAll(/-+$/g, '');
}

/** `slug` with a suffix, in 64 characters all told. */
export function withSuffix(slug: string, suffix: string): string {
  const end = cut(suffix, 30);
  return end === '' ? slug : `${cut(slug, SLUG_MAX_LENGTH - end.length - 1)}-${end}`;
}

/** A slug safe as a folder name: an empty one gets a hash of `key`, a reserved one the noun. */
export function safeSlug(
  slug: string,
  noun: 'integration' | 'partner' | 'collection' | 'term',
  key: string,
): string {
  if (slug === '') return `${noun}-${shortHash(key)}`;
  return DEVICES.test(slug) || RESERVED.has(slug) ? withSuffix(slug, noun) : slug;
}

/** Eight hexadecimal digits that only `key` decides. */
export function shortHash(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 8);
}
