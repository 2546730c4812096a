import { createHmac } from 'node:crypto';
import { isSameSecret } from './same.ts';

/** A person needs that long for the shortest form. */
export const LEAST_MS = 2_000;
/** A tab may stay open over a week-end. */
export const MOST_MS = 4 * 24 * 3_600_000;

const sign = (text: string, secret: string): string =>
  createHmac('sha256', `opened ${secret}`).update(text).digest('base64url');

/** A text that says when a form was opened, which only the service can make. */
export function signOpened(now: Date, secret: string): string {
  const text = now.getTime().toString(36);
  return `${text}.${sign(text, secret)}`;
}

export type OpeningFault = 'no-opening' | 'forged-opening' | 'too-fast' | 'too-old';

/** Why the time for which a form was open speaks against a person; undefined where it does not. */
export function judgeOpened(token: string | undefined, now: Date, secret: string): OpeningFault | undefined {
  if (token === undefined || token === '') return 'no-opening';
  const [text = '', signature = ''] = token.split('.');
  if (!isSameSecret(signature, sign(text, secret))) return 'forged-opening';
  const age = now.getTime() - Number.parseInt(text, 36);
  if (age < LEAST_MS) return 'too-fast';
  return age > MOST_MS ? 'too-old' : undefined;
}
