import { countCharacters } from './measure.ts';
import {
  growTree,
  hrefOf,
  isBareLink,
  type LinkMap,
  type MarkdownNode,
  readMarkdown,
} from './markdown-tree.ts';

export interface TextOptions {
  readonly link: LinkMap;
  /** Where lines are broken, in characters; without it they end only where the author ends them. */
  readonly columns?: number;
  /** What a list item starts with. */
  readonly bullet?: string;
}

/** An author's Markdown as plain text: no marks and no escapes, every address written out behind its words. */
export function toText(markdown: string, options: TextOptions): string {
  const tree = growTree(readMarkdown(markdown, options.link));
  return `${sayBlocks(tree, options, options.columns ?? Infinity)}\n`.replace(/^\n+/, '');
}

/** Lines of at most `columns` characters, broken at spaces; a longer word stands alone. */
export function wrapText(text: string, columns: number): string {
  if (columns === Infinity) return text;
  return text
    .split('\n')
    .map((line) => wrapLine(line, columns))
    .join('\n');
}

function wrapLine(line: string, columns: number): string {
  const lines: string[] = [];
  let current = '';
  let used = 0;
  for (const word of line.split(' ')) {
    const length = countCharacters(word);
    if (current !== '' && used + 1 + length > columns) {
      lines.push(current);
      current = word;
      used = length;
    } else {
      used = current === '' ? length : used + 1 + length;
      current = current === '' ? word : `${current} ${word}`;
    }
  }
  return [...lines, current].join('\n');
}

const sayBlocks = (nodes: readonly MarkdownNode[], options: TextOptions, columns: number): string =>
  nodes
    .map((node) => sayBlock(node, options, columns))
    .filter((text) => text !== '')
    .join('\n\n');

function sayBlock(node: MarkdownNode, options: TextOptions, columns: number): string {
  const { type, token, children } = node;
  switch (type) {
    case 'inline':
      return wrapText(sayInline(children, columns !== Infinity), columns);
    case 'paragraph':
    case 'heading':
      return sayBlocks(children, options, columns);
    case 'bullet_list':
    case 'ordered_list':
      return sayList(node, options, columns);
    case 'blockquote':
      return indent(sayBlocks(children, options, columns - 2), '> ', '> ');
    case 'fence':
    case 'code_block':
      return indent(token.content.trimEnd(), '    ', '    ');
    case 'table':
      return sayTable(node, columns);
    default:
      return '';
  }
}

const indent = (text: string, first: string, others: string): string =>
  text
    .split('\n')
    .map((line, index) => `${index === 0 ? first : others}${line}`.trimEnd())
    .join('\n');

function sayList({ type, token, children }: MarkdownNode, options: TextOptions, columns: number): string {
  const start = Number(token.attrGet('start') ?? 1);
  return children
    .map((item, index) => {
      const mark = type === 'ordered_list' ? `${start + index}. ` : `${options.bullet ?? '-'} `;
      const text = item.children.map((node) => sayBlock(node, options, columns - mark.length)).join('\n');
      return indent(text, mark, ' '.repeat(mark.length));
    })
    .join('\n');
}

const sayTable = ({ children }: MarkdownNode, columns: number): string =>
  children
    .flatMap(({ children: rows }) => rows)
    .map(({ children: cells }) =>
      wrapText(cells.map((cell) => sayInline(cell.children[0]?.children ?? [], true)).join(' – '), columns),
    )
    .join('\n');

const sayInline = (nodes: readonly MarkdownNode[], joinsLines: boolean): string =>
  nodes.map((node) => sayPiece(node, joinsLines)).join('');

function sayPiece(node: MarkdownNode, joinsLines: boolean): string {
  switch (node.type) {
    case 'text':
    case 'code_inline':
      return node.token.content;
    case 'softbreak':
      return joinsLines ? ' ' : '\n';
    case 'hardbreak':
      return '\n';
    case 'link':
      return sayLink(node, joinsLines);
    default:
      return sayInline(node.children, joinsLines);
  }
}

function sayLink(node: MarkdownNode, joinsLines: boolean): string {
  const href = hrefOf(node);
  const words = sayInline(node.children, joinsLines);
  if (href.startsWith('mailto:') && href === `mailto:${words}`) return words;
  return isBareLink(node) || words === href || words === '' ? href : `${words} ${href}`;
}
