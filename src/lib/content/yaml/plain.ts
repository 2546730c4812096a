import { isWord, resolvePlain } from './core-schema.ts';

/**
 * Nine of ten files need only this much of YAML: fields and lists in blocks, one-line texts, quotes without
 * escapes, one-line lists in brackets. Reading just that costs half of what the fast parser takes. Whatever is not
 * plainly of this kind is left to one; a property test holds them to the same answer.
 */

/** Says that a text needs a whole parser; made once, since it is no mistake and nobody reads its stack. */
const NEEDS_PARSER = new Error('This YAML needs a whole parser.');

// Tabs, what is no printable ASCII or letter, and surrogates.
 
const UNUSUAL = /[\u0000-\u0009\u000b-\u001f\u007f-\u00a0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]/;
const NESTED = /["'[\]{}:#&*!|>%@`]/;
const COLON = 58;
const DASH = 45;
const SPACE = 32;
const UNDERSCORE = 95;

type Fields = Record<string, unknown>;

interface Cursor {
  readonly lines: readonly string[];
  at: number;
}

const giveUp = (): never => {
  throw NEEDS_PARSER;
};

const indentOf = (line: string): number => {
  let indent = 0;
  while (line.charCodeAt(indent) === SPACE) indent += 1;
  return indent;
};

/** Moves to the next line that is not blank; its indent, or -1 at the end. */
const nextIndent = (cursor: Cursor): number => {
  for (; cursor.at < cursor.lines.length; cursor.at += 1) {
    const line = cursor.lines[cursor.at] ?? '';
    const indent = indentOf(line);
    if (indent < line.length) return indent;
  }
  return -1;
};

const withoutTrailingSpaces = (text: string): string => {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === SPACE) end -= 1;
  return end === text.length ? text : text.slice(0, end);
};

const isLetterOrDigit = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code > 160;

const isNameCharacter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === UNDERSCORE;

const readText = (text: string): unknown => {
  if (!isLetterOrDigit(text.charCodeAt(0))) return giveUp();
  if (text.includes(': ') || text.includes(' #') || text.charCodeAt(text.length - 1) === COLON) return giveUp();
  return resolvePlain(text);
};

const readQuoted = (text: string, quote: string): string => {
  const end = text.indexOf(quote, 1);
  return end === text.length - 1 && end > 0 && !text.includes('\\') ? text.slice(1, -1) : giveUp();
};

const readList = (text: string): readonly unknown[] => {
  if (!text.endsWith(']')) return giveUp();
  const inside = text.slice(1, -1).trim();
  if (NESTED.test(inside)) return giveUp();
  return inside === '' ? [] : inside.split(',').map((item) => readText(item.trim()));
};

const readScalar = (rest: string): unknown => {
  const text = withoutTrailingSpaces(rest);
  switch (text[0]) {
    case '"':
      return readQuoted(text, '"');
    case "'":
      return readQuoted(text, "'");
    case '[':
      return readList(text);
    default:
      return readText(text);
  }
};

const isItem = (line: string, indent: number): boolean =>
  line.charCodeAt(indent) === DASH && line.charCodeAt(indent + 1) === SPACE;

/** The value of a field with nothing behind its colon. */
const readNested = (cursor: Cursor, indent: number): unknown => {
  const inner = nextIndent(cursor);
  const line = cursor.lines[cursor.at] ?? '';
  if (inner >= indent && inner !== -1 && isItem(line, inner)) return readItems(cursor, inner);
  if (inner <= indent) return null;
  return readFields(cursor, inner);
};

/** A value that goes on over further lines is for a whole parser. */
const readOnOneLine = (cursor: Cursor, rest: string, indent: number): unknown => {
  const value = readScalar(rest);
  cursor.at += 1;
  return nextIndent(cursor) > indent ? giveUp() : value;
};

/** Where the name of a field that starts at `start` ends: its colon, or -1 where there is no field. */
const endOfName = (line: string, start: number): number => {
  // A name that starts with _ may be __proto__.
  if (line.charCodeAt(start) === UNDERSCORE) return -1;
  let end = start;
  while (isNameCharacter(line.charCodeAt(end))) end += 1;
  if (end === start || line.charCodeAt(end) !== COLON) return -1;
  return end + 1 === line.length || line.charCodeAt(end + 1) === SPACE ? end : -1;
};

const readField = (cursor: Cursor, line: string, indent: number, fields: Fields): void => {
  const end = endOfName(line, indent);
  const key = line.slice(indent, Math.max(end, indent));
  if (end === -1 || isWord(key) || Object.hasOwn(fields, key)) giveUp();
  let start = end + 1;
  while (line.charCodeAt(start) === SPACE) start += 1;
  if (start < line.length) {
    fields[key] = readOnOneLine(cursor, line.slice(start), indent);
    return;
  }
  cursor.at += 1;
  fields[key] = readNested(cursor, indent);
};

const readFields = (cursor: Cursor, indent: number, first?: string): Fields => {
  const fields: Fields = {};
  if (first !== undefined) readField(cursor, first, indent, fields);
  while (nextIndent(cursor) === indent) {
    const line = cursor.lines[cursor.at] ?? '';
    if (isItem(line, indent)) break;
    readField(cursor, line, indent, fields);
  }
  return nextIndent(cursor) > indent ? giveUp() : fields;
};

const readItems = (cursor: Cursor, indent: number): readonly unknown[] => {
  const items: unknown[] = [];
  while (nextIndent(cursor) === indent) {
    const line = cursor.lines[cursor.at] ?? '';
    if (!isItem(line, indent)) break;
    let start = indent + 2;
    while (line.charCodeAt(start) === SPACE) start += 1;
    if (isItem(line, start)) return giveUp();
    const isField = endOfName(line, start) !== -1;
    items.push(isField ? readFields(cursor, start, line) : readOnOneLine(cursor, line.slice(start), indent));
  }
  return nextIndent(cursor) > indent ? giveUp() : items;
};

/** The fields of a plain text, or undefined where it takes a whole parser to tell. */
export function parsePlainYaml(source: string): Fields | undefined {
  if (UNUSUAL.test(source)) return undefined;
  const cursor: Cursor = { lines: source.split('\n'), at: 0 };
  try {
    if (nextIndent(cursor) !== 0) return undefined;
    const fields = readFields(cursor, 0);
    return nextIndent(cursor) === -1 ? fields : undefined;
  } catch (error) {
    if (error === NEEDS_PARSER) return undefined;
    throw error;
  }
}
