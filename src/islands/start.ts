// The one script of every page. It listens, and brings the rest when that is asked for; whatever it shared with
// that would be a second request.
import { startCounting } from './beacon/count.ts';
import type * as FitModule from './for-you/show.ts';
import fitAddress from './for-you/show.ts?address';
import type * as PaletteModule from './palette/open.ts';
import type * as OfflineModule from './offline/start.ts';
import offlineAddress from './offline/start.ts?address';
import paletteAddress from './palette/open.ts?address';
import paletteStyles from '../styles/palette.css?url&no-inline';

/** The boundary: an address is taken for the module it was made from. */
type Palette = typeof PaletteModule;
type Fit = typeof FitModule;

const header = document.querySelector<HTMLElement>('[data-palette]');
const field = header?.querySelector<HTMLInputElement>('[type=search]');
const isMac = /Mac|iP/.test(navigator.platform);

let palette: Promise<(text: string) => void> | undefined;

const loadPalette = () =>
  (palette ??= Promise.all([
    import(/* @vite-ignore */ paletteAddress) as Promise<Palette>,
    fetch(header?.dataset['palette'] ?? '').then((answer) => answer.json() as Promise<unknown>),
    new Promise((resolve, reject) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = paletteStyles;
      link.onload = resolve;
      link.onerror = reject;
      document.head.append(link);
    }),
  ]).then(([module, file]) => module.createPalette(file)));

/** What waits in the field, typed meanwhile included, moves into the palette; where that fails the form still works. */
const openPalette = () =>
  loadPalette().then(
    (open) => {
      open(field?.value ?? '');
      if (field) field.value = '';
    },
    () => (palette = undefined),
  );

if (header) {
  const warm = () => void loadPalette().catch(() => (palette = undefined));
  addEventListener('keydown', (event) => {
    const isHeld = isMac ? event.metaKey : event.ctrlKey;
    if (!isHeld || event.key !== 'k' || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void openPalette();
  });
  for (const way of header.querySelectorAll<HTMLElement>('[data-palette-way]')) {
    way.addEventListener('pointerenter', warm);
    way.addEventListener('focusin', warm);
    way.addEventListener('input', () => void openPalette());
    way.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void openPalette();
    });
  }
  const key = header.querySelector('kbd');
  if (key) key.textContent = isMac ? '⌘K' : 'Ctrl K';
  field?.setAttribute('aria-keyshortcuts', isMac ? 'Meta+K' : 'Control+K');
}

if (header?.dataset['offlineWorker'] !== undefined) {
  const { offline: segment = '', offlineWorker: worker, offlineNote: note = '' } = header.dataset;
  void (import(/* @vite-ignore */ offlineAddress) as Promise<typeof OfflineModule>).then(
    (module) => module.startOffline({ segment, worker, note }),
    () => undefined,
  );
}

startCounting(header?.dataset['events']);

const places = [...document.querySelectorAll<HTMLElement>('[data-fit]')];
let fit: Promise<void> | undefined;
let isFitShown = false;

const showFit = () =>
  (fit ??= (import(/* @vite-ignore */ fitAddress) as Promise<Fit>)
    .then((module) => module.showFit(places))
    .then(
      () => void (isFitShown = true),
      () => void (fit = undefined),
    ));

function isChosen(): boolean {
  try {
    return localStorage.getItem(places[0]?.dataset['fitKey'] ?? '') !== null;
  } catch {
    return false;
  }
}

/** Only the home page takes a choice out of its address; elsewhere `role` may be a filter. */
const isBrought = () =>
  places[0]?.dataset['fitPlace'] === 'home' && /[?#&](?:stack|role)=/.test(location.search + location.hash);

if (places.length > 0 && (isChosen() || isBrought())) {
  for (const place of places) place.dataset['fitChosen'] = '';
  void showFit();
}
for (const place of places) {
  place.addEventListener('focusin', () => void showFit());
  place.addEventListener('change', () => void showFit());
  place.addEventListener('click', ({ target }) => {
    if (isFitShown || !(target instanceof Element)) return;
    void showFit().then(() => isFitShown && target.closest('button')?.click());
  });
}
