import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** Whatever has no form of its own, but for the two joiners that Persian and Hindi write with. */
const WITHOUT_FORM = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;

/** Text of anyone as one plain line of at most `most` UTF-16 units; empty where nothing is left. */
export function cleanLine(text: string, most: number): string {
  const line = text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(WITHOUT_FORM, '')
    .normalize('NFC')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (line.length <= most) return line;
  return line
    .slice(0, most - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()
    .concat('…');
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
