import { setTimeout as wait } from 'node:timers/promises';

/** What SQLite answers while another connection writes. */
const BUSY = 5;
const WAIT_MS = 5;
const MOST_MS = 2_000;

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === BUSY;

/**
 * Does something that needs the lock to write, and again for two seconds while another connection has it. SQLite's
 * own waiting would stop the event loop, and with it every request.
 */
export async function retryWhileBusy<T>(act: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (!isBusy(error) || performance.now() - start > MOST_MS) throw error;
      await wait(WAIT_MS);
    }
  }
}
