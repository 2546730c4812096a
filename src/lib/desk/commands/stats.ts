import { Option, type Command } from 'commander';
import { STATES } from '#lib/form/store/model.ts';
import { OPEN } from '../change-entry.ts';
import { JSON_VERSION } from '../entry-json.ts';
import type { Desk, UseDesk } from '../model.ts';
import { writeJson } from '../print/harmless.ts';
import { writeTable, type Column } from '../print/table.ts';
import { sayAge, sayDuration } from '../words.ts';

/** The middle of some figures, the mean of the two in the middle where they are even; undefined for none. */
export function median(figures: readonly number[]): number | undefined {
  const sorted = figures.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

async function readStats({ store }: Pick<Desk, 'store'>) {
  const counts = await store.countStates();
  const closed = await store.list({ states: ['accepted', 'rejected'] });
  const times = closed.map(({ at, closed: end }) => Date.parse(end ?? at) - Date.parse(at));
  const open = counts.filter(({ state }) => OPEN.includes(state)).map(({ oldest }) => oldest);
  const decided = median(times);
  return {
    version: JSON_VERSION,
    forms: [...new Set(counts.map(({ form }) => form))].map((form) => ({
      form,
      ...Object.fromEntries(
        STATES.map((state) => [
          state,
          counts.find((one) => one.form === form && one.state === state)?.n ?? 0,
        ]),
      ),
    })),
    oldestOpen: open.toSorted()[0] ?? null,
    medianHoursToDecision: decided === undefined ? null : Math.round(decided / 36_000) / 100,
    deliveries: await store.countDeliveries(),
  };
}

const COLUMNS: readonly Column[] = ['form', ...STATES].map((head) => ({ head }));

function write(stats: Awaited<ReturnType<typeof readStats>>, { terminal, now }: Desk): string {
  const { forms, oldestOpen, medianHoursToDecision, deliveries } = stats;
  const { waiting, sent, failed, unrouted } = deliveries;
  const rows = forms.map((row: Readonly<Record<string, string | number>>) =>
    COLUMNS.map(({ head }) => `${row[head] ?? ''}`),
  );
  return [
    forms.length === 0 ? 'Nothing was sent yet.\n' : writeTable(COLUMNS, rows, terminal),
    `oldest open: ${oldestOpen === null ? 'none' : `${sayAge(oldestOpen, now())} (${oldestOpen.slice(0, 10)})`}`,
    `time to a decision: ${medianHoursToDecision === null ? 'none yet' : `${sayDuration(medianHoursToDecision * 3_600_000)} in the median`}`,
    `deliveries: ${String(waiting)} waiting, ${String(sent)} sent, ${String(failed)} set aside; entries not given to a desk yet: ${String(unrouted)}`,
    '',
  ].join('\n');
}

export function addStats(program: Command, use: UseDesk): void {
  program
    .command('stats')
    .description('how much there is, how old, and how long a decision takes')
    .addOption(new Option('--format <format>', 'how to write it').choices(['table', 'json']).default('table'))
    .action(({ format }: { readonly format: 'table' | 'json' }) =>
      use(async (desk) => {
        const stats = await readStats(desk);
        desk.print(format === 'json' ? writeJson(stats) : write(stats, desk));
      }),
    );
}
