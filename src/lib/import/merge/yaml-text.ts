import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Document,
  type Node,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { quoteAmbiguous, toYaml } from '../files.ts';
import type { Edit } from './fields.ts';
import { same } from './fields.ts';

/**
 * `text` with the edits made: lines of fields that no edit is about stay byte for byte, comments inside the others
 * stay too. New fields stand where `order` wants them.
 */
export function editYaml(text: string, edits: readonly Edit[], order: readonly string[]): string {
  const byField = [...Map.groupBy(edits, ({ path }) => path[0] ?? '')].sort(
    ([a], [b]) => order.indexOf(a) - order.indexOf(b),
  );
  return byField.reduce((result, [field, own]) => editField(result, field, own, order), text);
}

function editField(text: string, field: string, edits: readonly Edit[], order: readonly string[]): string {
  const spans = findFields(text);
  if (spans === undefined) return editNodes(text, edits);
  const span = spans.get(field);
  const edit = edits.find(({ path }) => path.length === 1);
  if (span === undefined) {
    if (edit?.value === undefined) return editNodes(text, edits);
    const at = placeFor(field, spans, order, text.length);
    const before = text.slice(0, at);
    return `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${toYaml({ [field]: edit.value }, [field])}${text.slice(at)}`;
  }
  const { start, end } = span;
  if (edit !== undefined && edit.value === undefined) return text.slice(0, start) + text.slice(end);
  return text.slice(0, start) + editNodes(text.slice(start, end), edits) + text.slice(end);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The whole lines of each field, or undefined where fields do not begin lines of their own. */
function findFields(text: string): ReadonlyMap<string, Span> | undefined {
  const { contents } = parseDocument(text);
  if (contents === null) return new Map();
  if (!isMap(contents) || contents.flow === true) return undefined;
  const spans = new Map<string, Span>();
  const pairs: readonly { readonly key: unknown; readonly value: unknown }[] = contents.items;
  for (const { key, value } of pairs) {
    if (!isScalar(key) || !key.range || typeof key.value !== 'string') return undefined;
    const [start] = key.range;
    if (start > 0 && text[start - 1] !== '\n') return undefined;
    const last = isNodeWithRange(value) ? value.range[1] : key.range[1];
    spans.set(key.value, { start, end: endOfLine(text, last) });
  }
  return spans;
}

function isNodeWithRange(node: unknown): node is Node & { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function endOfLine(text: string, from: number): number {
  if (from > 0 && text[from - 1] === '\n') return from;
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end + 1;
}

/** Behind the nearest field that comes earlier in `order`, else at the end. */
function placeFor(
  field: string,
  spans: ReadonlyMap<string, Span>,
  order: readonly string[],
  end: number,
): number {
  const earlier = order.slice(0, order.indexOf(field)).findLast((name) => spans.has(name));
  return spans.get(earlier ?? '')?.end ?? end;
}

/** `text` with the edits made by nodes; how it is laid out may change all over. */
export function editNodes(text: string, edits: readonly Edit[]): string {
  const document = parseDocument(text);
  for (const { path, value } of edits) {
    if (value === undefined) document.deleteIn(path);
    else setNode(document, path, value);
  }
  return document.toString({
    lineWidth: 0,
    flowCollectionPadding: !/[[{][^\s\]}]/.test(text),
    singleQuote: true,
  });
}

function setNode(document: Document, path: readonly string[], value: unknown): void {
  const old: unknown = document.getIn(path, true);
  if (isSeq(old) && Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    old.items = old.items.filter((item) => isScalar(item) && value.some((word) => word === item.value));
    const there = old.items.map((item) => (isScalar(item) ? item.value : undefined));
    for (const word of value) if (!there.includes(word)) old.add(makeNode(document, word));
    if (same(old.toJSON(), value)) return;
  }
  const fresh = makeNode(document, value);
  if (isScalar(old) && isScalar(fresh)) takeOver(old, fresh);
  const parent: unknown = document.getIn(path.slice(0, -1), true);
  if (isMap(parent) && isMapInFlow(parent)) Object.assign(fresh, { flow: true });
  document.setIn(path, fresh);
}

function makeNode(document: Document, value: unknown): Node {
  const node = document.createNode(value, { aliasDuplicateObjects: false });
  quoteAmbiguous(node);
  return node;
}

const isMapInFlow = (map: YAMLMap): boolean => map.flow === true;

function takeOver(old: Scalar, fresh: Scalar): void {
  if (typeof old.comment === 'string') fresh.comment = old.comment;
  if (typeof old.commentBefore === 'string') fresh.commentBefore = old.commentBefore;
  const quoted = old.type === 'QUOTE_DOUBLE' || old.type === 'QUOTE_SINGLE';
  if (quoted && typeof fresh.value === 'string') Object.assign(fresh, { type: old.type });
}
