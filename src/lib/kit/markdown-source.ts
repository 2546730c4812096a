import {
  growTree,
  hrefOf,
  isBareLink,
  type LinkMap,
  type MarkdownNode,
  readMarkdown,
} from './markdown-tree.ts';

const DEEPEST = 6;

/**
 * Markdown that says the same with every link put through `link`, written one way whoever wrote it.
 *
 * @param deeper levels by which its headings are set down
 */
export function toMarkdown(markdown: string, link: LinkMap, deeper = 0): string {
  const tokens = readMarkdown(markdown, link);
  for (const token of tokens) {
    if (token.type !== 'heading_open') continue;
    token.tag = `h${String(Math.min(DEEPEST, Number(token.tag.slice(1)) + deeper))}`;
  }
  return `${writeBlocks(growTree(tokens))}\n`.replace(/^\n+/, '');
}

function writeBlocks(nodes: readonly MarkdownNode[], separator = '\n\n'): string {
  return nodes
    .map((node, index) => writeBlock(node, nodes[index - 1]?.type === node.type))
    .filter((text) => text !== '')
    .join(separator);
}

/** `isRepeated`: a list right behind one of its kind takes the other mark, or the two would be one. */
function writeBlock(node: MarkdownNode, isRepeated: boolean): string {
  const { type, token, children } = node;
  switch (type) {
    case 'inline':
      return writeLines(children);
    case 'paragraph':
      return writeBlocks(children);
    case 'heading':
      return `${'#'.repeat(Number(token.tag.slice(1)))} ${writeBlocks(children).replace(/\n/g, ' ')}`;
    case 'bullet_list':
    case 'ordered_list':
      return writeList(node, isRepeated);
    case 'blockquote':
      return indent(writeBlocks(children), '> ', '> ');
    case 'fence':
    case 'code_block':
      return writeCode(token.content, token.info);
    case 'table':
      return writeTable(node);
    case 'hr':
      return '***';
    default:
      return '';
  }
}

const indent = (text: string, first: string, others: string): string =>
  text
    .split('\n')
    .map((line, index) => (index === 0 ? first + line : line === '' ? others.trimEnd() : others + line))
    .join('\n');

function writeList({ type, token, children }: MarkdownNode, isRepeated: boolean): string {
  const start = Number(token.attrGet('start') ?? 1);
  const isTight = children.every((item) =>
    item.children.every(({ token: { hidden, type: kind } }) => hidden || kind !== 'paragraph_open'),
  );
  return children
    .map((item, index) => {
      const mark =
        type === 'ordered_list' ? `${start + index}${isRepeated ? ')' : '.'} ` : `${isRepeated ? '*' : '-'} `;
      return indent(writeBlocks(item.children, isTight ? '\n' : '\n\n'), mark, ' '.repeat(mark.length));
    })
    .join(isTight ? '\n' : '\n\n');
}

function writeCode(content: string, info: string): string {
  const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${info.replace(/`/g, '')}\n${content.replace(/\n?$/, '\n')}${fence}`;
}

function writeTable({ children }: MarkdownNode): string {
  const rows = children.flatMap((part) => part.children.map((row) => row.children));
  const write = (cells: readonly MarkdownNode[]): string =>
    `| ${cells.map((cell) => writeBlocks(cell.children).replace(/\n/g, ' ')).join(' | ')} |`;
  const marks = rows[0]?.map(({ token }) => {
    const style = token.attrGet('style') ?? '';
    return style.endsWith('right') ? '--:' : style.endsWith('center') ? ':-:' : '---';
  });
  const [head = [], ...others] = rows;
  return [write(head), `| ${marks?.join(' | ') ?? ''} |`, ...others.map(write)].join('\n');
}

/** Marks that would start a list, a heading, a quote or an underline at the start of a line. */
const LINE_START = /^([#+\-=>]|\d{1,9}(?=[.)]))/;

function writeLines(nodes: readonly MarkdownNode[]): string {
  return writeInline(nodes)
    .split('\n')
    .map((line) => line.trim().replace(LINE_START, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`)))
    .join('\n');
}

const writeInline = (nodes: readonly MarkdownNode[]): string =>
  nodes
    .map((node, index) => {
      const piece = writePiece(node);
      // Behind this mark, a link would be a picture.
      return nodes[index + 1]?.type === 'link' ? piece.replace(/!$/, '\\!') : piece;
    })
    .join('');

function writePiece(node: MarkdownNode): string {
  const inner = (): string => writeInline(node.children);
  switch (node.type) {
    case 'text':
      return node.token.content.replace(/[\\`*_[\]<|~]|&(?=[#\w])/g, '\\$&');
    case 'code_inline':
      return writeInlineCode(node.token.content);
    case 'softbreak':
      return '\n';
    case 'hardbreak':
      return '\\\n';
    case 'em':
      return `*${inner()}*`;
    case 'strong':
      return `**${inner()}**`;
    case 's':
      return `~~${inner()}~~`;
    case 'link':
      return isBareLink(node) ? `<${hrefOf(node)}>` : `[${inner()}](${writeTarget(hrefOf(node))})`;
    default:
      return inner();
  }
}

const writeTarget = (href: string): string => (/[()]/.test(href) ? `<${href}>` : href);

function writeInlineCode(content: string): string {
  const longest = Math.max(0, ...[...content.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  const space = /^`|`$|^ .* $/.test(content) ? ' ' : '';
  return `${ticks}${space}${content}${space}${ticks}`;
}
