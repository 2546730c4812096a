import type { UsageSource } from './sources/source.ts';

/** A terminal that can rewrite its last line. */
export interface Screen {
  readonly write: (text: string) => unknown;
}

const EVERY_MS = 200;
const WIDTH = 30;
const CLEAR_LINE = '\r\u001b[2K';

/** One line about a share in [0, 1], or about the time where no share is known. */
export function drawProgress(share: number | undefined, seconds: number): string {
  const time = `${seconds.toFixed(0)} s`;
  if (share === undefined) return `Counting, ${time}`;
  const filled = Math.round(Math.min(1, Math.max(0, share)) * WIDTH);
  return `Counting [${'='.repeat(filled)}${' '.repeat(WIDTH - filled)}] ${String(Math.floor(share * 100))} %, ${time}`;
}

/** Shows how far the source's query is until the function it gives is called. */
export function watchProgress({ progress }: UsageSource, screen: Screen | undefined): () => void {
  if (screen === undefined) return () => undefined;
  const start = performance.now();
  const timer = setInterval(() => {
    screen.write(`${CLEAR_LINE}${drawProgress(progress(), (performance.now() - start) / 1000)}`);
  }, EVERY_MS);
  return () => {
    clearInterval(timer);
    screen.write(CLEAR_LINE);
  };
}
