import type { FieldError } from './field.ts';

/** Why a request is not taken (RFC 9457). */
export interface Problem {
  readonly status: 400 | 403 | 404 | 405 | 413 | 415 | 422 | 429 | 503;
  /** A short sentence, the same for every problem of its kind. */
  readonly title: string;
  /** What to do about it. */
  readonly detail: string;
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** The problem as `application/problem+json`; `language` is the one it is said in. */
export function problemResponse(
  { status, title, detail, errors, headers }: Problem,
  language = 'en',
): Response {
  const body = { type: 'about:blank', title, status, detail, ...(errors && { errors }) };
  return new Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'content-language': language,
      'cache-control': 'no-store',
      ...headers,
    },
  });
}
