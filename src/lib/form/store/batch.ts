import { StoreUnavailable, type Entry, type Outcome } from './model.ts';

interface Waiting {
  readonly entry: Entry;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: StoreUnavailable) => void;
}

export interface Batcher {
  readonly add: (entry: Entry) => Promise<Outcome>;
  /** Takes no more, and waits for what is under way. */
  readonly close: () => Promise<void>;
}

/** Entries that share one commit at most. */
export const MOST_AT_ONCE = 1_000;

/**
 * Group commit: all entries that an event-loop turn brings, or that come while another commit runs, share one call
 * of `commit`, whose outcomes are in the order of the entries. Where it throws, all of them are refused.
 */
export function createBatcher(
  commit: (entries: readonly Entry[]) => readonly Outcome[] | Promise<readonly Outcome[]>,
  mostAtOnce = MOST_AT_ONCE,
): Batcher {
  let queue: Waiting[] = [];
  let running: Promise<void> | undefined;
  let isClosed = false;

  const turn = async () => {
    await new Promise(setImmediate);
    while (queue.length > 0) {
      const batch = queue.slice(0, mostAtOnce);
      queue = queue.slice(mostAtOnce);
      await settle(batch, commit);
      // Without a breath for requests to come in, a synchronous commit would starve them.
      if (queue.length > 0) await new Promise(setImmediate);
    }
    running = undefined;
  };

  return {
    add: (entry) => {
      if (isClosed) return Promise.reject(new StoreUnavailable('The store is closed.'));
      const { promise, resolve, reject } = Promise.withResolvers<Outcome>();
      queue.push({ entry, resolve, reject });
      running ??= turn();
      return promise;
    },
    close: async () => {
      isClosed = true;
      await running;
    },
  };
}

async function settle(batch: readonly Waiting[], commit: Parameters<typeof createBatcher>[0]): Promise<void> {
  try {
    const outcomes = await commit(batch.map(({ entry }) => entry));
    batch.forEach(({ resolve, reject }, at) => {
      const outcome = outcomes[at];
      if (outcome) resolve(outcome);
      else reject(new StoreUnavailable('The entry was not kept.'));
    });
  } catch (error) {
    const unavailable = asUnavailable(error);
    for (const { reject } of batch) reject(unavailable);
  }
}

export function asUnavailable(error: unknown): StoreUnavailable {
  if (error instanceof StoreUnavailable) return error;
  return new StoreUnavailable(error instanceof Error ? error.message : String(error), { cause: error });
}
