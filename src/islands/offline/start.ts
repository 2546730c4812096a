// Brings the worker that keeps the catalogue, and says so when the network is gone.

export interface OfflineParts {
  /** Folder of the page's language. */
  readonly segment: string;
  /** Address of the worker. */
  readonly worker: string;
  readonly note: string;
}

/** A reader who asked for less traffic gets nothing that they did not open. */
const savesData = (): boolean =>
  'connection' in navigator &&
  (navigator.connection as { readonly saveData?: boolean } | undefined)?.saveData === true;

async function keepCatalogue(worker: string, segment: string): Promise<void> {
  await navigator.serviceWorker.register(worker, { updateViaCache: 'none' });
  if (savesData()) return;
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage(segment);
}

function showNote(text: string): void {
  const note = document.createElement('p');
  note.className = 'offline-note';
  note.setAttribute('role', 'status');
  document.body.append(note);
  let isReached = true;
  const tell = () => (note.textContent = navigator.onLine && isReached ? '' : text);
  const say = (reached: boolean) => {
    isReached = reached;
    tell();
  };
  addEventListener('online', () => say(true));
  addEventListener('offline', tell);
  navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<{ isReached?: boolean }>) =>
    say(data.isReached !== false),
  );
  tell();
}

export function startOffline({ segment, worker, note }: OfflineParts): void {
  if (!('serviceWorker' in navigator)) return;
  showNote(note);
  const keep = () => void keepCatalogue(worker, segment).catch(() => undefined);
  if (document.readyState === 'complete') keep();
  else addEventListener('load', keep, { once: true });
}
