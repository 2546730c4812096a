import type { Disk, ReadTextResult } from '../disk.ts';
import { WHOLE_FILE, type Place, type Report } from '../finding.ts';
import { formatBytes } from '../limits.ts';
import type { RuleId } from '../rules/index.ts';
import { checkHygiene, codePoint } from './hygiene.ts';

 
const REFUSED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e]/;
const BYTE_ORDER_MARK = '\ufeff';

const at = (start: number): Place => ({ at: 'offset', start, end: start + 1 });

const checkCharacters = (text: string, file: string, report: Report): boolean => {
  if (text.startsWith(BYTE_ORDER_MARK)) {
    report({
      rule: 'file/byte-order-mark',
      file,
      place: at(0),
      message: 'The file starts with a byte order mark, an invisible character.',
      wanted: 'the text from the first byte on',
    });
    return false;
  }
  const refused = REFUSED.exec(text);
  if (refused === null) return checkHygiene(text, file, report);
  const [character] = refused;
  const turns = character >= '\u202a';
  report({
    rule: turns ? 'file/text-direction' : 'file/control-character',
    file,
    place: at(refused.index),
    found: codePoint(character),
    message: turns
      ? `The invisible character ${codePoint(character)} makes text read in another direction than it is written.`
      : `The control character ${codePoint(character)} stands in the text.`,
    wanted: 'visible text',
  });
  return false;
};

const withUnixLineEnds = (text: string, file: string, report: Report): string => {
  if (!text.includes('\r')) return text;
  report({
    rule: 'file/line-ends',
    file,
    place: WHOLE_FILE,
    message: 'Lines end with a carriage return, as Windows writes them; it was left out.',
    wanted: 'lines that end with a line feed',
  });
  return text.replaceAll(/\r\n?/g, '\n');
};

const FAILURES = {
  'too-large': 'file/too-large',
  unreadable: 'file/unreadable',
  'not-utf8': 'file/not-utf8',
} as const satisfies Record<NonNullable<ReadTextResult['failure']>, RuleId>;

const failureText = (failure: keyof typeof FAILURES, maxBytes: number): { message: string; wanted: string } => {
  switch (failure) {
    case 'too-large':
      return {
        message: `The file is larger than ${formatBytes(maxBytes)}.`,
        wanted: `at most ${formatBytes(maxBytes)}`,
      };
    case 'unreadable':
      return { message: 'The file cannot be opened.', wanted: 'a file that can be read' };
    case 'not-utf8':
      return { message: 'The file holds bytes that are not UTF-8 text.', wanted: 'UTF-8 text' };
  }
};

/** The text of a file with LF line ends; undefined, with a finding, where it is not text that may be used. */
export function readTextFile(disk: Disk, file: string, maxBytes: number, report: Report): string | undefined {
  const { text, failure } = disk.readText(file, maxBytes);
  if (failure !== undefined) {
    report({ rule: FAILURES[failure], file, place: WHOLE_FILE, ...failureText(failure, maxBytes) });
    return undefined;
  }
  return checkCharacters(text, file, report) ? withUnixLineEnds(text, file, report) : undefined;
}
