import { toMarkdown } from '#lib/kit/markdown-source.ts';
import { makeAbsolute } from './text.ts';
import type { Writer } from './writer.ts';

/**
 * What a text must not hold to be passed on as it was written: HTML and addresses in angle brackets, references,
 * pictures, links that are not of the web, code that could stay open, headings underlined, entities, footnotes.
 */
const NEEDS_WRITING = /[<&\0\r]|!\[|\]\((?!https:\/\/|mailto:)|\][:[]|```|~~~|^[ >\d.)*+-]*(?:=+|-+)[ \t]*$/m;

/** Words in square brackets that no link follows could be a reference. */
const BARE_BRACKETS = /\[[^\]]*\](?!\()/;

const HEADING = /^( {0,3})(#{1,6})(?=[ \t]|$)/gm;
const DEEPEST = 6;

/** The first level is the page's own, so that both the first and the second become the third. */
const setDown = (signs: string): string => '#'.repeat(Math.min(DEEPEST, Math.max(2, signs.length) + 1));

/**
 * An author's Markdown under a heading of the second level: raw HTML as text, no pictures, every link absolute and
 * of a kind that pages link. Most texts pass as they are; the others are written anew.
 *
 * @param page path of the page it stands on
 */
export function writeBody(markdown: string, page: string, { origin, paths: { base } }: Writer): string {
  const absolute = makeAbsolute(origin, page);
  const link = (href: string): string => absolute(href.startsWith('/') ? base + href : href) ?? '';
  if (NEEDS_WRITING.test(markdown) || BARE_BRACKETS.test(markdown)) {
    return toMarkdown(markdown, link, 1).trim();
  }
  return markdown.replace(HEADING, (_, space: string, signs: string) => space + setDown(signs)).trim();
}
