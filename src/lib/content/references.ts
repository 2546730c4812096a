import { z } from 'zod';
import type { FieldPath } from './finding.ts';
import { unwrap } from './schema/describe.ts';
import type { ReferenceTarget } from './schema/fields.ts';

type Schema = z.core.$ZodType;

/** Every item of a list. */
const EACH = Symbol('each');

/** Where a schema holds a reference: keys, and `EACH` for the items of a list. */
interface ReferencePath {
  readonly target: ReferenceTarget;
  readonly steps: readonly (string | typeof EACH)[];
}

/** A reference as it stands in a file. */
export interface Reference {
  readonly target: ReferenceTarget;
  readonly slug: string;
  readonly path: FieldPath;
}

const TARGETS: Record<ReferenceTarget, true> = {
  integration: true,
  partner: true,
  publisher: true,
  category: true,
  industry: true,
  region: true,
  language: true,
  service: true,
  role: true,
  criterion: true,
  level: true,
  skill: true,
  desk: true,
  api_version: true,
};

const isTarget = (value: unknown): value is ReferenceTarget =>
  typeof value === 'string' && Object.hasOwn(TARGETS, value);

/** What a field points at, from the metadata of its schema. */
export const targetOf = (schema: Schema): ReferenceTarget | undefined => {
  const own = z.globalRegistry.get(schema)?.reference;
  if (isTarget(own)) return own;
  const inner = unwrap(schema);
  return inner === schema ? undefined : targetOf(inner);
};

const collect = (schema: Schema, steps: ReferencePath['steps'], into: ReferencePath[]): void => {
  const target = targetOf(schema);
  if (target !== undefined) {
    into.push({ target, steps });
    return;
  }
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) collect(inner.element, [...steps, EACH], into);
  if (inner instanceof z.ZodUnion) for (const option of inner.options) collect(option, steps, into);
  if (!(inner instanceof z.ZodObject)) return;
  for (const [key, field] of Object.entries<Schema>(inner.shape)) collect(field, [...steps, key], into);
};

/** Walks one path of the schema through a value. `path` is where the walk stands; it is changed and put back. */
const follow = (
  value: unknown,
  reference: ReferencePath,
  path: (string | number)[],
  found: Reference[],
): void => {
  const step = reference.steps[path.length];
  if (step === undefined) {
    if (typeof value === 'string') found.push({ target: reference.target, slug: value, path: [...path] });
  } else if (step === EACH) {
    if (!Array.isArray(value)) return;
    for (let index = 0; index < value.length; index += 1) {
      path.push(index);
      follow(value[index], reference, path, found);
      path.pop();
    }
  } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, step)) {
    path.push(step);
    follow(Reflect.get(value, step), reference, path, found);
    path.pop();
  }
};

/**
 * Prepares a function that lists the references of a value, as the metadata of the schema states them.
 * It takes any value, valid or not: what does not look like a reference is passed over.
 */
export function referencesOf(schema: Schema): (value: unknown) => readonly Reference[] {
  const paths: ReferencePath[] = [];
  collect(schema, [], paths);
  return (value) => {
    const found: Reference[] = [];
    for (const path of paths) follow(value, path, [], found);
    return found;
  };
}
