import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { LinkPolicy } from '../address.ts';
import { cleanAddress } from '../address.ts';
import { clean } from './plain.ts';
import { parseText } from './tree.ts';

const toMarkdown = unified()
  .use(rehypeRemark)
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', fences: true, listItemIndent: 'one' })
  .freeze();

/** Signs that plain texts begin the items of a list with. */
const BULLETS = /^[ ]*[•‣◦▪●] */gm;

/**
 * Source text as clean Markdown: no raw HTML, no pictures, only `https:` and `mailto:` links. Headings start at
 * `topHeading`, so that the text fits under a heading of the page.
 */
export function cleanMarkdown(source: string, links: LinkPolicy, topHeading: 2 | 3): string {
  const tree = parseText(clean(source).replaceAll(BULLETS, '- '), 'block');
  const depths = headings(tree).map((heading) => Number(heading.tagName.slice(1)));
  const shift = topHeading - Math.min(...depths, 6);
  for (const heading of headings(tree)) {
    heading.tagName = `h${Math.min(6, Number(heading.tagName.slice(1)) + shift)}`;
  }
  const safe: Root = { type: 'root', children: withSafeLinks(tree.children.filter(isContent), links) };
  return toMarkdown.stringify(toMarkdown.runSync(safe)).trim();
}

function isContent(node: RootContent): node is ElementContent {
  return node.type === 'element' || node.type === 'text' || node.type === 'comment';
}

function headings(node: Root | Element): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return /^h[1-6]$/.test(child.tagName) ? [child] : headings(child);
  });
}

function withSafeLinks(nodes: readonly ElementContent[], links: LinkPolicy): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    const children = withSafeLinks(node.children, links);
    if (node.tagName !== 'a') return [{ ...node, children }];
    const { href } = node.properties;
    const address = cleanAddress(typeof href === 'string' ? href : '', links);
    // An address that is refused leaves its words behind.
    return address.ok ? [{ ...node, children, properties: { href: address.value } }] : children;
  });
}
