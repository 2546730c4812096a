import { BODY_LIMITS, type BodyFault } from './body.ts';
import type { FieldError } from './field.ts';
import type { Problem } from './problem.ts';
import { fill } from '#lib/i18n/wording.ts';
import { sayCount } from './words/count.ts';
import type { FormWords } from './words/dictionary.ts';

const RETRY_SECONDS = 30;

const sayWait = (seconds: number, { seconds: short, minutes, locale }: FormWords): string =>
  seconds < 90 ? sayCount(short, seconds, locale) : sayCount(minutes, Math.ceil(seconds / 60), locale);

export const noSuchForm = (forms: readonly string[], { problems: { noSuchForm } }: FormWords): Problem => ({
  status: 404,
  title: noSuchForm.title,
  detail: fill(noSuchForm.detail, { forms: forms.join(', ') }),
});

export const wrongMethod = ({ problems }: FormWords): Problem => ({
  status: 405,
  ...problems.wrongMethod,
  headers: { allow: 'POST' },
});

export const foreign = ({ problems }: FormWords): Problem => ({ status: 403, ...problems.foreign });

/** `seconds` until one more is taken. */
export const tooMany = (seconds: number, words: FormWords): Problem => ({
  status: 429,
  title: words.problems.tooMany.title,
  detail: fill(words.problems.tooMany.detail, { wait: sayWait(seconds, words) }),
  headers: { 'retry-after': String(seconds) },
});

const BODY_STATUS: Readonly<Record<BodyFault, Problem['status']>> = {
  large: 413,
  format: 415,
  cut: 400,
  coding: 400,
  nested: 400,
};

export const unread = (fault: BodyFault, { problems }: FormWords): Problem => ({
  status: BODY_STATUS[fault],
  title: problems[fault].title,
  detail: fill(problems[fault].detail, { size: BODY_LIMITS.bytes / 1024, fields: BODY_LIMITS.fields }),
});

export const mend = (errors: readonly FieldError[], { problems }: FormWords): Problem => ({
  status: 422,
  ...problems.mend,
  errors,
});

export const keyUsed = ({ problems }: FormWords): Problem => ({ status: 422, ...problems.keyUsed });

export const away = (words: FormWords): Problem => ({
  status: 503,
  title: words.problems.away.title,
  detail: fill(words.problems.away.detail, { wait: sayWait(RETRY_SECONDS, words) }),
  headers: { 'retry-after': String(RETRY_SECONDS) },
});
