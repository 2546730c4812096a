import type { Answer } from './model.ts';

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sortKeys(item)]));
}

/** The answer for machines: sorted keys, so that the same answer gives the same bytes. Ends with a line feed. */
export const writeAnswerJson = (answer: Answer): string => `${JSON.stringify(sortKeys(answer), null, 2)}\n`;
