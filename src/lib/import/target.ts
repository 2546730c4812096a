import { z } from 'zod';

export type TargetKind = 'line' | 'link' | 'day' | 'slug' | 'choice' | 'boolean' | 'number' | 'object';

/** What a field of the content wants, read from its schema. */
export interface Target {
  readonly kind: TargetKind;
  readonly list: boolean;
  /** Most characters of a line. */
  readonly max: number | undefined;
  /** What the slug leads to, one of the schema's reference targets. */
  readonly reference: string | undefined;
  readonly shape: Readonly<Record<string, z.core.$ZodType>> | undefined;
}

/** The target at a dotted path of an object schema, or undefined where there is no such field. */
export function targetAt(shape: Readonly<Record<string, z.core.$ZodType>>, path: string): Target | undefined {
  const [head = '', ...rest] = path.split('.');
  const schema = Object.hasOwn(shape, head) ? shape[head] : undefined;
  if (schema === undefined) return undefined;
  const target = targetOf(schema);
  if (rest.length === 0) return target;
  return target.shape === undefined || target.list ? undefined : targetAt(target.shape, rest.join('.'));
}

function targetOf(schema: z.core.$ZodType, list = false, reference = referenceOf(schema)): Target {
  const next = (inner: z.core.$ZodType, isList: boolean) =>
    targetOf(inner, isList, reference ?? referenceOf(inner));
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return next(inside(schema), list);
  if (schema instanceof z.ZodArray) return next(element(schema), true);
  const plain = { list, reference, max: undefined, shape: undefined };
  if (reference !== undefined) return { ...plain, kind: 'slug' };
  if (schema instanceof z.ZodObject) return { ...plain, kind: 'object', shape: schema.shape };
  if (schema instanceof z.ZodEnum) return { ...plain, kind: 'choice' };
  if (schema instanceof z.ZodBoolean) return { ...plain, kind: 'boolean' };
  if (schema instanceof z.ZodNumber) return { ...plain, kind: 'number' };
  if (schema instanceof z.ZodURL) return { ...plain, kind: 'link' };
  if (schema instanceof z.ZodISODate) return { ...plain, kind: 'day' };
  const max = schema instanceof z.ZodString ? (schema.maxLength ?? undefined) : undefined;
  return { ...plain, kind: 'line', max };
}

const inside = (schema: z.ZodOptional | z.ZodDefault): z.core.$ZodType => schema.def.innerType;
const element = (schema: z.ZodArray): z.core.$ZodType => schema.def.element;

/** The word in a field's metadata that says what its slug leads to. */
function referenceOf(schema: z.core.$ZodType): string | undefined {
  const found = z.globalRegistry.get(schema)?.reference;
  return typeof found === 'string' ? found : undefined;
}
