import { FORM_KINDS, isFormName } from '#lib/form/kinds.ts';
import type { StoredEntry } from '#lib/form/store/model.ts';

const DAY_MS = 86_400_000;

/**
 * Whether an entry has been kept as long as its form says: from the day it was closed, or, held, from the day it
 * came. What is open otherwise is kept, and so is what came by a form that is not there any more.
 */
export function isOutdated({ form, state, at, closed }: StoredEntry, now: Date): boolean {
  if (!isFormName(form) || state === 'new' || state === 'assigned') return false;
  const since = state === 'held' ? at : closed;
  if (since === undefined) return false;
  return now.getTime() - Date.parse(since) > FORM_KINDS[form].retention[state] * DAY_MS;
}
