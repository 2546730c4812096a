import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** How often one thing happened on one day. `results` is -1 and texts are empty where they do not apply. */
export interface EventCount {
  readonly day: string;
  readonly kind: 'search' | 'view' | 'install' | 'contact';
  readonly subject: string;
  readonly filters: string;
  readonly results: number;
  readonly chosen: string;
  readonly n: number;
}

export interface Counts {
  /** Adds to what was counted. */
  readonly count: (events: readonly EventCount[]) => Promise<void>;
  /** What was counted from one day to another, both included, in the order of day, kind, subject and the rest. */
  readonly readEvents: (days: {
    readonly from: string;
    readonly to: string;
  }) => Promise<readonly EventCount[]>;
  /** Forgets what was counted before a day. */
  readonly forgetEvents: (day: string) => Promise<void>;
}

const KEY = ['day', 'kind', 'subject', 'filters', 'results', 'chosen'] as const;

export const createCounts = (db: Kysely<Tables>): Counts => ({
  count: async (events) => {
    if (events.length === 0) return;
    await db
      .insertInto('event')
      .values(sum(events))
      .onConflict((conflict) =>
        conflict.columns([...KEY]).doUpdateSet((eb) => ({ n: eb('event.n', '+', eb.ref('excluded.n')) })),
      )
      .execute();
  },
  readEvents: async ({ from, to }) => {
    const rows = await db
      .selectFrom('event')
      .selectAll()
      .where('day', '>=', from)
      .where('day', '<=', to)
      .execute();
    return rows.map((row) => ({ ...row, kind: row.kind as EventCount['kind'] })).sort(byKey);
  },
  forgetEvents: async (day) => {
    await db.deleteFrom('event').where('day', '<', day).execute();
  },
});

/** One statement may not touch a row twice. */
function sum(events: readonly EventCount[]): EventCount[] {
  const sums = new Map<string, EventCount>();
  for (const event of events) {
    const key = JSON.stringify(KEY.map((name) => event[name]));
    sums.set(key, { ...event, n: event.n + (sums.get(key)?.n ?? 0) });
  }
  return [...sums.values()];
}

/** By code unit: the collations of the two databases differ. */
function byKey(a: EventCount, b: EventCount): number {
  for (const name of KEY) {
    if (a[name] !== b[name]) return a[name] < b[name] ? -1 : 1;
  }
  return 0;
}
