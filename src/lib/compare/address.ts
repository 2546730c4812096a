import type { ComparedKind } from './model.ts';

/** More columns than this cannot be read side by side. */
export const MOST_COMPARED = 4;
const LONGEST_SLUG = 64;

export interface Compared {
  readonly kind: ComparedKind;
  /** Different ones, in the order they were named; at most MOST_COMPARED. */
  readonly slugs: readonly string[];
  /** True where only rows that differ are shown. */
  readonly onlyDifferences: boolean;
}

const KEYS: Readonly<Record<ComparedKind, string>> = { integration: 'i', partner: 'p' };
const ONLY = 'only';
const DIFFERENCES = 'differences';

/** Reads a query string. Total; `i` wins where both kinds are named, and what is named twice counts once. */
export function parseCompared(params: URLSearchParams): Compared {
  const kind = params.has(KEYS.partner) && !params.has(KEYS.integration) ? 'partner' : 'integration';
  const named = params
    .getAll(KEYS[kind])
    .join(',')
    .split(',')
    .map((slug) => slug.trim().toLowerCase().slice(0, LONGEST_SLUG).trim().toWellFormed())
    .filter((slug) => slug !== '');
  return {
    kind,
    slugs: [...new Set(named)].slice(0, MOST_COMPARED),
    onlyDifferences: params.get(ONLY) === DIFFERENCES,
  };
}

/** Query string of a comparison, with its question mark. Commas stay readable. */
export function serialiseCompared({ kind, slugs, onlyDifferences }: Compared): string {
  const names = slugs.map((slug) => encodeURIComponent(slug)).join(',');
  const only = onlyDifferences ? `&${ONLY}=${DIFFERENCES}` : '';
  return `?${KEYS[kind]}=${names}${only}`;
}
