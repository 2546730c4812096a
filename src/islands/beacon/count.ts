import type { SentBody, SentEvent } from '#lib/gaps/sent.ts';

declare global {
  interface DocumentEventMap {
    /** Something to be counted. Nobody hears it where nothing is counted. */
    'portico:count': CustomEvent<SentEvent>;
  }
  interface Navigator {
    /** True where the visitor asks not to be followed; absent where the browser does not ask. */
    readonly globalPrivacyControl?: boolean;
  }
}

/**
 * Counts the listing that a page shows, the links on it that say what they lead to, and what is searched, until the
 * page is left. Each is sent by itself, without cookies, the page's address or anything about the visitor.
 *
 * @param sink where the counts are sent; undefined or empty where nothing is counted
 */
export function startCounting(sink: string | undefined): void {
  if (!sink || navigator.globalPrivacyControl) return;
  const count = (event: SentEvent) => {
    const body: SentBody = { events: [event] };
    // Kept alive: a click leads away from the page. A lost count is lost.
    fetch(sink, {
      method: 'POST',
      mode: 'no-cors',
      keepalive: true,
      credentials: 'omit',
      referrerPolicy: 'origin',
      body: JSON.stringify(body),
    }).catch(() => 0);
  };
  document.addEventListener('portico:count', ({ detail }) => count(detail));
  const listing = document.querySelector<HTMLElement>('[data-listing]')?.dataset['listing'];
  if (!listing) return;
  count({ kind: 'view', listing });
  const countClick = ({ target, button }: MouseEvent) => {
    if (!(target instanceof Element) || button > 1) return;
    const kind = target.closest('a')?.closest<HTMLElement>('[data-event]')?.dataset['event'];
    if (kind === 'install' || kind === 'contact') count({ kind, listing });
  };
  for (const click of ['click', 'auxclick'] as const) addEventListener(click, countClick);
}
