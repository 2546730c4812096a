import { Argument, Option, type Command } from 'commander';
import { addNote, changeEntry, requireOpen } from '../change-entry.ts';
import { requireDesk } from '../desks.ts';
import { findEntry } from '../find-entry.ts';
import type { UseDesk } from '../model.ts';
import { Refusal } from '../refusal.ts';
import { parseText } from './arguments.ts';

const ID = ['<id>', 'its id, or the beginning of it'] as const;
const reason = () => new Option('--reason <text>', 'why; kept as a note').argParser(parseText);

interface Reason {
  readonly reason?: string;
}

function addAssign(program: Command, use: UseDesk): void {
  program
    .command('assign')
    .description('give an entry to a desk; one that is held is let through with it')
    .argument(...ID)
    .argument('<desk>', 'a desk of program/routing.yaml')
    .action((id: string, slug: string) =>
      use(async (desk) => {
        const entry = await findEntry(desk, id);
        requireOpen(entry);
        requireDesk(desk.contentDir, slug);
        await changeEntry(
          desk,
          entry,
          { state: 'assigned', assignee: slug },
          { action: 'assign', detail: slug },
        );
        desk.print(`${entry.id} is with ${slug}.\n`);
      }),
    );
}

function addHold(program: Command, use: UseDesk): void {
  program
    .command('hold')
    .description('keep an entry from being sent anywhere')
    .argument(...ID)
    .addOption(reason())
    .action((id: string, { reason: why }: Reason) =>
      use(async (desk) => {
        const entry = await findEntry(desk, id);
        requireOpen(entry);
        if (entry.state === 'held') throw new Refusal(`The entry ${entry.id} is held already.`);
        await changeEntry(desk, entry, { state: 'held' }, { action: 'hold' });
        if (why !== undefined) await addNote(desk, entry, why);
        desk.print(`${entry.id} is held; "npm run applications -- release ${entry.id}" lets it through.\n`);
      }),
    );
}

function addRelease(program: Command, use: UseDesk): void {
  program
    .command('release')
    .description('let an entry through that is held')
    .argument(...ID)
    .action((id: string) =>
      use(async (desk) => {
        const entry = await findEntry(desk, id);
        if (entry.state !== 'held')
          throw new Refusal(`The entry ${entry.id} is not held, it is ${entry.state}.`);
        const state = entry.assignee === undefined ? 'new' : 'assigned';
        await changeEntry(desk, entry, { state }, { action: 'release' });
        desk.print(`${entry.id} was let through; the service sends it on.\n`);
      }),
    );
}

function addReject(program: Command, use: UseDesk): void {
  program
    .command('reject')
    .description('close an entry without doing what it asks for')
    .argument(...ID)
    .addOption(reason())
    .action((id: string, { reason: why }: Reason) =>
      use(async (desk) => {
        const entry = await findEntry(desk, id);
        requireOpen(entry);
        await changeEntry(desk, entry, { state: 'rejected' }, { action: 'reject' });
        if (why !== undefined) await addNote(desk, entry, why);
        desk.print(`${entry.id} is rejected. Nothing tells the sender: write to them if they wait.\n`);
      }),
    );
}

function addNoteCommand(program: Command, use: UseDesk): void {
  program
    .command('note')
    .description('write something down about an entry; it is erased with it')
    .argument(...ID)
    .addArgument(new Argument('<text>', 'the note').argParser(parseText))
    .action((id: string, text: string) =>
      use(async (desk) => {
        const entry = await findEntry(desk, id);
        await addNote(desk, entry, text);
        desk.print(`The note stands beside ${entry.id}.\n`);
      }),
    );
}

/** What an operator does with an entry, accepting it apart. */
export function addDecisions(program: Command, use: UseDesk): void {
  addAssign(program, use);
  addHold(program, use);
  addRelease(program, use);
  addReject(program, use);
  addNoteCommand(program, use);
}
