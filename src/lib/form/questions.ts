import type { FieldRule } from './field.ts';

/** Questions of a form that stand together, without their words. */
export interface PartRule {
  /** By which its words are found. */
  readonly name: string;
  /** Shown on one step with the part before it. */
  readonly joins?: boolean;
  readonly fields: readonly FieldRule[];
}

/** Questions that more than one form asks. */
export const NAME = {
  name: 'name',
  type: 'text',
  most: 100,
  required: true,
  autocomplete: 'name',
} as const satisfies FieldRule;

export const EMAIL = {
  name: 'email',
  type: 'email',
  required: true,
  autocomplete: 'email',
} as const satisfies FieldRule;

export const COMPANY = {
  name: 'company',
  type: 'text',
  most: 80,
  required: true,
  autocomplete: 'organization',
} as const satisfies FieldRule;

export const CONSENT = { name: 'consent', type: 'consent', required: true } as const satisfies FieldRule;

export const makeMessage = (required: boolean) =>
  ({ name: 'message', type: 'longtext', most: 4_000, required }) as const satisfies FieldRule;
