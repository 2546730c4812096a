import type { Engine } from './engines.ts';
import type { Query } from './queries.ts';

/** What a page answered to a query. */
export interface Answer {
  /** From the input to the first painted answer; NaN where none came. */
  readonly inputMs: number;
  /** From the start of the navigation to the same paint. */
  readonly openingMs: number;
  /** The same moment since the epoch. */
  readonly paintedAt: number;
  /** Results shown, by the last part of their address. */
  readonly slugs: readonly string[];
}

interface Asked {
  readonly engine: Engine;
  /** Text to type, or the place of a box to tick among those that match. */
  readonly act: { readonly q: string } | { readonly boxes: string; readonly at: number };
  readonly wants: readonly string[];
  /** Milliseconds after which no answer is awaited any more. */
  readonly patience: number;
}

/** Runs in the page, on its own: types or ticks, and waits until the page has painted what it asked for. */
export async function askPage({
  engine,
  act,
  wants,
  patience,
}: Asked & { patience: number }): Promise<Answer> {
  const slugs = () =>
    [...document.querySelectorAll<HTMLAnchorElement>(engine.links)].map(
      ({ pathname }) => pathname.split('/').findLast((part) => part !== '') ?? '',
    );
  const before = slugs().join();
  const isAnswered = () => {
    const now = slugs();
    if (now.join() === before) return false;
    return wants.length === 0 ? now.length > 0 : wants.some((slug) => now.includes(slug));
  };
  const start = performance.now();
  const painted = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!isAnswered()) return;
      observer.disconnect();
      // A task after the next frame: by then the frame is painted.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now());
        port2.postMessage(undefined);
      });
    });
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    setTimeout(() => {
      observer.disconnect();
      resolve(Number.NaN);
    }, patience);
  });
  if ('q' in act) {
    const field = document.querySelector<HTMLInputElement>(engine.field);
    if (field === null) throw new Error(`${engine.name}: no field.`);
    field.focus();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, act.q);
    field.dispatchEvent(new InputEvent('input', { bubbles: true, data: act.q, inputType: 'insertText' }));
  } else {
    const boxes = [...document.querySelectorAll<HTMLInputElement>(act.boxes)];
    boxes.filter((box) => box.checkVisibility())[act.at]?.click();
  }
  const end = await painted;
  return {
    inputMs: end - start,
    openingMs: end,
    paintedAt: performance.timeOrigin + end,
    slugs: slugs(),
  };
}

export const typing = (engine: Engine, { q, wants }: Query, patience: number) => ({
  engine,
  act: { q },
  wants,
  patience,
});

export const ticking = (engine: Engine, boxes: string, at: number, patience: number) => ({
  engine,
  act: { boxes, at },
  wants: [],
  patience,
});
