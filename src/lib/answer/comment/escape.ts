/**
 * Words of strangers in a comment on the forge. They may hold no HTML, link, picture, mention or reference, and may
 * not end a code span, a fence or a cell of a table. What the forge would make something of, escaped or not, stands
 * in a code span, where it makes nothing of anything.
 */
import { printable } from '#lib/content/door/show.ts';

/** Words that become a mention, a link or a reference. */
const ACTIVE = /[@]|:\/\/|www\.|mailto:|xmpp:|#\d|\b(?:gh|ghsa|cve)-|\b[0-9a-f]{7,40}\b/i;
const PUNCTUATION = /[\\`*_[\]<>|~&#$!]/g;
const BEGINS_BLOCK = /^(?:[-+=]|(?<number>\d+)(?=[.)]))/;
const CODE = /`([^`]+)`/;

/** Our own marker, and comments as such, are never repeated. */
const withoutComments = (text: string): string => text.replaceAll('<!--', '<! --');

const longestRun = (text: string): number =>
  Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));

/** A fence of backticks that nothing inside ends. */
export const fenceFor = (text: string, least: number): string =>
  '`'.repeat(Math.max(least, longestRun(text) + 1));

/** Text as a code span; '' for none. */
export function code(text: string): string {
  const shown = withoutComments(printable(text)).trim();
  if (shown === '') return '';
  const fence = fenceFor(shown, 1);
  const room = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return fence + room + shown + room + fence;
}

const escapePlain = (text: string): string => text.replace(PUNCTUATION, '\\$&');

/** What a sentence puts around a word stays outside its code span. */
const AROUND = /^(["'(“]*)(.*?)([)"'”.,;:!?]*)$/su;

function escapeWord(word: string): string {
  if (!ACTIVE.test(word)) return escapePlain(word);
  const [, before = '', inner = '', after = ''] = AROUND.exec(word) ?? [];
  return ACTIVE.test(inner) ? escapePlain(before) + code(inner) + escapePlain(after) : code(word);
}

/** Two code spans side by side would run into each other. */
const joinPieces = (pieces: readonly string[]): string =>
  pieces.reduce(
    (text, piece) => (text.endsWith('`') && piece.startsWith('`') ? `${text} ${piece}` : text + piece),
    '',
  );

const escapePart = (text: string): readonly string[] =>
  text.split(/(\s+)/).map((word) => (/^\s*$/.test(word) ? word && ' ' : escapeWord(word)));

const guardStart = (text: string): string =>
  text.replace(BEGINS_BLOCK, (found, number: string | undefined) =>
    number === undefined ? `\\${found}` : `${number}\\`,
  );

/** Text of one line. What stands between backticks stays a code span. */
export function prose(text: string): string {
  const parts = withoutComments(printable(text)).trim().split(CODE);
  const pieces = parts.flatMap((part, at) => (at % 2 === 0 ? escapePart(part) : [code(part)]));
  return guardStart(joinPieces(pieces));
}

/** The same for a cell of a table, where a bar would end even a code span. */
export const cell = (text: string): string => prose(text.replaceAll('|', '¦'));

/** Text that describes a picture. */
export const describe = (text: string): string =>
  printable(text)
    .replaceAll('://', ':\u2060//')
    .replaceAll(/[\\`*_[\]<>|~&#$!@]/g, '\\$&');

const toPercent = (character: string): string =>
  [...Buffer.from(character)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');

/** An address that may be linked to; undefined for every other. */
export function target(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'mailto:') return undefined;
  return href.replaceAll(/[()<>\\\s]/g, toPercent);
}

/** A link with words of ours; the words alone where the address may not be linked to. */
export function link(words: string, url: string): string {
  const safe = target(url);
  return safe === undefined ? words : `[${words}](${safe})`;
}
