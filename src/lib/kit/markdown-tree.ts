import MarkdownIt, { type Token } from 'markdown-it';

/** The addresses an author may link, as on the marketplace's own pages. */
const ALLOWED_LINK = /^(?:https:\/\/|mailto:|\/(?!\/)|#)/;

/** Gives the address that is written in place of an author's. */
export type LinkMap = (href: string) => string;

function createReader(): MarkdownIt {
  const reader = new MarkdownIt({ html: false, linkify: true, typographer: false });
  reader.disable('image');
  reader.validateLink = (url) => ALLOWED_LINK.test(url);
  reader.linkify.set({ fuzzyLink: false, fuzzyEmail: false, fuzzyIP: false });
  // Bare addresses are looked for once escaped marks are text again, or they would end at the first of them.
  const all = reader.core.ruler.getRules('');
  reader.core.ruler.disable('linkify');
  const rest = reader.core.ruler.getRules('');
  for (const rule of all) if (!rest.includes(rule)) reader.core.ruler.push('linkify-last', rule);
  return reader;
}

export const reader = createReader();

/** Every token of a list, those inside others too. */
export function* walkTokens(tokens: readonly Token[]): Generator<Token> {
  for (const token of tokens) {
    yield token;
    if (token.children) yield* walkTokens(token.children);
  }
}

/** Markdown as tokens, every link put through `link`, the first level of headings made the second. */
export function readMarkdown(markdown: string, link: LinkMap): Token[] {
  const tokens = reader.parse(markdown, {});
  for (const token of walkTokens(tokens)) {
    if (token.type === 'link_open') token.attrSet('href', link(token.attrGet('href') ?? ''));
    if (token.tag === 'h1') token.tag = 'h2';
  }
  return tokens;
}

/** A token with what stands between it and the token that closes it. */
export interface MarkdownNode {
  /** `paragraph`, `text`, `link` …, without `_open`. */
  readonly type: string;
  readonly token: Token;
  readonly children: readonly MarkdownNode[];
}

/** Tokens as a tree. */
export function growTree(tokens: readonly Token[]): readonly MarkdownNode[] {
  const root: MarkdownNode[] = [];
  const open = [root];
  for (const token of tokens) {
    if (token.nesting === -1) {
      open.pop();
      continue;
    }
    const children: MarkdownNode[] = token.children ? [...growTree(token.children)] : [];
    open.at(-1)?.push({ type: token.type.replace(/_open$/, ''), token, children });
    if (token.nesting === 1) open.push(children);
  }
  return root;
}

export const hrefOf = ({ token }: MarkdownNode): string => token.attrGet('href') ?? '';

/** Whether a link is an address that shows itself. */
export const isBareLink = ({ token }: MarkdownNode): boolean => token.info === 'auto';
