import MarkdownIt from 'markdown-it';

const ALLOWED_LINK = /^(?:https:\/\/|mailto:|\/(?!\/)|#)/;

const ALIGNMENT = /^text-align:(center|right)$/;

function createRenderer(base: string): MarkdownIt {
  const renderer = new MarkdownIt({ html: false, linkify: false, typographer: false });
  renderer.disable('image');
  renderer.validateLink = (url) => ALLOWED_LINK.test(url);
  renderer.renderer.rules['link_open'] = (tokens, index, options, _environment, self) => {
    const token = tokens[index];
    const href = token?.attrGet('href') ?? '';
    if (href.startsWith('https://')) token?.attrSet('rel', 'noopener nofollow ugc');
    if (href.startsWith('/')) token?.attrSet('href', base + href);
    return self.renderToken(tokens, index, options);
  };
  // A style attribute would be refused by the content security policy.
  for (const rule of ['th_open', 'td_open']) {
    renderer.renderer.rules[rule] = (tokens, index, options, _environment, self) => {
      const token = tokens[index];
      const align = ALIGNMENT.exec(token?.attrGet('style') ?? '')?.[1];
      if (token) token.attrs = align ? [['class', `align-${align}`]] : null;
      return self.renderToken(tokens, index, options);
    };
  }
  // The page owns its h1: an author's top level becomes the page's second.
  for (const rule of ['heading_open', 'heading_close']) {
    renderer.renderer.rules[rule] = (tokens, index, options, _environment, self) => {
      const token = tokens[index];
      if (token?.tag === 'h1') token.tag = 'h2';
      return self.renderToken(tokens, index, options);
    };
  }
  return renderer;
}

const renderers = new Map<string, MarkdownIt>();

/**
 * HTML of an author's Markdown. Only elements that Markdown itself can make come out: raw HTML is shown as
 * text, pictures are left out, and links other than `https:`, `mailto:`, `/path` and `#part` stay text.
 * External links carry `rel="noopener nofollow ugc"`; site paths get the base path.
 */
export function renderMarkdown(markdown: string, base: string): string {
  let renderer = renderers.get(base);
  if (!renderer) renderers.set(base, (renderer = createRenderer(base)));
  return renderer.render(markdown);
}
