import type { Node } from 'unist';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A node of the tree, with what a test asks of it. */
export interface MarkdownNode extends Node {
  readonly depth?: number;
  readonly ordered?: boolean;
  readonly start?: number;
  readonly url?: string;
  readonly value?: string;
  readonly children?: readonly MarkdownNode[];
}

const plain = unified().use(remarkParse);
const extended = unified().use(remarkParse).use(remarkGfm);

/** Markdown by CommonMark alone, or with the extensions of the forges. */
export const parseMarkdown = (text: string, flavour: 'plain' | 'extended' = 'extended'): MarkdownNode =>
  // The shapes of mdast say more than a test asks.
  (flavour === 'plain' ? plain : extended).parse(text) as Node;

/** Every node of a tree, itself first. */
export function* walk(node: MarkdownNode): Generator<MarkdownNode> {
  yield node;
  for (const child of node.children ?? []) yield* walk(child);
}

export const textOf = (node: MarkdownNode): string =>
  node.value ?? (node.children ?? []).map(textOf).join('');
