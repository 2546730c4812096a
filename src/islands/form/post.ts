import type { FieldError } from '#lib/form/field.ts';

/** What became of a form that was sent. */
export type Outcome =
  | { readonly kind: 'sent'; readonly id: string }
  | { readonly kind: 'errors'; readonly errors: readonly FieldError[] }
  /** Its key was used for other answers. */
  | { readonly kind: 'conflict' }
  | {
      readonly kind: 'failed';
      readonly reason: number | 'offline' | 'timeout';
      /** What the service says about it, in sentences; '' where it says nothing. */
      readonly detail: string;
      /** Seconds before it is worth to try again. */
      readonly waitSeconds: number;
    };

const ANSWER_MS = 30_000;
/** For services that ask for a pause and do not say how long. */
const PAUSE_SECONDS = 10;
const MOST_PAUSE_SECONDS = 300;

/** Sends a form as JSON. Never rejects. */
export async function postForm(address: string, body: string, key: string): Promise<Outcome> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'idempotency-key': key },
      body,
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    const json: unknown = await answer.json().catch(() => undefined);
    return readAnswer(answer, typeof json === 'object' && json !== null ? json : {});
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError';
    return { kind: 'failed', reason: isLate ? 'timeout' : 'offline', detail: '', waitSeconds: 0 };
  }
}

function readAnswer({ ok, status, headers }: Response, json: object): Outcome {
  const read = (name: string): unknown => (Object.hasOwn(json, name) ? Reflect.get(json, name) : undefined);
  const textOf = (name: string): string => {
    const value = read(name);
    return typeof value === 'string' ? value : '';
  };
  if (ok) return { kind: 'sent', id: textOf('id') };
  const given: unknown = read('errors');
  const errors = Array.isArray(given) ? given.filter(isFieldError) : [];
  if (status === 422) return errors.length > 0 ? { kind: 'errors', errors } : { kind: 'conflict' };
  const detail = [textOf('title'), textOf('detail')].filter((text) => text !== '').join(' ');
  return {
    kind: 'failed',
    reason: status,
    detail,
    waitSeconds: readPause(status, headers.get('retry-after')),
  };
}

const isFieldError = (value: unknown): value is FieldError =>
  typeof value === 'object' &&
  value !== null &&
  'field' in value &&
  typeof value.field === 'string' &&
  'message' in value &&
  typeof value.message === 'string';

/** Seconds, or the instant until which to wait (RFC 9110). */
function readPause(status: number, retryAfter: string | null): number {
  if (status !== 429 && status !== 503) return 0;
  if (retryAfter === null) return PAUSE_SECONDS;
  const seconds = /^\d+$/.test(retryAfter)
    ? Number(retryAfter)
    : Math.ceil((Date.parse(retryAfter) - Date.now()) / 1_000);
  return Number.isNaN(seconds) ? PAUSE_SECONDS : Math.min(Math.max(seconds, 0), MOST_PAUSE_SECONDS);
}
