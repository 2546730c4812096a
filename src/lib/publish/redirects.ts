import type { Redirect } from '#lib/site/model.ts';

/** A `_redirects` file, as static hosts and our own server read it: one permanent move a line. */
export function formatRedirects(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}
