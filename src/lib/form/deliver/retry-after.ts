const LONGEST_MS = 24 * 3_600_000;
const HTTP_DATE = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;

/**
 * Until when a Retry-After asks to wait, whether it gives seconds or an HTTP date, at most a day from `at`; undefined
 * where it says nothing that can be read.
 */
export function readRetryAfter(header: string | undefined, at: Date): Date | undefined {
  const text = header?.trim() ?? '';
  const isSeconds = /^\d+$/.test(text);
  if (!isSeconds && !HTTP_DATE.test(text)) return undefined;
  const until = isSeconds ? at.getTime() + Number(text) * 1_000 : Date.parse(text);
  return Number.isNaN(until) ? undefined : new Date(Math.min(until, at.getTime() + LONGEST_MS));
}
