import type { Root } from 'hast';
import { htmlTagNames } from 'html-tag-names';
import type { Html, Nodes as MarkdownNodes, Root as MarkdownRoot } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { unescapeRst } from './rst.ts';

const TAGS = new Set(htmlTagNames);

/** Block constructs of Markdown, switched off where a name may start with `#`, `1.` or `-`. */
const BLOCKS = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'thematicBreak',
];

const schema = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter(
    (name) => !['img', 'input', 'picture', 'source'].includes(name),
  ),
  strip: ['script', 'style', 'title', 'template', 'noscript', 'textarea', 'iframe', 'svg', 'math', 'object'],
  clobberPrefix: '',
};

const parser = unified().use(remarkParse).use(remarkGfm).freeze();
const inlineParser = unified()
  .use(function disableBlocks() {
    const stored: { micromarkExtensions?: unknown[] } = this.data();
    stored.micromarkExtensions = [...(stored.micromarkExtensions ?? []), { disable: { null: BLOCKS } }];
  })
  .use(remarkParse)
  .freeze();
const toHtml = unified()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize, schema)
  .freeze();

/** `inline` reads no block constructs; `block` reads a whole text. */
export type Reading = 'inline' | 'block';

/** Markdown, reStructuredText and HTML mixed, as one safe HTML tree without pictures and scripts. */
export function parseText(source: string, reading: Reading): Root {
  const text = unescapeRst(source);
  const tree = (reading === 'inline' ? inlineParser : parser).parse(
    reading === 'inline' ? oneLine(text) : text,
  );
  literalUnknownTags(tree);
  return toHtml.runSync(tree);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** `<T>` in `Vec<T>` is text, not a tag: what is no HTML element keeps its angle brackets. */
function literalUnknownTags(tree: MarkdownRoot): void {
  visitHtml(tree, (node) => {
    const name = /^<\/?([A-Za-z][A-Za-z0-9-]*)/.exec(node.value.trimStart())?.[1]?.toLowerCase();
    return name !== undefined && !TAGS.has(name);
  });
}

function visitHtml(node: MarkdownNodes, isText: (node: Html) => boolean): void {
  if (!('children' in node)) return;
  for (const child of node.children) {
    if (child.type === 'html' && isText(child)) Object.assign(child, { type: 'text' });
    else visitHtml(child, isText);
  }
}
