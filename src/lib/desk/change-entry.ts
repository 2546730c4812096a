import type { AuditLine, Change } from '#lib/form/store/records.ts';
import type { State, StoredEntry } from '#lib/form/store/model.ts';
import type { Desk } from './model.ts';
import { Refusal } from './refusal.ts';

/** What is written down of an act. It outlives the entry: `detail` is never a text of it. */
export const makeAudit = (
  { now, operator }: Pick<Desk, 'now' | 'operator'>,
  action: string,
  entry = '',
  detail = '',
): AuditLine => ({ entry, at: now().toISOString(), actor: operator, action, detail });

export const OPEN: readonly State[] = ['new', 'held', 'assigned'];

export const isOpen = ({ state }: StoredEntry): boolean => OPEN.includes(state);

/** @throws Refusal where the entry is closed */
export function requireOpen(entry: StoredEntry): void {
  if (!isOpen(entry))
    throw new Refusal(
      `The entry ${entry.id} is ${entry.state} already, since ${(entry.closed ?? '').slice(0, 10)}: nothing was changed.`,
    );
}

/**
 * Changes an entry that nobody else has changed since it was seen.
 * @throws Refusal
 */
export async function changeEntry(
  desk: Desk,
  seen: StoredEntry,
  change: Change,
  act: { readonly action: string; readonly detail?: string },
): Promise<void> {
  const isDone = await desk.store.change(seen, change, makeAudit(desk, act.action, seen.id, act.detail));
  if (!isDone)
    throw new Refusal(
      `Somebody else changed the entry ${seen.id} meanwhile: look at it with "npm run applications -- show ${seen.id}".`,
    );
}

/** Keeps a text about an entry beside it, where it is erased with it. */
export const addNote = ({ store, ...desk }: Desk, entry: StoredEntry, text: string): Promise<void> =>
  store.addNote(
    entry.id,
    { at: desk.now().toISOString(), author: desk.operator, text },
    makeAudit(desk, 'note', entry.id),
  );
