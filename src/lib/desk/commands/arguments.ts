import { InvalidArgumentError } from 'commander';
import { day } from '#lib/content/schema/fields.ts';

const LONGEST_TEXT = 4_000;

/** @throws InvalidArgumentError, for commander */
export function parseDay(value: string): string {
  if (day.safeParse(value).success) return value;
  throw new InvalidArgumentError('A day that exists, written YYYY-MM-DD, is wanted.');
}

/** @throws InvalidArgumentError, for commander */
export function parseText(value: string): string {
  const text = value.trim();
  if (text !== '' && text.length <= LONGEST_TEXT) return text;
  throw new InvalidArgumentError(`A text of 1 to ${String(LONGEST_TEXT)} characters is wanted.`);
}
