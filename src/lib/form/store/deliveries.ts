import type { Kysely, Transaction } from 'kysely';
import { readEntry } from './entry-row.ts';
import type { StoredEntry } from './model.ts';
import type { Tables } from './tables.ts';

/** One message to one receiver. `failed` was set aside: nobody tries again until it is replayed. */
export interface Delivery {
  readonly id: string;
  readonly entry: string;
  readonly channel: string;
  readonly target: string;
  readonly state: 'waiting' | 'sent' | 'failed';
  readonly due: string;
  readonly tries: number;
  readonly at: string;
}

export interface NewDelivery {
  readonly id: string;
  readonly channel: string;
  readonly target: string;
}

export interface Attempt {
  readonly delivery: string;
  readonly at: string;
  readonly outcome: 'sent' | 'waiting' | 'failed';
  /** What the receiver said, without anything of the entry. */
  readonly detail: string;
}

export interface Deliveries {
  /** Entries that are not held and for which nobody decided yet where they go, first come first. */
  readonly unrouted: (most: number) => Promise<readonly StoredEntry[]>;
  /**
   * Decides it, once: false where that was done meanwhile. `assignee` is set where nobody has the entry yet.
   */
  readonly route: (
    entry: string,
    deliveries: readonly NewDelivery[],
    assignee: string | undefined,
    at: string,
  ) => Promise<boolean>;
  /** How many entries each target was given since an instant. */
  readonly countGiven: (since: string) => Promise<ReadonlyMap<string, number>>;
  /** Takes deliveries that are due, for nobody else to take before `until`; their `tries` count this one. */
  readonly claim: (now: string, until: string, most: number) => Promise<readonly Delivery[]>;
  /** The entry of a delivery; undefined where it was erased. */
  readonly entryOf: (delivery: Delivery) => Promise<StoredEntry | undefined>;
  /**
   * Says how a claimed delivery went; one that waits is due again at `due`. Who says so late, after another has
   * claimed it, cannot undo that it was sent or set aside.
   */
  readonly settle: (attempt: Attempt, due: string) => Promise<void>;
  /** Makes the deliveries of an entry, or a single one, due again; how many there are. */
  readonly replay: (id: string, now: string) => Promise<number>;
  readonly deliveriesOf: (
    entry: string,
  ) => Promise<readonly (Delivery & { readonly attempts: readonly Attempt[] })[]>;
  readonly countDeliveries: () => Promise<Readonly<Record<Delivery['state'] | 'unrouted', number>>>;
}

type Row = Tables['delivery'];
export const readDelivery = ({ lease: _, ...row }: Row): Delivery => ({
  ...row,
  state: row.state as Delivery['state'],
});

export const createDeliveries = (db: Kysely<Tables>): Deliveries => ({
  unrouted: async (most) => {
    const rows = await db
      .selectFrom('outbox')
      .innerJoin('entry', 'entry.id', 'outbox.entry')
      .selectAll('entry')
      .where('entry.state', '<>', 'held')
      .orderBy('entry.at')
      .orderBy('entry.id')
      .limit(most)
      .execute();
    return rows.map(readEntry);
  },
  route: (entry, deliveries, assignee, at) =>
    db.transaction().execute(async (trx) => {
      const { numDeletedRows } = await trx.deleteFrom('outbox').where('entry', '=', entry).executeTakeFirst();
      if (numDeletedRows === 0n) return false;
      await addDeliveries(trx, entry, deliveries, at);
      if (assignee !== undefined) {
        await trx
          .updateTable('entry')
          .set({ assignee })
          .where('id', '=', entry)
          .where('assignee', 'is', null)
          .execute();
      }
      return true;
    }),
  countGiven: async (since) => {
    const rows = await db
      .selectFrom('delivery')
      .select(['target', (eb) => eb.fn.count<number | string>('entry').distinct().as('n')])
      .where('at', '>=', since)
      .groupBy('target')
      .execute();
    return new Map(rows.map(({ target, n }) => [target, Number(n)]));
  },
  claim: async (now, until, most) => {
    const rows = await db
      .updateTable('delivery')
      .set((eb) => ({ lease: until, tries: eb('tries', '+', 1) }))
      .where('id', 'in', (eb) =>
        eb
          .selectFrom('delivery as d')
          .select('d.id')
          .where('d.state', '=', 'waiting')
          .where('d.due', '<=', now)
          .where((or) => or.or([or('d.lease', 'is', null), or('d.lease', '<=', now)]))
          .orderBy('d.due')
          .orderBy('d.id')
          .limit(most),
      )
      // Said again for a row that another took while this statement waited for it.
      .where('state', '=', 'waiting')
      .where((or) => or.or([or('lease', 'is', null), or('lease', '<=', now)]))
      .returningAll()
      .execute();
    return rows.map(readDelivery).sort((a, b) => (a.due < b.due ? -1 : 1));
  },
  entryOf: async ({ entry }) => {
    const row = await db.selectFrom('entry').selectAll().where('id', '=', entry).executeTakeFirst();
    return row && readEntry(row);
  },
  settle: ({ delivery, at, outcome, detail }, due) =>
    db.transaction().execute(async (trx) => {
      const row = await trx.selectFrom('delivery').select('id').where('id', '=', delivery).executeTakeFirst();
      // Its entry may have been erased meanwhile.
      if (row === undefined) return;
      let change = trx
        .updateTable('delivery')
        .set({ state: outcome, due, lease: null })
        .where('id', '=', delivery);
      if (outcome !== 'sent') change = change.where('state', '=', 'waiting');
      await change.execute();
      await trx.insertInto('attempt').values({ delivery, at, outcome, detail }).execute();
    }),
  replay: async (id, now) => {
    const { numUpdatedRows } = await db
      .updateTable('delivery')
      .set({ state: 'waiting', due: now, tries: 0, lease: null })
      .where((or) => or.or([or('id', '=', id), or('entry', '=', id)]))
      .executeTakeFirst();
    return Number(numUpdatedRows);
  },
  deliveriesOf: async (entry) => {
    const rows = await db
      .selectFrom('delivery')
      .selectAll()
      .where('entry', '=', entry)
      .orderBy('at')
      .orderBy('id')
      .execute();
    const attempts = await db
      .selectFrom('attempt')
      .innerJoin('delivery', 'delivery.id', 'attempt.delivery')
      .selectAll('attempt')
      .where('delivery.entry', '=', entry)
      .orderBy('attempt.at')
      .execute();
    return rows.map((row) => ({
      ...readDelivery(row),
      attempts: attempts
        .filter(({ delivery }) => delivery === row.id)
        .map((one) => ({ ...one, outcome: one.outcome as Attempt['outcome'] })),
    }));
  },
  countDeliveries: async () => {
    const rows = await db
      .selectFrom('delivery')
      .select(['state', (eb) => eb.fn.countAll<number | string>().as('n')])
      .groupBy('state')
      .execute();
    const outbox = await db
      .selectFrom('outbox')
      .select((eb) => eb.fn.countAll<number | string>().as('n'))
      .executeTakeFirstOrThrow();
    const of = (state: string) => Number(rows.find((row) => row.state === state)?.n ?? 0);
    return { waiting: of('waiting'), sent: of('sent'), failed: of('failed'), unrouted: Number(outbox.n) };
  },
});

async function addDeliveries(
  trx: Transaction<Tables>,
  entry: string,
  deliveries: readonly NewDelivery[],
  at: string,
): Promise<void> {
  if (deliveries.length === 0) return;
  const rows = deliveries.map((one) => ({
    ...one,
    entry,
    state: 'waiting',
    due: at,
    tries: 0,
    lease: null,
    at,
  }));
  await trx.insertInto('delivery').values(rows).execute();
}
