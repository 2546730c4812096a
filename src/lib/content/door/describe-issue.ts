import type { z } from 'zod';
import { atField, atKey, type FieldPath, type Finding } from '../finding.ts';
import { describeSchema, descriptionOf, fieldNamesOf, kindOf, nounOf, schemaAt } from '../schema/describe.ts';
import type { RuleId } from '../rules/index.ts';
import { suggest } from '../suggest.ts';
import { isFields } from './fields.ts';
import { showPath, showValue } from './show.ts';

type FieldFinding = Omit<Finding, 'file'>;
type ZodIssue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

/** Names that partners like to claim and only the platform may compute. */
const COMPUTED = new Set(['tier', 'rank', 'ranking', 'score', 'usage', 'certification', 'certified', 'health']);

const fieldPath = (path: readonly PropertyKey[]): FieldPath =>
  path.map((part) => (typeof part === 'number' ? part : String(part)));

const unknownKey = (schema: Schema, parent: FieldPath, key: string): FieldFinding => {
  const names = fieldNamesOf(schemaAt(schema, parent));
  const path = [...parent, key];
  const computed = COMPUTED.has(key);
  const near = computed ? undefined : suggest(key, names);
  return {
    rule: computed ? 'field/computed' : 'field/unknown',
    place: atKey(...path),
    found: showPath([key]),
    message: computed
      ? `\`${showPath(path)}\` cannot be set here; the platform computes it.`
      : `There is no field \`${showPath(path)}\`.`,
    wanted: computed ? 'nothing here' : near === undefined ? `one of ${names.join(', ')}` : `the field ${near}`,
    suggestion: near,
  };
};

const missing = (schema: Schema, path: FieldPath): FieldFinding => {
  const field = schemaAt(schema, path);
  const wanted = describeSchema(field);
  const meaning = descriptionOf(field);
  return {
    rule: 'field/missing',
    place: atField(...path),
    message: `\`${showPath(path)}\` is missing.`,
    wanted,
    fix: `Add \`${String(path.at(-1))}\` with ${wanted}.${meaning === undefined ? '' : ` It says: ${meaning}`}`,
  };
};

const empty = (schema: Schema, path: FieldPath): FieldFinding => ({
  rule: 'field/empty',
  place: atField(...path),
  message: `\`${showPath(path)}\` is empty.`,
  wanted: describeSchema(schemaAt(schema, path)),
});

const QUOTE = 'Put the value between quotes to make it text.';
const BRACKETS = 'Write a list: put the value between square brackets.';

const wrongType = (schema: Schema, path: FieldPath, issue: z.core.$ZodIssueInvalidType): FieldFinding => {
  const wanted = describeSchema(schemaAt(schema, path));
  const scalar = typeof issue.input === 'number' || typeof issue.input === 'boolean';
  const where = path.length === 0 ? 'The file' : `\`${showPath(path)}\``;
  return {
    rule: 'field/type',
    place: atField(...path),
    found: showValue(issue.input),
    message: `${where} is ${showValue(issue.input)}, but ${nounOf(schemaAt(schema, path))} is wanted.`,
    wanted,
    fix: issue.expected === 'string' && scalar ? QUOTE : issue.expected === 'array' ? BRACKETS : undefined,
  };
};

const UNITS: Readonly<Record<string, string>> = { string: 'character', array: 'item' };

const sizeOf = (count: number, unit: string): string => `${count} ${count === 1 ? unit : `${unit}s`}`;
const lengthOf = (input: unknown): number => (typeof input === 'string' || Array.isArray(input) ? input.length : 0);

const tooBig = (path: FieldPath, issue: z.core.$ZodIssueTooBig): FieldFinding => {
  const { input, origin } = issue;
  const maximum = Number(issue.maximum);
  const unit = UNITS[origin];
  const shown = showPath(path);
  if (unit === undefined) {
    return {
      rule: 'field/out-of-range',
      place: atField(...path),
      found: showValue(input),
      message: `\`${shown}\` is ${showValue(input)}; at most ${maximum} is allowed.`,
      wanted: `at most ${maximum}`,
    };
  }
  const found = sizeOf(lengthOf(input), unit);
  return {
    rule: origin === 'string' ? 'field/too-long' : 'field/too-many',
    place: atField(...path),
    found,
    message: `\`${shown}\` has ${found}; at most ${maximum} ${maximum === 1 ? 'is' : 'are'} allowed.`,
    wanted: `at most ${sizeOf(maximum, unit)}`,
  };
};

const tooSmall = (schema: Schema, path: FieldPath, issue: z.core.$ZodIssueTooSmall): FieldFinding => {
  const { input, origin } = issue;
  const minimum = Number(issue.minimum);
  if (origin === 'string') return empty(schema, path);
  const list = origin === 'array';
  const found = list ? sizeOf(lengthOf(input), 'item') : showValue(input);
  return {
    rule: list ? 'field/too-few' : 'field/out-of-range',
    place: atField(...path),
    found,
    message: `\`${showPath(path)}\` ${list ? 'has' : 'is'} ${found}; at least ${minimum} is wanted.`,
    wanted: `at least ${list ? sizeOf(minimum, 'item') : minimum}`,
  };
};

const notOneOf = (path: FieldPath, input: unknown, options: readonly unknown[]): FieldFinding => {
  const words = options.map(String);
  return {
    rule: 'field/not-one-of',
    place: atField(...path),
    found: showValue(input),
    message: `\`${showPath(path)}\` is ${showValue(input)}, which is not one of its values.`,
    wanted: `one of ${words.join(', ')}`,
    suggestion: typeof input === 'string' ? suggest(input, words) : undefined,
  };
};

const FORMAT_RULES: Partial<Record<string, RuleId>> = {
  link: 'field/link',
  'contact-link': 'field/link',
  day: 'field/day',
};

const wrongFormat = (schema: Schema, path: FieldPath, input: unknown): FieldFinding => {
  const field = schemaAt(schema, path);
  const wanted = describeSchema(field);
  return {
    rule: FORMAT_RULES[kindOf(field) ?? ''] ?? 'field/format',
    place: atField(...path),
    found: showValue(input),
    message: `\`${showPath(path)}\` is ${showValue(input)}, but ${wanted} is wanted.`,
    wanted,
  };
};

const custom = (path: FieldPath, issue: ZodIssue): FieldFinding => ({
  rule: issue.code === 'custom' && issue.params?.rule === 'single-line' ? 'field/line' : 'field/rule',
  place: atField(...path),
  found: showValue(issue.input),
  message: `\`${showPath(path)}\` wants ${issue.message}.`,
  wanted: issue.message,
});

const invalidUnion = (schema: Schema, path: FieldPath, issue: z.core.$ZodIssueInvalidUnion): FieldFinding => {
  // A group whose kind decides its fields: zod lists the kinds there are, though its types do not say so.
  const kinds: unknown = 'options' in issue ? issue.options : undefined;
  if (issue.discriminator !== undefined && Array.isArray(kinds)) {
    const kind = isFields(issue.input) ? issue.input[issue.discriminator] : issue.input;
    return kind === undefined ? missing(schema, path) : notOneOf(path, kind, kinds);
  }
  return wrongFormat(schema, path, issue.input);
};

/** One sentence for every field that a zod issue is about. */
export function describeZodIssue(schema: Schema, issue: ZodIssue): readonly FieldFinding[] {
  const path = fieldPath(issue.path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(schema, path, key));
  if (issue.code === 'invalid_union') return [invalidUnion(schema, path, issue)];
  if (issue.input === undefined && path.length > 0) return [missing(schema, path)];
  if (issue.input === null) return [empty(schema, path)];
  switch (issue.code) {
    case 'invalid_type':
      return [wrongType(schema, path, issue)];
    case 'too_big':
      return [tooBig(path, issue)];
    case 'too_small':
      return [tooSmall(schema, path, issue)];
    case 'invalid_value':
      return [notOneOf(path, issue.input, issue.values)];
    case 'invalid_format':
      return [wrongFormat(schema, path, issue.input)];
    default:
      return [custom(path, issue)];
  }
}
