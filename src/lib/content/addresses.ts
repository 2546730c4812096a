import { isFields } from './door/fields.ts';
import type { FieldPath, Place } from './finding.ts';

/** An address as it stands in a file. */
export interface Address {
  /** Absolute, `https:` or `mailto:`. */
  readonly url: string;
  readonly place: Place;
}

/** An entry as far as its addresses go: its fields, and Markdown that begins at `bodyStart` of its file. */
export interface Addressed {
  readonly value: unknown;
  readonly body?: string;
  readonly bodyStart?: number;
}

const ABSOLUTE = /^(?:https:\/\/|mailto:)\S+$/;
const IN_TEXT = /\b(?:https:\/\/|mailto:)[^\s<>"'`[\]{}|\\^]+/g;
const CODE = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[^]*?(?:^ {0,3}\1[^\n]*$|$(?![^]))|`[^`\n]*`/gm;

/** Every address of an entry, fields first. What stands in code is not one. */
export function listAddresses({ value, body = '', bodyStart = 0 }: Addressed): readonly Address[] {
  const found: Address[] = [];
  walk(value, [], found);
  if (!body.includes('https://') && !body.includes('mailto:')) return found;
  const text = body.replace(CODE, (code) => code.replace(/[^\n]/g, ' '));
  for (const { index, 0: match } of text.matchAll(IN_TEXT)) {
    const url = trimEnd(match);
    const start = bodyStart + index;
    found.push({ url, place: { at: 'offset', start, end: start + url.length } });
  }
  return found;
}

function walk(value: unknown, path: FieldPath, found: Address[]): void {
  if (typeof value === 'string') {
    if (ABSOLUTE.test(value)) found.push({ url: value, place: { at: 'field', path } });
  } else if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) walk(each, [...path, index], found);
  } else if (isFields(value)) {
    for (const [key, each] of Object.entries(value)) {
      if (typeof each === 'string' ? ABSOLUTE.test(each) : typeof each === 'object') walk(each, [...path, key], found);
    }
  }
}

/** Without the full stop of a sentence or the bracket of a Markdown link behind it. */
function trimEnd(match: string): string {
  let url = match;
  for (;;) {
    const last = url.at(-1) ?? '';
    const isOpen = last === ')' && url.split('(').length < url.split(')').length;
    if (!isOpen && !/[.,:;!?*_~]/.test(last)) return url;
    url = url.slice(0, -1);
  }
}
