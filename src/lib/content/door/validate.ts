import type { z } from 'zod';
import type { Finding, Report } from '../finding.ts';
import { describeZodIssue } from './describe-issue.ts';

/** A group of fields, whatever they hold. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value in its one shape, or undefined and a finding for every field that does not fit. */
export function validate<T extends z.ZodType>(
  schema: T,
  value: unknown,
  file: string,
  report: Report,
): z.output<T> | undefined {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    for (const finding of describeZodIssue(schema, issue)) report({ ...finding, file } satisfies Finding);
  }
  return undefined;
}
