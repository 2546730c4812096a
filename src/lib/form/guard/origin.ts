/** What the origin of a request says about it. */
export type OriginVerdict = 'own' | 'unknown' | 'foreign';

/**
 * `own` where a page of the marketplace sent it, `unknown` where no browser said from where, `foreign` where another
 * site's page did. `allowed` are origins of the marketplace's pages besides the host that was asked.
 */
export function judgeOrigin(request: Request, allowed: ReadonlySet<string>): OriginVerdict {
  const origin = request.headers.get('origin');
  if (origin === null) {
    const site = request.headers.get('sec-fetch-site');
    return site === 'cross-site' ? 'foreign' : 'unknown';
  }
  if (origin === 'null') return 'unknown';
  if (allowed.has(origin)) return 'own';
  // A proxy that ends TLS leaves the host as it was, not the scheme.
  return URL.canParse(origin) && new URL(origin).host === hostOf(request) ? 'own' : 'foreign';
}

const hostOf = (request: Request): string => request.headers.get('host') ?? new URL(request.url).host;
