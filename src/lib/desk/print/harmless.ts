import { UNSAFE } from '#lib/unsafe-text.ts';

/** Text of strangers on one line that says nothing to the terminal: white space is a blank, the rest is shown as `�`. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(UNSAFE, '�')
    .trim();

/** The same line by line. */
export const manyLines = (text: string): readonly string[] => text.split(/\r\n?|\n/).map(oneLine);

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** A value as JSON with a line feed at its end; what a terminal could obey is escaped, and reads back the same. */
export const writeJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(UNSAFE, (unsafe) =>
    unsafe === '\n'
      ? unsafe
      : Array.from({ length: unsafe.length }, (_, at) => escapeUnit(unsafe.charAt(at))).join(''),
  )}\n`;
