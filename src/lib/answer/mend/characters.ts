import type { RuleId } from '#lib/content/rules/index.ts';
import type { Mender } from './mender.ts';

const UNSEEN_RULES: ReadonlySet<RuleId> = new Set<RuleId>([
  'field/line',
  'file/byte-order-mark',
  'file/control-character',
  'file/text-direction',
]);
/** Characters that those rules refuse; a tab and line ends are not among them. */
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u2028-\u202e\u2060\u2066-\u2069\ufeff]/g;

const unlessSame = (mended: string, line: string) => (mended === line ? undefined : [mended]);

/** What nobody sees is deleted. */
export const deleteUnseen: Mender = ({ rule }, line) =>
  UNSEEN_RULES.has(rule) ? unlessSame(line.replace(UNSEEN, ''), line) : undefined;

/** A line of Windows ends like every other. */
export const endLine: Mender = ({ rule }, line) =>
  rule === 'file/line-ends' ? unlessSame(line.replace(/\r$/, ''), line) : undefined;

/** Two spaces for each tab that a line starts with. */
export const indentWithSpaces: Mender = ({ rule }, line) =>
  rule === 'yaml/tab'
    ? unlessSame(
        line.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  ')),
        line,
      )
    : undefined;

const TWO_COLONS = /^(\s*(?:- )?[\w-]+: +)([^\s"'[\]{}|>&*!%@`#-][^"\\#]*: [^"\\#]*\S)\s*$/;

/** A text with a colon in it goes between quotes. */
export const quoteColon: Mender = ({ rule }, line) => {
  const [, key, value] = rule === 'yaml/syntax' ? (TWO_COLONS.exec(line) ?? []) : [];
  return key === undefined || value === undefined ? undefined : [`${key}"${value}"`];
};
