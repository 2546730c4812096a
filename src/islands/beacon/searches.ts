import type { SentSearch } from '#lib/gaps/sent.ts';

/** An answer that stood as long was read; what comes and goes sooner is typing. */
export const SETTLED_MS = 2_000;

const LISTING = /\/(integration|partner)s\/([^/]+)\/$/;

/** A search and what it found. */
export interface Search extends Omit<SentSearch, 'kind' | 'chosen'> {
  /** True where everything was searched, so that no result means that there is none. */
  readonly isWhole: boolean;
}

/** Where the searches of a page are told to. */
export interface Searches {
  /** Another answer stands, or none where the field was emptied or closed. */
  readonly show: (search: Search | undefined) => void;
  /** A link was followed from what stands, by the path of its address. */
  readonly follow: (path: string) => void;
}

interface Clock {
  /** Milliseconds. */
  readonly now: () => number;
  /** Calls back once after `SETTLED_MS`; what it returns calls that off. */
  readonly wait: (act: () => void) => () => void;
}

/**
 * Tells each search once: with what was chosen of it, or without where it stood for two seconds and then was
 * followed by another or left. A search that found nothing is told as soon as it has stood so long. A link to
 * anything but a listing leads on to a page that tells its own searches.
 */
export function createSearches(tell: (search: SentSearch) => void, { now, wait }: Clock): Searches {
  let standing: Search | undefined;
  let key = '';
  let since = 0;
  let callOff: (() => void) | undefined;

  const end = (isTold: boolean, chosen?: string) => {
    callOff?.();
    if (standing && isTold) {
      const { query, filters, results } = standing;
      tell({ kind: 'search', query, filters, results, ...(chosen !== undefined && { chosen }) });
    }
    standing = undefined;
  };
  const isEmpty = () => standing?.isWhole === true && standing.results === 0;

  return {
    show: (search) => {
      const next = search ? [search.query, ...search.filters].join('\n') : '';
      if (next === key) {
        // The full text may add to what the names found; what was told stays told.
        if (standing && search) standing = search;
      } else {
        end(now() - since >= SETTLED_MS);
        [standing, key, since] = [search, next, now()];
      }
      callOff?.();
      if (isEmpty()) callOff = wait(() => end(true));
    },
    follow: (path) => {
      const [, kind, slug] = LISTING.exec(path) ?? [];
      if (kind !== undefined && slug !== undefined) end(true, `${kind}/${slug}`);
      else end(isEmpty());
    },
  };
}

/** The searches of one field of this page, told to the page's counter. */
export function openSearches(): Searches {
  const searches = createSearches(
    (detail) => document.dispatchEvent(new CustomEvent('portico:count', { detail })),
    {
      now: () => performance.now(),
      wait: (act) => {
        const timer = setTimeout(act, SETTLED_MS);
        return () => clearTimeout(timer);
      },
    },
  );
  addEventListener('pagehide', () => searches.show(undefined));
  return searches;
}
