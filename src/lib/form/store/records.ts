import { sql, type Kysely } from 'kysely';
import { readDelivery, type Delivery } from './deliveries.ts';
import { readEntry } from './entry-row.ts';
import type { State, StoredEntry } from './model.ts';
import type { Tables } from './tables.ts';

export interface EntryFilter {
  readonly form?: string | undefined;
  readonly states?: readonly State[] | undefined;
  readonly assignee?: string | undefined;
  /** Instants; entries that came from the first on and before the second. */
  readonly from?: string | undefined;
  readonly before?: string | undefined;
  readonly most?: number | undefined;
}

/** Something an operator or the service did. Holds nothing of the entry itself. */
export interface AuditLine {
  readonly entry: string;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly detail: string;
}

export interface Note {
  readonly at: string;
  readonly author: string;
  readonly text: string;
}

export interface Change {
  readonly state?: State;
  readonly assignee?: string;
}

export interface Records {
  /** Entries, first come first. */
  readonly list: (filter?: EntryFilter) => Promise<readonly StoredEntry[]>;
  /** Entries whose id begins so. */
  readonly find: (idStart: string) => Promise<readonly StoredEntry[]>;
  readonly ids: () => Promise<readonly string[]>;
  /**
   * Changes an entry that still is in the state it was seen in, and writes the audit line with it; false where it is
   * in another one or gone. For an entry that is closed nobody decides any more where it goes.
   */
  readonly change: (seen: StoredEntry, change: Change, audit: AuditLine) => Promise<boolean>;
  readonly addNote: (entry: string, note: Note, audit: AuditLine) => Promise<void>;
  readonly notesOf: (entry: string) => Promise<readonly Note[]>;
  readonly auditOf: (entry: string) => Promise<readonly AuditLine[]>;
  /** Writes down what was done that changed nothing of an entry. */
  readonly log: (audit: AuditLine) => Promise<void>;
  /** Deliveries that nobody tries again until they are replayed. */
  readonly setAside: () => Promise<readonly Delivery[]>;
  /**
   * Removes entries with all that hangs on them, so that their bytes are gone, and those of all that was removed
   * before; how many there were.
   */
  readonly erase: (ids: readonly string[], audit: Omit<AuditLine, 'entry'>) => Promise<number>;
  readonly countStates: () => Promise<
    readonly { readonly form: string; readonly state: State; readonly n: number; readonly oldest: string }[]
  >;
  /** The value of a setting, made and kept where there is none yet. */
  readonly setting: (name: string, make: () => string) => Promise<string>;
  /** Forgets spent challenges that are worth nothing any more. */
  readonly forgetSpent: (now: string) => Promise<void>;
}

const isClosed = (state: State): boolean => state === 'accepted' || state === 'rejected';

/** `scrub` takes the bytes of deleted rows out of the files. */
export const createRecords = (db: Kysely<Tables>, scrub: () => Promise<void>): Records => ({
  list: async ({ form, states, assignee, from, before, most } = {}) => {
    let query = db.selectFrom('entry').selectAll().orderBy('at').orderBy('id');
    if (form !== undefined) query = query.where('form', '=', form);
    if (states !== undefined) query = query.where('state', 'in', [...states]);
    if (assignee !== undefined) query = query.where('assignee', '=', assignee);
    if (from !== undefined) query = query.where('at', '>=', from);
    if (before !== undefined) query = query.where('at', '<', before);
    if (most !== undefined) query = query.limit(most);
    return (await query.execute()).map(readEntry);
  },
  find: async (idStart) => {
    const rows = await db
      .selectFrom('entry')
      .selectAll()
      .where(sql<boolean>`substr(id, 1, ${idStart.length}) = ${idStart}`)
      .orderBy('at')
      .limit(20)
      .execute();
    return rows.map(readEntry);
  },
  ids: async () => (await db.selectFrom('entry').select('id').execute()).map(({ id }) => id),
  change: (seen, { state, assignee }, audit) =>
    db.transaction().execute(async (trx) => {
      const { numUpdatedRows } = await trx
        .updateTable('entry')
        .set({
          ...(state !== undefined && { state, closed: isClosed(state) ? audit.at : null }),
          ...(assignee !== undefined && { assignee }),
        })
        .where('id', '=', seen.id)
        .where('state', '=', seen.state)
        .executeTakeFirst();
      if (numUpdatedRows === 0n) return false;
      if (state !== undefined && isClosed(state))
        await trx.deleteFrom('outbox').where('entry', '=', seen.id).execute();
      await trx.insertInto('audit').values(audit).execute();
      return true;
    }),
  addNote: (entry, note, audit) =>
    db.transaction().execute(async (trx) => {
      await trx
        .insertInto('note')
        .values({ ...note, entry })
        .execute();
      await trx.insertInto('audit').values(audit).execute();
    }),
  notesOf: (entry) =>
    db.selectFrom('note').select(['at', 'author', 'text']).where('entry', '=', entry).orderBy('at').execute(),
  auditOf: (entry) => db.selectFrom('audit').selectAll().where('entry', '=', entry).orderBy('at').execute(),
  log: async (audit) => {
    await db.insertInto('audit').values(audit).execute();
  },
  setAside: async () => {
    const rows = await db
      .selectFrom('delivery')
      .selectAll()
      .where('state', '=', 'failed')
      .orderBy('at')
      .orderBy('id')
      .execute();
    return rows.map(readDelivery);
  },
  erase: async (ids, audit) => {
    const gone = await db.transaction().execute(async (trx) => {
      let n = 0;
      for (const entry of ids) {
        const { numDeletedRows } = await trx.deleteFrom('entry').where('id', '=', entry).executeTakeFirst();
        if (numDeletedRows === 0n) continue;
        n += 1;
        await trx
          .insertInto('audit')
          .values({ ...audit, entry })
          .execute();
      }
      return n;
    });
    await scrub();
    return gone;
  },
  countStates: async () => {
    const rows = await db
      .selectFrom('entry')
      .select([
        'form',
        'state',
        (eb) => eb.fn.countAll<number | string>().as('n'),
        (eb) => eb.fn.min('at').as('oldest'),
      ])
      .groupBy(['form', 'state'])
      .orderBy('form')
      .orderBy('state')
      .execute();
    return rows.map((row) => ({ ...row, state: row.state as State, n: Number(row.n) }));
  },
  setting: async (name, make) => {
    await db
      .insertInto('setting')
      .values({ name, value: make() })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute();
    const row = await db
      .selectFrom('setting')
      .select('value')
      .where('name', '=', name)
      .executeTakeFirstOrThrow();
    return row.value;
  },
  forgetSpent: async (now) => {
    await db.deleteFrom('spent').where('until', '<', now).execute();
  },
});
