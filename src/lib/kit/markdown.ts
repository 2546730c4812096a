import { type LinkMap, reader, readMarkdown, walkTokens } from './markdown-tree.ts';

export interface HtmlOptions {
  readonly link: LinkMap;
  /** Style attributes by element, for mail; without them no style attribute comes out. */
  readonly styles?: Readonly<Record<string, string>>;
}

const ALIGNMENT = /^text-align:(center|right)$/;

/**
 * HTML of an author's Markdown. Only elements that Markdown itself can make come out: raw HTML is shown as text,
 * pictures are left out, and links other than `https:`, `mailto:`, `/path` and `#part` stay text.
 */
export function toHtml(markdown: string, { link, styles }: HtmlOptions): string {
  const tokens = readMarkdown(markdown, link);
  for (const token of walkTokens(tokens)) {
    if (token.nesting === -1) continue;
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
