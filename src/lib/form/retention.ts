import { FORM_KINDS, isFormName } from './kinds.ts';
import type { Store, StoredEntry } from './store/model.ts';

const DAY_MS = 86_400_000;

/**
 * Whether an entry has been kept as long as its form says: from the day it was closed, or, held, from the day it
 * came. What is open otherwise is kept, and so is what came by a form that is not there any more.
 */
function isOutdated({ form, state, at, closed }: StoredEntry, now: Date): boolean {
  if (!isFormName(form) || state === 'new' || state === 'assigned') return false;
  const since = state === 'held' ? at : closed;
  if (since === undefined) return false;
  return now.getTime() - Date.parse(since) > FORM_KINDS[form].retention[state] * DAY_MS;
}

/** Entries that have been kept as long as their forms say. */
export async function findOutdated(store: Pick<Store, 'list'>, now: Date): Promise<readonly StoredEntry[]> {
  const entries = await store.list({ states: ['held', 'accepted', 'rejected'] });
  return entries.filter((entry) => isOutdated(entry, now));
}
