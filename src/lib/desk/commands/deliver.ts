import type { Command } from 'commander';
import type { Delivery } from '#lib/form/store/deliveries.ts';
import { makeAudit } from '../change-entry.ts';
import { findEntry } from '../find-entry.ts';
import type { Desk, UseDesk } from '../model.ts';
import { writeTable, type Column } from '../print/table.ts';
import { Refusal } from '../refusal.ts';
import { count, sayAge } from '../words.ts';

const COLUMNS: readonly Column[] = [
  { head: 'entry', style: () => 'bold' },
  { head: 'channel' },
  { head: 'to', least: 10 },
  { head: 'age' },
  { head: 'tries' },
  { head: 'last answer', least: 12 },
];

const say = (n: number): string => count(n, 'delivery', 'deliveries');

async function lastAnswer({ store }: Desk, { id, entry }: Delivery): Promise<string> {
  const found = (await store.deliveriesOf(entry)).find((one) => one.id === id);
  return found?.attempts.at(-1)?.detail ?? '';
}

async function writeSetAside(desk: Desk): Promise<string> {
  const aside = await desk.store.setAside();
  const { waiting, sent, unrouted } = await desk.store.countDeliveries();
  const others = `${String(waiting)} waiting, ${String(sent)} sent, ${count(unrouted, 'entry', 'entries')} not given to a desk yet.\n`;
  if (aside.length === 0) return `No delivery is set aside; ${others}`;
  const rows = [];
  for (const one of aside) {
    const answer = await lastAnswer(desk, one);
    const { entry, channel, target, at, tries } = one;
    rows.push([entry, channel, target, sayAge(at, desk.now()), String(tries), answer]);
  }
  const table = writeTable(COLUMNS, rows, desk.terminal);
  return `${table}\n${say(aside.length)} set aside, ${others}"npm run applications -- deliver --failed" sends them again.\n`;
}

/** The deliveries that are meant: of an entry or of all, only those set aside or every one. */
async function choose(desk: Desk, id: string | undefined, onlyFailed: boolean): Promise<readonly Delivery[]> {
  if (id === undefined) return desk.store.setAside();
  const aside = await desk.store.setAside();
  const single = aside.filter((one) => one.id === id);
  if (single.length > 0) return single;
  const entry = await findEntry(desk, id);
  const all = await desk.store.deliveriesOf(entry.id);
  if (all.length === 0)
    throw new Refusal(
      `The entry ${entry.id} was not given to a desk yet: ${entry.state === 'held' ? `release it first with "npm run applications -- release ${entry.id}"` : 'start the service, which does that'}.`,
    );
  return onlyFailed ? all.filter(({ state }) => state === 'failed') : all;
}

async function replay(desk: Desk, deliveries: readonly Delivery[]): Promise<number> {
  const now = desk.now().toISOString();
  let due = 0;
  for (const { id, entry } of deliveries) {
    const n = await desk.store.replay(id, now);
    if (n > 0) await desk.store.log(makeAudit(desk, 'deliver', entry));
    due += n;
  }
  return due;
}

export function addDeliver(program: Command, use: UseDesk): void {
  program
    .command('deliver')
    .description('what was set aside; with an entry or --failed, send it again')
    .argument('[id]', 'an entry, or a single delivery that was set aside')
    .option('--failed', 'send again what was set aside, and nothing else')
    .action((id: string | undefined, { failed }: { readonly failed?: true }) =>
      use(async (desk) => {
        if (id === undefined && failed !== true) {
          desk.print(await writeSetAside(desk));
          return;
        }
        const due = await replay(desk, await choose(desk, id, failed === true));
        desk.print(
          due === 0
            ? 'No delivery is set aside.\n'
            : `${say(due)} due again: the running service sends them.\n`,
        );
      }),
    );
}
