import { atField, type FieldPath, type Place, type Report } from '../finding.ts';
import { isFields } from './fields.ts';
import { findInvisible, findOpenIsolate, type Stretch } from './invisible.ts';
import { findMixedWords, type MixedWord } from './mixed-script.ts';
import { showValue } from './show.ts';

const BEYOND_ASCII = /[^\u0000-\u007f]/;  
const WORD_AT = /[^\s\p{P}]*$/u;
const MOST_NAMED = 4;

export const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Where in a file a stretch of the text lies that is looked at. */
type Locate = (stretch: Stretch) => Place;

const atOffset: Locate = ({ start, end }) => ({ at: 'offset', start, end });

function reportInvisible(text: string, stretch: Stretch, file: string, place: Place, report: Report): void {
  const characters = Array.from(text.slice(stretch.start, stretch.end));
  const named = [...new Set(characters)].slice(0, MOST_NAMED).map(codePoint).join(', ');
  const [count, word] = [characters.length, showValue(wordAround(text, stretch))];
  report({
    rule: 'text/invisible',
    file,
    place,
    found: named,
    message:
      count === 1
        ? `The character ${named} in ${word} is invisible.`
        : `${count} invisible characters stand in ${word}, ${named} among them.`,
    wanted: 'visible text',
  });
}

const wordAround = (text: string, { start, end }: Stretch): string => {
  const before = WORD_AT.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? '';
  const after = /^[^\s\p{P}]*/u.exec(text.slice(end, end + 24))?.[0] ?? '';
  const character = text.slice(start, end);
  return before + (character.length > 2 ? '' : character) + after;
};

function reportMixed(mixed: MixedWord, file: string, place: Place, report: Report): void {
  const strangers = mixed.strangers
    .slice(0, MOST_NAMED)
    .map(({ letter, script }) => `${letter} (${codePoint(letter)}, ${script})`)
    .join(', ');
  report({
    rule: 'text/mixed-script',
    file,
    place,
    found: showValue(mixed.word),
    message: `${showValue(mixed.word)} is written in ${mixed.script} letters, but not ${strangers}, which only looks so.`,
    wanted: `one script: ${mixed.meant}`,
    suggestion: mixed.meant,
  });
}

function reportDecomposed(text: string, file: string, report: Report): void {
  if (text.normalize('NFC') === text) return;
  for (const { index: start, 0: word } of text.matchAll(/\S+/g)) {
    const composed = word.normalize('NFC');
    if (composed === word) continue;
    report({
      rule: 'text/not-composed',
      file,
      place: atOffset({ start, end: start + word.length }),
      found: showValue(word),
      message: `${showValue(word)} holds a letter that is written as several characters, perhaps not the only one here.`,
      wanted: 'each letter as one character',
      suggestion: composed,
    });
    return;
  }
}

/** Reports what a reader of a file does not see. False where the text may not be used. */
export function checkHygiene(text: string, file: string, report: Report): boolean {
  if (!BEYOND_ASCII.test(text)) return true;
  const isolate = findOpenIsolate(text);
  if (isolate !== undefined) {
    const mark = codePoint(text.charAt(isolate.start));
    report({
      rule: 'file/text-direction',
      file,
      place: atOffset(isolate),
      found: mark,
      message: `The invisible character ${mark} sets a direction of text apart, and its pair is missing in the line.`,
      wanted: 'visible text',
    });
    return false;
  }
  const invisible = findInvisible(text);
  for (const stretch of invisible) reportInvisible(text, stretch, file, atOffset(stretch), report);
  if (invisible.length > 0) return false;
  for (const mixed of findMixedWords(text)) reportMixed(mixed, file, atOffset(mixed), report);
  reportDecomposed(text, file, report);
  return true;
}

/**
 * Reports what is hidden in a text that was written with escapes or entities. `source` is what the file holds: what
 * stands in it as it is was seen there.
 */
export function checkDecoded(text: string, source: string, file: string, place: Place, report: Report): void {
  if (!BEYOND_ASCII.test(text)) return;
  for (const stretch of findInvisible(text)) reportInvisible(text, stretch, file, place, report);
  for (const mixed of findMixedWords(text)) {
    if (!source.includes(mixed.word)) reportMixed(mixed, file, place, report);
  }
}

/** An escape of a character between the double quotes of YAML. */
const ESCAPE = /\\(?:x|u|U)[0-9a-fA-F]{2}/;

/** Reports what is hidden in the escapes of a YAML text whose value this is. */
export function checkEscapes(value: unknown, source: string, file: string, report: Report): void {
  if (ESCAPE.test(source)) walk(value, [], (text, path) => checkDecoded(text, source, file, atField(...path), report));
}

function walk(value: unknown, path: FieldPath, visit: (text: string, path: FieldPath) => void): void {
  if (typeof value === 'string') visit(value, path);
  else if (Array.isArray(value)) for (const [index, each] of value.entries()) walk(each, [...path, index], visit);
  else if (isFields(value)) for (const [key, each] of Object.entries(value)) walk(each, [...path, key], visit);
}
