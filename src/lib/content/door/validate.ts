import type { z } from 'zod';
import type { Finding, Report } from '../finding.ts';
import { describeZodIssue } from './describe-issue.ts';

import { showPath } from './show.ts';

/** The value in its one shape, or undefined and a finding for every field that does not fit. */
export function validate<T extends z.ZodType>(
  schema: T,
  value: unknown,
  file: string,
  report: Report,
): z.output<T> | undefined {
  const quick = schema.safeParse(value);
  if (quick.success) return quick.data;
  // Keeping the input of every field costs a fifth more; only a report needs it.
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const { issues } = result.error;
  const mistyped = new Set(issues.filter((issue) => issue.code === 'invalid_type').map((issue) => showPath(issue.path)));
  for (const issue of issues) {
    // A length of the wrong thing says nothing.
    if (issue.code !== 'invalid_type' && mistyped.has(showPath(issue.path)) && issue.path.length > 0) continue;
    for (const finding of describeZodIssue(schema, issue)) report({ ...finding, file } satisfies Finding);
  }
  return undefined;
}
