import type { Deliveries, Delivery } from '../store/deliveries.ts';
import { nameError } from './channel.ts';
import { deliverOne, type DeliveryParts } from './deliver-one.ts';
import { routeEntries } from './route-entries.ts';

export interface WorkerParts extends DeliveryParts {
  readonly store: Pick<Deliveries, 'unrouted' | 'route' | 'countGiven' | 'claim' | 'settle' | 'entryOf'>;
  /** How long it sleeps when there is nothing to do, if nobody wakes it. */
  readonly pauseMs?: number;
}

export interface Worker {
  /**
   * Routes what waits to be routed and delivers what is due, until there is nothing more; whether there was
   * anything. Rejects where the store cannot be used.
   */
  readonly tick: () => Promise<boolean>;
  /** Goes on by itself, also after the store was away. */
  readonly start: () => void;
  /** Takes no more, and waits for what is under way. */
  readonly stop: () => Promise<void>;
  /** Something new is in the store. */
  readonly wake: () => void;
}

/** Messages that are under way at once. */
const MOST_AT_ONCE = 8;
/** Far more than the longest a channel waits: nobody else takes a message that is still under way. */
const LEASE_MS = 5 * 60_000;
/** Entries also come, and are released, by way of other processes, which cannot wake this one. */
const PAUSE_MS = 5_000;

/**
 * Takes entries from the store to desks. Each message is sent at least once: twice only where whoever sent it ended
 * before it could say so, and then under the same id. Any number of workers may share a store.
 */
export function createWorker(parts: WorkerParts): Worker {
  const { store, now, log, pauseMs = PAUSE_MS } = parts;
  const underWay = new Set<Promise<void>>();
  let woken = Promise.withResolvers<undefined>();
  let isStopping = false;
  let running: Promise<void> | undefined;

  const begin = (delivery: Delivery): void => {
    const work = deliverOne(delivery, parts)
      .catch((error: unknown) =>
        log.error(
          { delivery: delivery.id, entry: delivery.entry, error: nameError(error) },
          'How a try went could not be kept: it is made again.',
        ),
      )
      .finally(() => underWay.delete(work));
    underWay.add(work);
  };

  const takeMore = async (): Promise<number> => {
    const routed = await routeEntries(parts);
    const free = MOST_AT_ONCE - underWay.size;
    if (free === 0) return routed;
    const from = now();
    const until = new Date(from.getTime() + LEASE_MS);
    const claimed = await store.claim(from.toISOString(), until.toISOString(), free);
    for (const delivery of claimed) begin(delivery);
    return routed + claimed.length;
  };

  const tick = async (): Promise<boolean> => {
    let taken = 0;
    while (!isStopping) {
      // Before the store is asked: what comes after that wakes the wait below.
      woken = Promise.withResolvers();
      const more = await takeMore();
      taken += more;
      if (underWay.size > 0) await Promise.race([...underWay, woken.promise]);
      else if (more === 0) break;
    }
    return taken > 0;
  };

  const run = async (): Promise<void> => {
    while (!isStopping) {
      try {
        if (await tick()) continue;
      } catch (error) {
        log.error({ error: nameError(error) }, 'The store cannot be used: delivery waits.');
      }
      await pause(pauseMs, woken.promise);
    }
    await Promise.all(underWay);
  };

  return {
    tick,
    start: () => void (running ??= run()),
    stop: async () => {
      isStopping = true;
      woken.resolve(undefined);
      await running;
      await Promise.all(underWay);
    },
    wake: () => woken.resolve(undefined),
  };
}

async function pause(ms: number, woken: Promise<undefined>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const over = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([over, woken]);
  clearTimeout(timer);
}
