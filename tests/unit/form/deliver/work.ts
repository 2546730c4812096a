import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Channel, Outcome, Parcel } from '#lib/form/deliver/channel.ts';
import type { Desk, RoutingTable } from '#lib/form/deliver/routing.ts';
import { createWorker, type Worker, type WorkerParts } from '#lib/form/deliver/worker.ts';
import type { Entry, Store, StoredEntry } from '#lib/form/store/model.ts';
import { openSqliteStore } from '#lib/form/store/sqlite.ts';
import { makeEntry } from '../make.ts';
import { AT, makeDesk } from './make.ts';

export interface Logged {
  readonly level: 'info' | 'warn' | 'error';
  readonly fields: Readonly<Record<string, unknown>>;
  readonly message: string;
}

export interface Work {
  readonly store: Store;
  readonly logged: Logged[];
  readonly now: () => Date;
  readonly advance: (ms: number) => void;
  /** Another worker, over a connection of its own to the same file. */
  readonly hire: (parts: Partial<WorkerParts>) => Worker;
  readonly keep: (key: string, fields?: Partial<Entry>) => Promise<StoredEntry>;
}

export const HOUR_MS = 3_600_000;

/** A store in a file of its own and a clock that stands still until it is told. */
export function setUp(): Work {
  const folder = mkdtempSync(join(tmpdir(), 'portico-deliver-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const open = () => {
    const store = openSqliteStore(join(folder, 'portico.sqlite'));
    onTestFinished(() => store.close());
    return store;
  };
  const store = open();
  const logged: Logged[] = [];
  const write = (level: Logged['level']) => (fields: Logged['fields'], message: string) =>
    void logged.push({ level, fields, message });
  let clock = Date.parse(AT);
  const now = () => new Date(clock);
  const log = { info: write('info'), warn: write('warn'), error: write('error') };
  return {
    store,
    logged,
    now,
    advance: (ms) => (clock += ms),
    hire: (parts) =>
      createWorker({
        store: open(),
        table: () => tableOf(),
        channels: [],
        now,
        log,
        random: () => 0.5,
        ...parts,
      }),
    keep: async (key, fields) => {
      const outcome = await store.accept(makeEntry(key, { at: now().toISOString(), ...fields }));
      const [entry] = outcome.kind === 'conflict' ? [] : await store.find(outcome.receipt.id);
      if (entry === undefined) throw new Error('It was not kept.');
      return entry;
    },
  };
}

/** One desk that gets all, or those given. */
export const tableOf = (...desks: readonly Desk[]): RoutingTable => {
  const all = desks.length > 0 ? desks : [makeDesk('a')];
  return { desks: all, rules: [], fallback: all[0]?.slug };
};

/** A channel that answers as told, and remembers what it was given. */
export function makeChannel(
  answer: (parcel: Parcel, at: number) => Outcome | Promise<Outcome> = () => ({
    kind: 'sent',
    detail: 'ok',
  }),
): Channel & { readonly parcels: Parcel[] } {
  const parcels: Parcel[] = [];
  return {
    name: 'test',
    parcels,
    reaches: () => true,
    prepare: (parcel) => () => {
      parcels.push(parcel);
      return Promise.resolve(answer(parcel, parcels.length));
    },
  };
}
