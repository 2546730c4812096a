import { validate } from '#lib/content/door/validate.ts';
import type { Finding } from '#lib/content/finding.ts';
import type { z } from 'zod';

/** What the check of the content would say of a value, in its own words; undefined where it would say nothing. */
export function checkField(schema: z.ZodType, field: string, value: unknown): string | undefined {
  const findings: Finding[] = [];
  validate(schema, { [field]: value }, '', (finding) => void findings.push(finding));
  return findings.find(({ place }) => 'path' in place && place.path[0] === field)?.message;
}
