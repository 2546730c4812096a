import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { FormReport } from '#lib/form/handle.ts';
import type { Store } from '#lib/form/store/model.ts';

/** What is measured, in the format of Prometheus. */
export interface Metrics {
  readonly count: (report: FormReport) => void;
  /** The store, with the time of each commit measured. */
  readonly watch: (store: Store) => Store;
  readonly contentType: string;
  readonly print: () => Promise<string>;
}

/** Seconds; a commit is a write that waits for the disk. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

export function createMetrics(): Metrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register, prefix: 'portico_' });
  const forms = new Counter({
    name: 'portico_forms_total',
    help: 'Forms that were sent, by what was answered.',
    labelNames: ['form', 'status'],
    registers,
  });
  const repeated = new Counter({
    name: 'portico_forms_repeated_total',
    help: 'Forms that had been kept before.',
    labelNames: ['form'],
    registers,
  });
  const held = new Counter({
    name: 'portico_forms_held_total',
    help: 'Reasons for which forms were held for a human; one form may have several.',
    labelNames: ['reason'],
    registers,
  });
  const commits = new Histogram({
    name: 'portico_commit_seconds',
    help: 'Time from taking an entry to having it on disk.',
    buckets: BUCKETS,
    registers,
  });
  return {
    count: (report) => {
      forms.inc({ form: report.form, status: report.status });
      if (report.isRepeated === true) repeated.inc({ form: report.form });
      for (const reason of report.held ?? []) held.inc({ reason });
    },
    watch: (store) => {
      watchStore(store, registers);
      const accept: Store['accept'] = async (entry) => {
        const stop = commits.startTimer();
        try {
          return await store.accept(entry);
        } finally {
          stop();
        }
      };
      return { ...store, accept };
    },
    contentType: register.contentType,
    print: () => register.metrics(),
  };
}

/** Asked for when somebody reads them; a store that is away leaves out its own. */
function watchStore(store: Store, registers: Registry[]): void {
  const entries = new Gauge({
    name: 'portico_entries',
    help: 'Entries in the store.',
    labelNames: ['form', 'state'],
    registers,
    collect: async () => {
      const states = await store.countStates().catch(() => []);
      entries.reset();
      for (const { form, state, n } of states) entries.set({ form, state }, n);
    },
  });
  const deliveries = new Gauge({
    name: 'portico_deliveries',
    help: 'Deliveries by state; unrouted are entries for which nobody decided yet where they go.',
    labelNames: ['state'],
    registers,
    collect: async () => {
      const states = await store.countDeliveries().catch(() => ({}));
      deliveries.reset();
      for (const [state, n] of Object.entries(states)) deliveries.set({ state }, n);
    },
  });
}
