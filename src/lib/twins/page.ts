import type { Element, ElementContent, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { toText } from 'hast-util-to-text';
import { unified } from 'unified';
import type { PageHead } from '#lib/site/model.ts';
import { makeAbsolute } from './text.ts';
import { writeHead, type Writer } from './writer.ts';

const parser = unified().use(rehypeParse, { fragment: true });
const converter = unified()
  .use(rehypeRemark, { newlines: false })
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-', listItemIndent: 'one', fences: true });

/** What only works in a browser, or only pleases the eye. */
const LEFT_OUT = new Set([
  'script',
  'style',
  'svg',
  'template',
  'form',
  'button',
  'input',
  'select',
  'textarea',
  'noscript',
  'iframe',
  'nav',
]);

const CELLS = new Set(['td', 'th']);

/** What a style puts between things that touch in the source: blocks of a cell, and facts in a line. */
function spaceBefore(child: Element, before: ElementContent | undefined, parent: Root | Element): string {
  if (parent.type === 'element' && CELLS.has(parent.tagName)) return ' ';
  const touches = before?.type === 'element' && before.tagName === 'span' && child.tagName === 'span';
  return touches ? ' · ' : '';
}

const isLeftOut = ({ tagName, properties }: Element): boolean =>
  LEFT_OUT.has(tagName) ||
  properties.ariaHidden === 'true' ||
  [properties.className].flat().includes('needs-script');

const MAIN = /<main\b[^>]*>([\s\S]*)<\/main>/;

/** Most of a page's bytes, taken out before anything is parsed; they hold none of their own kind. */
const BULK = /<(svg|script|style|iframe|select|form|nav|noscript)\b[^>]*>[\s\S]*?<\/\1>/g;

/** Rows of a table, or items of a list, that a twin tells; a page for people may scroll through thousands. */
const MOST_ROWS = 200;
const ROWS = /<(tbody|ul|ol)\b[^>]*>([\s\S]*?)<\/\1>/g;
const ROW_START = /<(?:tr|li)\b/g;

/** Cuts long tables and lists, saying how much more the page has. */
function shorten(html: string, { t, format }: Writer): string {
  return html.replace(ROWS, (whole: string, name: string, rows: string) => {
    if (whole.length < MOST_ROWS * '<tr>'.length) return whole;
    const starts = Array.from(rows.matchAll(ROW_START), ({ index }) => index);
    const end = starts[MOST_ROWS];
    if (end === undefined) return whole;
    const more = format.count(t.twins.more, starts.length - MOST_ROWS);
    const last = name === 'tbody' ? `<tr><td>${more}</td></tr>` : `<li>${more}</li>`;
    return `${whole.slice(0, whole.indexOf(rows))}${rows.slice(0, end)}${last}</${name}>`;
  });
}

/**
 * A rendered page of words as Markdown: what is in its main part, without what works only in a browser, with every
 * address absolute. Throws for a page without a main part.
 */
export function convertPage(html: string, head: PageHead, writer: Writer): string {
  const main = MAIN.exec(html)?.[1];
  if (main === undefined) throw new TypeError(`The page ${head.path} has no main part.`);
  const tree = parser.parse(shorten(main.replace(BULK, ''), writer));
  const state: Cleaning = { absolute: makeAbsolute(writer.origin, head.path), title: undefined };
  clean(tree, state);
  const text = converter.stringify(converter.runSync(tree));
  return `${writeHead(state.title ?? head.name, head.path, writer)}\n\n${text.trim()}\n`;
}

interface Cleaning {
  readonly absolute: ReturnType<typeof makeAbsolute>;
  /** Words of the first heading, which is taken out. */
  title: string | undefined;
}

function clean(node: Root | Element, state: Cleaning): void {
  const kept: ElementContent[] = [];
  for (const child of node.children as ElementContent[]) {
    if (child.type === 'comment') continue;
    // The converter copies the tree, and places in the page take half of it.
    delete child.position;
    if (child.type === 'element') {
      if (isLeftOut(child)) continue;
      if (child.tagName === 'h1' && state.title === undefined) {
        state.title = toText(child);
        continue;
      }
      if (child.tagName === 'img') continue;
      if (child.tagName === 'a') setHref(child, state);
      clean(child, state);
      const space = spaceBefore(child, kept.at(-1), node);
      if (space !== '') kept.push({ type: 'text', value: space });
    }
    kept.push(child);
  }
  node.children = kept;
}

function setHref(link: Element, { absolute }: Cleaning): void {
  const { href } = link.properties;
  const address = typeof href === 'string' ? absolute(href) : undefined;
  link.properties = address === undefined ? {} : { href: address };
}
