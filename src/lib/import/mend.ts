import { type z } from 'zod';

export interface Mended<T> {
  /** The valid entry, as authored (no defaults filled in), or undefined where a required field cannot be had. */
  readonly value: T | undefined;
  readonly removed: readonly { readonly field: string; readonly value: unknown; readonly reason: string }[];
  readonly reason: string | undefined;
}

type Node = Record<string, unknown> | unknown[];

const MOST_ROUNDS = 500;

/** `input` with everything invalid taken out that a valid entry can do without. */
export function mend(
  schema: z.ZodType,
  input: Readonly<Record<string, unknown>>,
): Mended<Record<string, unknown>> {
  if (schema.safeParse(input).success) return { value: { ...input }, removed: [], reason: undefined };
  const value = structuredClone({ ...input });
  const removed: { field: string; value: unknown; reason: string }[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const result = schema.safeParse(value, { reportInput: true });
    if (result.success) return { value, removed, reason: undefined };
    const issue = result.error.issues.findLast((one) => one.path.length > 0) ?? result.error.issues[0];
    if (issue === undefined) break;
    const taken = takeOut(value, issue);
    if (taken === undefined) {
      return { value: undefined, removed, reason: describe(issue, removed) };
    }
    removed.push({ ...taken, reason: wording(issue) });
  }
  return { value: undefined, removed, reason: 'has more mistakes than can be mended' };
}

function wording(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_big' && issue.origin === 'array')
    return `is one too many: ${issue.maximum} at most`;
  if (issue.code === 'too_big' && issue.origin === 'string')
    return `is longer than ${issue.maximum} characters`;
  if (issue.code === 'invalid_value') return `is none of ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type' && issue.input === undefined)
    return `has no ${String(issue.path.at(-1))}`;
  return `is not valid: ${issue.message}`;
}

function describe(issue: z.core.$ZodIssue, removed: readonly { field: string; reason: string }[]): string {
  const field = issue.path.join('.') || 'the entry';
  const earlier = removed.find((one) => one.field === field);
  return earlier === undefined ? `has no ${field}` : `its ${field} cannot be used: ${earlier.reason}`;
}

function takeOut(root: Node, issue: z.core.$ZodIssue): { field: string; value: unknown } | undefined {
  if (issue.code === 'too_big' && issue.origin === 'array') return takeLast(root, issue.path);
  for (let length = issue.path.length; length > 0; length--) {
    const path = issue.path.slice(0, length);
    const parent = nodeAt(root, path.slice(0, -1));
    const key = path[path.length - 1];
    const field = path.join('.');
    if (Array.isArray(parent) && typeof key === 'number' && key < parent.length) {
      return { field, value: parent.splice(key, 1)[0] };
    }
    if (
      parent !== undefined &&
      !Array.isArray(parent) &&
      typeof key === 'string' &&
      Object.hasOwn(parent, key)
    ) {
      const value = parent[key];
      Reflect.deleteProperty(parent, key);
      return { field, value };
    }
  }
  return undefined;
}

function takeLast(root: Node, path: readonly PropertyKey[]): { field: string; value: unknown } | undefined {
  const list = nodeAt(root, path);
  return Array.isArray(list) ? { field: path.join('.'), value: list.pop() } : undefined;
}

function nodeAt(root: Node, path: readonly PropertyKey[]): Node | undefined {
  let node: unknown = root;
  for (const key of path) {
    if (typeof node !== 'object' || node === null) return undefined;
    const entry: unknown = Object.entries(node).find(([name]) => name === String(key))?.[1];
    node = entry;
  }
  return isNode(node) ? node : undefined;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}
