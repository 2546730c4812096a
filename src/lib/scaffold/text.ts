import { findInvisible } from '#lib/content/door/invisible.ts';
import { isPlaceLine } from '#lib/content/wording/placeholder.ts';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** Whatever has no form of its own, but for the two joiners that Persian and Hindi write with. */
const WITHOUT_FORM = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;

/** Text of anyone as one plain line of at most `most` UTF-16 units; empty where nothing is left. */
export function cleanLine(text: string, most: number): string {
  const line = withoutInvisible(text.replaceAll(/\s+/g, ' ').replaceAll(WITHOUT_FORM, '').normalize('NFC'))
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (line.length <= most) return line;
  return line
    .slice(0, most - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()
    .concat('…');
}

/** The same, and empty where somebody only filled in a field: "n/a", "---". */
export function cleanAnswer(text: string, most: number): string {
  const line = cleanLine(text, most);
  return isPlaceLine(line) ? '' : line;
}

/** Without what the check calls invisible; what is left may need its neighbours no more, and is looked at again. */
function withoutInvisible(text: string): string {
  const found = findInvisible(text);
  if (found.length === 0) return text;
  const left = found
    .toReversed()
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  return withoutInvisible(left.normalize('NFC'));
}

const writer = unified().use(remarkStringify, { bullet: '-' }).use(remarkGfm).freeze();

/** A line of plain text as a paragraph of Markdown that shows just these letters: no link, no HTML, no heading. */
export const writeParagraph = (line: string): string =>
  writer
    .stringify({
      type: 'root',
      children: [{ type: 'paragraph', children: [{ type: 'text', value: line }] }],
    })
    .trim();
