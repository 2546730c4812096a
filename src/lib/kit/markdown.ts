import type { Token } from 'markdown-it';
import { type LinkMap, reader, readMarkdown, walkTokens } from './markdown-tree.ts';
import { isLeftToRight, type Direction } from '#lib/i18n/direction.ts';

export interface HtmlOptions {
  readonly link: LinkMap;
  /** Direction of the text around it, by default from left to right. */
  readonly dir?: Direction;
  /** Style attributes by element, for mail; without them no style attribute comes out. */
  readonly styles?: Readonly<Record<string, string>>;
}

const ALIGNMENT = /^text-align:(center|right)$/;

/**
 * HTML of an author's Markdown. Only elements that Markdown itself can make come out: raw HTML is shown as text,
 * pictures are left out, and links other than `https:`, `mailto:`, `/path` and `#part` stay text.
 */
export function toHtml(markdown: string, { link, dir, styles }: HtmlOptions): string {
  const tokens = readMarkdown(markdown, link);
  for (const token of walkTokens(tokens)) {
    if (token.nesting === -1) continue;
    if (dir === 'rtl' && token.type === 'inline') setApart(token);
    const align = ALIGNMENT.exec(token.attrGet('style') ?? '')?.[1];
    if (token.type === 'th_open' || token.type === 'td_open') token.attrs = null;
    if (token.type === 'link_open' && token.attrGet('href')?.startsWith('https://')) {
      token.attrSet('rel', 'noopener');
    }
    // An address reads from left to right in every language.
    if (token.type === 'link_open' && token.info === 'auto') token.attrSet('dir', 'ltr');
    const style = styles?.[token.tag];
    if (style !== undefined) token.attrSet('style', align ? `${style};text-align:${align}` : style);
    else if (align) token.attrSet('class', `align-${align}`);
  }
  return reader.renderer.render(tokens, reader.options, {});
}

/** A sentence of another language in a right-to-left text keeps its full stop at its right end. */
function setApart(inline: Token): void {
  const words = inline.children?.filter(({ type }) => type === 'text').map(({ content }) => content) ?? [];
  if (!isLeftToRight(words.join(' '))) return;
  const { Token } = new reader.core.State('', reader, {});
  const mark = (nesting: 1 | -1): Token => {
    const token = new Token(`apart_${nesting === 1 ? 'open' : 'close'}`, 'bdi', nesting);
    if (nesting === 1) token.attrSet('dir', 'ltr');
    return token;
  };
  inline.children = [mark(1), ...(inline.children ?? []), mark(-1)];
}
