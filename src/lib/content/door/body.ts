import type { Nodes } from 'mdast';
import type * as Gfm from 'remark-gfm';
import type * as Remark from 'remark-parse';
import type * as Unified from 'unified';
import { onDemand } from '#lib/on-demand.ts';
import type { Place, Report } from '../finding.ts';
import { checkDecoded } from './hygiene.ts';
import { showValue } from './show.ts';

// Parsing costs a hundred times these tests, and most bodies pass both.
const MAYBE_HTML = /<[a-z/!?]/i;
const MAYBE_UNSAFE_LINK =
  /\]\(\s*<?(?!https:\/\/|mailto:|[#/.])|^ {0,3}\[[^\]\n]+\]:\s*<?(?!https:\/\/|mailto:|[#/.])|http:|ftp:/im;

/** Characters written as numbers, and names of those that nobody sees. */
const MAYBE_HIDDEN =
  /&(?:#x?[0-9a-f]+|shy|zwj|zwnj|lrm|rlm|zerowidthspace|negative\w+|nobreak|af|it|ic|applyfunction|invisible\w+);/i;

const SCHEME = /^[\s\u0000-\u001f]*([a-z][a-z0-9+.-]*):/i;  
const SAFE_SCHEMES = new Set(['https', 'mailto']);

const loadUnified = onDemand('unified') as () => typeof Unified;
const loadRemark = onDemand('remark-parse') as () => typeof Remark;
const loadGfm = onDemand('remark-gfm') as () => typeof Gfm;

const makeParser = () => loadUnified().unified().use(loadRemark().default).use(loadGfm().default).freeze();
let parser: ReturnType<typeof makeParser> | undefined;

const spanOf = (node: Nodes, start: number): Place => ({
  at: 'offset',
  start: start + (node.position?.start.offset ?? 0),
  end: start + (node.position?.end.offset ?? 0),
});

const checkLink = (url: string, place: Place, file: string, report: Report): void => {
  const scheme = SCHEME.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined ? !url.startsWith('//') : SAFE_SCHEMES.has(scheme)) return;
  const insecure = scheme === 'http';
  report({
    rule: insecure ? 'body/insecure-link' : 'body/unsafe-link',
    file,
    place,
    found: showValue(url),
    message: insecure
      ? `The link ${showValue(url)} is not encrypted.`
      : `The link ${showValue(url)} does not lead to a page.`,
    wanted: 'an address that starts with https://, mailto: or /',
  });
};

const checkNode = (node: Nodes, body: string, start: number, file: string, report: Report): void => {
  if (node.type === 'html') {
    report({
      rule: 'body/raw-html',
      file,
      place: spanOf(node, start),
      found: showValue(node.value),
      message: `The text holds HTML: ${showValue(node.value.split('\n', 1)[0] ?? '')}.`,
      wanted: 'Markdown without HTML',
    });
  } else if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
    checkLink(node.url, spanOf(node, start), file, report);
  }
  if (node.type === 'text') checkDecoded(node.value, body, file, spanOf(node, start), report);
  if ('children' in node) for (const child of node.children) checkNode(child, body, start, file, report);
};

/** Reports raw HTML, links that are not https and what is hidden in entities. `start` is where the body begins in its file. */
export function checkBody(body: string, start: number, file: string, report: Report): void {
  if (!MAYBE_HTML.test(body) && !MAYBE_UNSAFE_LINK.test(body) && !MAYBE_HIDDEN.test(body)) return;
  parser ??= makeParser();
  checkNode(parser.parse(body), body, start, file, report);
}
