import type { Command } from 'commander';
import { findOutdated } from '#lib/form/retention.ts';
import type { StoredEntry } from '#lib/form/store/model.ts';
import { makeAudit } from '../change-entry.ts';
import { findEntry } from '../find-entry.ts';
import type { Desk, UseDesk } from '../model.ts';
import { findByEmail, sayNamed } from '../person.ts';
import { Refusal, WrongUsage } from '../refusal.ts';
import { countEntries } from '../words.ts';

const auditOf = (desk: Desk, action: string) => {
  const { entry: _, ...audit } = makeAudit(desk, action);
  return audit;
};

/** Also takes out of the files what an erasure before this one could not, since another program read there. */
const erase = (desk: Desk, entries: readonly StoredEntry[], action: 'erase' | 'purge'): Promise<number> =>
  desk.store.erase(
    entries.map(({ id }) => id),
    auditOf(desk, action),
  );

async function choose(desk: Desk, ids: readonly string[], email: string | undefined) {
  if ((email === undefined) === (ids.length === 0))
    throw new WrongUsage('Name the entries to erase, or a person by --email.');
  if (email !== undefined) {
    const found = await findByEmail(desk, email);
    desk.complain(sayNamed(found));
    return found.sent;
  }
  const entries = [];
  for (const id of ids) entries.push(await findEntry(desk, id));
  return entries;
}

function addEraseCommand(program: Command, use: UseDesk): void {
  program
    .command('erase')
    .description('remove entries for good, with all that hangs on them')
    .argument('[id...]', 'ids, or the beginnings of them')
    .option('--email <address>', 'everything that was sent with this address')
    .option('--yes', 'really do it')
    .action((ids: readonly string[], { email, yes }: { readonly email?: string; readonly yes?: true }) =>
      use(async (desk) => {
        const entries = await choose(desk, ids, email).catch(async (error: unknown) => {
          if (yes && error instanceof Refusal) await erase(desk, [], 'erase');
          throw error;
        });
        if (yes !== true)
          throw new Refusal(
            `${countEntries(entries.length)} would be erased for good: run it again with --yes.`,
          );
        const gone = await erase(desk, entries, 'erase');
        desk.print(
          gone === 0
            ? 'No such entry is kept; nothing of what was erased before is left in the files.\n'
            : `${countEntries(gone)} erased, with notes and deliveries. Backups made before still hold them.\n`,
        );
      }),
    );
}

function addPurge(program: Command, use: UseDesk): void {
  program
    .command('purge')
    .description('remove what was kept as long as its form says')
    .option('--dry-run', 'only say what would go')
    .action(({ dryRun }: { readonly dryRun?: true }) =>
      use(async (desk) => {
        const outdated = await findOutdated(desk.store, desk.now());
        if (dryRun) {
          const lines = outdated.map(
            ({ id, form, state, at }) => `${id}  ${form}  ${state}  ${at.slice(0, 10)}\n`,
          );
          desk.print(`${lines.join('')}${countEntries(outdated.length)} would be erased for good.\n`);
          return;
        }
        desk.print(`${countEntries(await erase(desk, outdated, 'purge'))} erased for good.\n`);
      }),
    );
}

export function addErasing(program: Command, use: UseDesk): void {
  addEraseCommand(program, use);
  addPurge(program, use);
}
