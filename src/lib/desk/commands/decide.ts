import { Argument, Option, type Command } from 'commander';
import type { State } from '#lib/form/store/model.ts';
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

interface Step {
  readonly name: 'hold' | 'reject';
  readonly state: State;
  readonly description: string;
  readonly sayDone: (id: string) => string;
}

/** A command that puts an open entry into another state, for a reason that is written down beside it. */
function addStep(program: Command, use: UseDesk, { name, state, description, sayDone }: Step): void {
  program
    .command(name)
    .description(description)
    .argument(...ID)
    .addOption(reason())
    .action((id: string, { reason: why }: Reason) =>
      use(async (desk) => {
        const entry = await findEntry(desk, id);
        requireOpen(entry);
        if (entry.state === state) throw new Refusal(`The entry ${entry.id} is ${state} already.`);
        await changeEntry(desk, entry, { state }, { action: name });
        if (why !== undefined) await addNote(desk, entry, why);
        desk.print(`${sayDone(entry.id)}\n`);
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
  addStep(program, use, {
    name: 'hold',
    state: 'held',
    description: 'keep an entry from being sent anywhere',
    sayDone: (id) => `${id} is held; "npm run applications -- release ${id}" lets it through.`,
  });
  addRelease(program, use);
  addStep(program, use, {
    name: 'reject',
    state: 'rejected',
    description: 'close an entry without doing what it asks for',
    sayDone: (id) => `${id} is rejected. Nothing tells the sender: write to them if they wait.`,
  });
  addNoteCommand(program, use);
}
