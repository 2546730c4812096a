import type { FieldError } from './field.ts';
import type { Problem } from './problem.ts';

const RETRY_SECONDS = 30;

const sayWait = (seconds: number): string =>
  seconds < 90 ? `${String(seconds)} seconds` : `${String(Math.ceil(seconds / 60))} minutes`;

export const noSuchForm = (forms: readonly string[]): Problem => ({
  status: 404,
  title: 'There is no such form.',
  detail: `There are: ${forms.join(', ')}.`,
});

export const WRONG_METHOD: Problem = {
  status: 405,
  title: 'A form is sent by POST.',
  detail: 'Send it again as POST.',
  headers: { allow: 'POST' },
};

export const FOREIGN: Problem = {
  status: 403,
  title: 'The form came from another site.',
  detail: 'Open the form on the marketplace itself, and send it from there.',
};

/** `seconds` until one more is taken. */
export const tooMany = (seconds: number): Problem => ({
  status: 429,
  title: 'Too many forms were sent.',
  detail: `Nothing was kept. Send the form again in ${sayWait(seconds)}.`,
  headers: { 'retry-after': String(seconds) },
});

export const sayMend = (errors: readonly FieldError[]): Problem => ({
  status: 422,
  title: 'Some answers have to be mended.',
  detail: 'Nothing was kept. Mend the fields named and send the form again.',
  errors,
});

export const KEY_USED: Problem = {
  status: 422,
  title: 'The key was used for other answers.',
  detail: 'This form was sent before with other answers. To send these too, send it again under a new key.',
};

export const AWAY: Problem = {
  status: 503,
  title: 'Nothing can be kept at the moment.',
  detail: `Nothing was kept. Send the form again in ${String(RETRY_SECONDS)} seconds.`,
  headers: { 'retry-after': String(RETRY_SECONDS) },
};
