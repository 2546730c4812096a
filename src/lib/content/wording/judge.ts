import type { ReadEntry } from '../door/document.ts';
import { atField, type FieldPath, type Report } from '../finding.ts';
import { checkDecoration, checkNamePlatform, checkNameTagline } from './name.ts';
import { checkPlaceholder } from './placeholder.ts';
import { checkPraise } from './praise.ts';
import { checkNameList, checkRepetition } from './stuffing.ts';
import type { EntryText, TextCheck, TextUse, Voice } from './text.ts';
import { checkCapitals, checkExclamation, checkSentences } from './tone.ts';

const CHECKS: readonly TextCheck[] = [
  checkPlaceholder,
  checkPraise,
  checkCapitals,
  checkExclamation,
  checkSentences,
  checkDecoration,
  checkNameTagline,
  checkNamePlatform,
  checkRepetition,
  checkNameList,
];

/** A body may have longer sentences than a kit, whose limit the site sets. */
export const LONGEST_SENTENCE = 50;
const CODE = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[^]*?(?:^ {0,3}\1[^\n]*$|$(?![^]))|`[^`\n]*`|\]\([^)\n]*\)|^ {0,3}(?:[-*+]|\d+[.)]|#{1,6}|>|\|)[ \t]/gm;
const BLOCK_END = /\n(?=\s*\n)/g;

/** A text of a field; none where the field is not there. */
export const fieldText = (use: TextUse, text: string | undefined, ...path: FieldPath): readonly EntryText[] =>
  text === undefined ? [] : [{ use, text, place: () => atField(...path) }];

/** The prose of a body: code, link targets and marks of Markdown are blank, and each block ends its sentence. */
export const bodyText = ({ body, bodyStart }: Pick<ReadEntry<unknown>, 'body' | 'bodyStart'>): EntryText => ({
  use: 'body',
  text: body
    .replace(CODE, (mark) => mark.replace(/[^\n]/g, ' '))
    .replace(BLOCK_END, '\u2029')
    .replaceAll('\n', ' ')
    .replaceAll('\u2029', '\n'),
  place: (start, end) => ({ at: 'offset', start: bodyStart + start, end: bodyStart + end }),
});

/** Each fault is told where it first stands: summaries and bodies often say a tagline again. */
export const judgeTexts = (texts: readonly EntryText[], voice: Voice, file: string, report: Report): void => {
  const told = new Set<string>();
  for (const text of texts) {
    for (const check of CHECKS) {
      for (const found of check(text, voice)) {
        const key = `${found.rule} ${(found.found ?? found.message).toLowerCase()}`;
        if (!told.has(key)) report({ ...found, file });
        told.add(key);
      }
    }
  }
};
