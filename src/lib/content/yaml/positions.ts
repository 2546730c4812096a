import type { Node } from 'yaml';
import type { FieldPath } from '../finding.ts';
import { loadYaml, YAML_OPTIONS } from './diagnose.ts';

/** Offsets into the YAML text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Finds fields in a YAML (or JSON) text. Where a field is not there, the nearest group that should hold it. */
export interface Positions {
  readonly valueAt: (path: FieldPath) => Span;
  readonly keyAt: (path: FieldPath) => Span;
}

const START: Span = { start: 0, end: 0 };
const spanOf = (node: Node | null | undefined): Span | undefined =>
  node?.range ? { start: node.range[0], end: node.range[1] } : undefined;

const keyText = (key: unknown): string =>
  loadYaml().isScalar(key) ? String(key.source ?? key.value) : loadYaml().isNode(key) ? key.toString() : '';

interface Step {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
}

const nodeOrNothing = (value: unknown): Node | undefined => (loadYaml().isNode(value) ? value : undefined);

const stepInto = (node: Node, part: string | number): Step | undefined => {
  if (loadYaml().isSeq(node)) {
    const item = nodeOrNothing(node.items[Number(part)]);
    return item && { key: item, value: item };
  }
  if (!loadYaml().isMap(node)) return undefined;
  const pair = node.items.find((each) => keyText(each.key) === String(part));
  return pair && { key: nodeOrNothing(pair.key), value: nodeOrNothing(pair.value) };
};

const rootOf = (source: string): Node | undefined => {
  try {
    const documents = loadYaml().parseAllDocuments(source, YAML_OPTIONS);
    return 'empty' in documents ? undefined : (documents[0]?.contents ?? undefined);
  } catch {
    return undefined;
  }
};

// The value of `summary:` with nothing behind it is a node of no width; the key shows the place better.
const showable = (step: Step): Span | undefined => {
  const value = spanOf(step.value);
  return value !== undefined && value.end > value.start ? value : (spanOf(step.key) ?? value);
};

export function findPositions(source: string): Positions {
  const root = rootOf(source);
  const walk = (path: FieldPath, pick: (step: Step) => Span | undefined): Span => {
    let node = root;
    let span = START;
    for (const [index, part] of path.entries()) {
      const step = node && stepInto(node, part);
      if (step === undefined) return span;
      // A group that lacks the rest of the path is shown by its key.
      span = (index === path.length - 1 ? pick(step) : spanOf(step.key)) ?? span;
      node = step.value;
    }
    return span;
  };
  return {
    valueAt: (path) => walk(path, showable),
    keyAt: (path) => walk(path, (step) => spanOf(step.key)),
  };
}
