/** What the worker needs of its surroundings: the part of a service worker's global scope that it uses. */
export interface WorkerScope {
  readonly location: { readonly href: string };
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
  readonly fetch: (request: Request | string, init?: RequestInit) => Promise<Response>;
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly registration: { readonly unregister: () => Promise<boolean> };
  readonly addEventListener: (type: string, listen: (event: WorkerEvent) => void) => void;
}

/** The events that it listens to, in one. */
export interface WorkerEvent {
  readonly request: Request;
  readonly data: unknown;
  /** The page that sent a message. */
  readonly source: { readonly postMessage: (message: unknown) => void } | null;
  readonly respondWith: (answer: Promise<Response>) => void;
  readonly waitUntil: (work: Promise<unknown>) => void;
}

export interface WorkerSettings {
  /** Where the site is mounted: '' or '/base'. */
  readonly base: string;
  /** Name of what it keeps; anything else of that beginning is of an older way of keeping. */
  readonly cache: string;
  readonly prefix: string;
  /** Paths below the base of which no file is kept. */
  readonly never: readonly string[];
  /** How long the network may take for a page that is kept, in milliseconds. */
  readonly patience: number;
  /** How long it waits after each try to fetch that broke off, in milliseconds. */
  readonly pauses: readonly number[];
  /** Folders of languages, '' for the default one. */
  readonly segments: readonly string[];
}

/**
 * The service worker, whole: it is written into a file by its text, so it uses nothing from outside. Pages come from
 * the network while that answers, and else as they were kept; what has its bytes in its name comes from what is kept.
 *
 * A page sends its language's folder; what `offline/<folder>.json` lists is then fetched, a few at a time. Each file
 * is kept under its path and the beginning of its hash, so that only what changed is fetched again; what no list
 * names any more goes once all that is new has come. Whatever breaks off is taken up again with the next message.
 */
export function keepOffline(scope: WorkerScope, settings: WorkerSettings): void {
  const { base, cache: name, prefix, never, patience, pauses, segments } = settings;
  const AT_ONCE = 4;
  const { origin } = new URL(scope.location.href);
  const listOf = (segment: string): string => `${origin}${base}/offline/${segment || 'default'}.json`;
  const keyOf = ([path, hash]: readonly string[]): string => `${origin}${base}/${path}?kept=${hash}`;
  const open = () => scope.caches.open(name);

  const findKept = async (path: string): Promise<Response | undefined> => {
    const cache = await open();
    return await cache.match(origin + path, { ignoreSearch: true });
  };

  /** All files of the lists that are kept. */
  async function readLists(cache: Cache): Promise<ReadonlySet<string>> {
    const wanted = new Set<string>();
    for (const segment of segments) {
      const list = await cache.match(listOf(segment));
      if (list === undefined) continue;
      wanted.add(listOf(segment));
      const { files } = (await list.json()) as { files: readonly (readonly string[])[] };
      for (const file of files) wanted.add(keyOf(file));
    }
    return wanted;
  }

  /** Whether it is kept; `gone` is for one file, `lost` for the network, or for room that a browser does not grant. */
  async function fetchInto(cache: Cache, key: string): Promise<'kept' | 'gone' | 'lost'> {
    const [address = key] = key.split('?');
    try {
      const answer = await scope.fetch(address, { cache: 'no-cache' });
      if (!answer.ok || answer.redirected) return answer.status < 500 ? 'gone' : 'lost';
      await cache.put(key, answer);
      return 'kept';
    } catch {
      return 'lost';
    }
  }

  /** Tells a page whether the network answers: browsers know only whether there is one. */
  async function tellWhetherReached(segment: string, page: WorkerEvent['source']): Promise<void> {
    const answer = scope.fetch(listOf(segment), { method: 'HEAD', cache: 'no-store' });
    const isReached = await answer.then(
      () => true,
      () => false,
    );
    page?.postMessage({ isReached });
  }

  /** Whether nothing broke off. */
  async function keepOnce(segment: string): Promise<boolean> {
    const cache = await open();
    if ((await fetchInto(cache, listOf(segment))) !== 'kept') return false;
    const wanted = await readLists(cache);
    const had = (await cache.keys()).map(({ url }) => url);
    const known = new Set(had);
    const missing = [...wanted].filter((key) => !known.has(key)).values();
    const seen = new Set<string>();
    const work = async (): Promise<void> => {
      for (const key of missing) {
        seen.add(await fetchInto(cache, key));
        if (seen.has('lost')) return;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    if (seen.has('lost')) return false;
    if (!seen.has('gone')) for (const key of had) if (!wanted.has(key)) await cache.delete(key);
    return true;
  }

  async function keep(segment: string): Promise<void> {
    for (const pause of pauses) {
      if (await keepOnce(segment)) return;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  const segmentOf = (path: string): string =>
    segments.find((one) => one !== '' && path.startsWith(`${base}/${one}/`)) ?? '';

  /** Where an old address leads, as far as that is kept. */
  async function findMoved(path: string): Promise<Response | undefined> {
    const list = await (await open()).match(listOf(segmentOf(path)));
    if (list === undefined) return undefined;
    const { moved } = (await list.json()) as { moved?: readonly (readonly string[])[] };
    const [, to] = moved?.find(([from]) => `${base}/${from ?? ''}` === path) ?? [];
    return to === undefined ? undefined : Response.redirect(`${origin}${base}/${to}`);
  }

  const offlinePageOf = (path: string): string => {
    const segment = segmentOf(path);
    return `${base}/${segment === '' ? '' : `${segment}/`}offline/`;
  };

  async function answerPage(request: Request, path: string): Promise<Response> {
    const network = scope.fetch(request);
    const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patience));
    try {
      return (await Promise.race([network, late])) ?? (await findKept(path)) ?? (await network);
    } catch {
      const whole = path.endsWith('/') ? path : `${path}/`;
      const found = (await findKept(whole)) ?? (await findMoved(whole));
      return found ?? (await findKept(offlinePageOf(path))) ?? Response.error();
    }
  }

  async function answerFile(request: Request, path: string): Promise<Response> {
    if (path.startsWith(`${base}/_astro/`)) return (await findKept(path)) ?? (await scope.fetch(request));
    try {
      return await scope.fetch(request);
    } catch (error) {
      const kept = await findKept(path);
      if (kept === undefined) throw error;
      return kept;
    }
  }

  async function forgetOlder(): Promise<void> {
    for (const one of await scope.caches.keys())
      if (one.startsWith(prefix) && one !== name) await scope.caches.delete(one);
    await scope.clients.claim();
  }

  scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
  scope.addEventListener('activate', (event) => event.waitUntil(forgetOlder()));
  let keeping: Promise<void> | undefined;
  scope.addEventListener('message', (event) => {
    const { data } = event;
    if (typeof data !== 'string' || !segments.includes(data)) return;
    keeping ??= keep(data).finally(() => (keeping = undefined));
    event.waitUntil(Promise.all([keeping, tellWhetherReached(data, event.source)]));
  });
  scope.addEventListener('fetch', (event) => {
    const { request } = event;
    const { origin: asked, pathname } = new URL(request.url);
    if (request.method !== 'GET' || asked !== origin || request.headers.has('range')) return;
    if (!pathname.startsWith(`${base}/`)) return;
    if (request.mode === 'navigate') event.respondWith(answerPage(request, pathname));
    else if (!never.some((path) => pathname.startsWith(`${base}/${path}`)))
      event.respondWith(answerFile(request, pathname));
  });
}

/** What a site without it serves in its place: browsers that have it ask for it, and so let go of all that was kept. */
export function letGo(scope: WorkerScope, { prefix }: Pick<WorkerSettings, 'prefix'>): void {
  const forget = async (): Promise<void> => {
    for (const name of await scope.caches.keys())
      if (name.startsWith(prefix)) await scope.caches.delete(name);
    await scope.registration.unregister();
  };
  scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
  scope.addEventListener('activate', (event) => event.waitUntil(forget()));
}
