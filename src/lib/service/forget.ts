import { findOutdated } from '#lib/form/retention.ts';
import type { Store } from '#lib/form/store/model.ts';

/** The same season of the year before is still there to compare with. */
const COUNTS_KEPT_MS = 400 * 24 * 3_600_000;

/**
 * Forgets what was kept as long as it may be: entries as their forms say, challenges that are worth nothing any more,
 * and counts. How many entries went. What cannot be forgotten now is at the next call.
 */
export async function forgetOld(store: Store, now: Date): Promise<number> {
  const at = now.toISOString();
  const day = new Date(now.getTime() - COUNTS_KEPT_MS).toISOString().slice(0, 10);
  const [erased] = await Promise.allSettled([
    eraseOutdated(store, now),
    store.forgetSpent(at),
    store.forgetEvents(day),
  ]);
  return erased.status === 'fulfilled' ? erased.value : 0;
}

async function eraseOutdated(store: Store, now: Date): Promise<number> {
  const outdated = await findOutdated(store, now);
  if (outdated.length === 0) return 0;
  const ids = outdated.map(({ id }) => id);
  return store.erase(ids, { at: now.toISOString(), actor: 'service', action: 'purge', detail: '' });
}
