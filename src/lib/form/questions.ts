import type { Field } from './field.ts';

/** Questions of a form that stand together. */
export interface FormPart {
  readonly title: string;
  readonly hint?: string;
  /** Shown on one step with the part before it. */
  readonly joins?: boolean;
  readonly fields: readonly Field[];
}

/** Questions that more than one form asks. */
export const NAME: Field = {
  name: 'name',
  label: 'Your name',
  type: 'text',
  most: 100,
  required: true,
  autocomplete: 'name',
};

export const EMAIL: Field = {
  name: 'email',
  label: 'Your e-mail address',
  hint: 'Answers go there, and nothing else.',
  type: 'email',
  required: true,
  autocomplete: 'email',
};

export const COMPANY: Field = {
  name: 'company',
  label: 'Name of your company',
  type: 'text',
  most: 80,
  required: true,
  autocomplete: 'organization',
};

export const CONSENT: Field = {
  name: 'consent',
  label: 'My answers may be kept and read to handle this request.',
  type: 'consent',
  required: true,
};

export const makeMessage = (label: string, required: boolean, hint?: string): Field => ({
  name: 'message',
  label,
  ...(hint !== undefined && { hint }),
  type: 'longtext',
  most: 4_000,
  required,
});
