import { Command, CommanderError } from 'commander';
import { ContentError } from '#lib/content/issue.ts';
import { reportText } from '#lib/content/report/text.ts';
import { EnvironmentError } from '#lib/env.ts';
import { StoreError, StoreUnavailable } from '#lib/form/store/model.ts';
import { ScaffoldError } from '#lib/scaffold/new-file.ts';
import { addAccept } from './commands/accept.ts';
import { addBackUp } from './commands/back-up.ts';
import { addDecisions } from './commands/decide.ts';
import { addDeliver } from './commands/deliver.ts';
import { addErasing } from './commands/erase.ts';
import { addExport } from './commands/export.ts';
import { addList } from './commands/list.ts';
import { addShow } from './commands/show.ts';
import { addStats } from './commands/stats.ts';
import type { Surroundings, UseDesk } from './model.ts';
import { openDesk } from './open.ts';
import { Refusal, WrongUsage } from './refusal.ts';

/** 0 done, 1 refused, 2 written wrongly. */
export type ExitCode = 0 | 1 | 2;

function makeProgram(around: Surroundings): Command {
  const use: UseDesk = async (work) => {
    const desk = await openDesk(around);
    try {
      await work(desk);
    } finally {
      await desk.store.close();
    }
  };
  const program = new Command('npm run applications --')
    .description('The desk for what visitors send by forms.')
    .configureOutput({ writeOut: around.print, writeErr: around.complain })
    .exitOverride();
  addList(program, use);
  addShow(program, use);
  addDecisions(program, use);
  addAccept(program, use);
  addDeliver(program, use);
  addStats(program, use);
  addExport(program, use);
  addErasing(program, use);
  addBackUp(program, use, around);
  return program;
}

/** What went wrong, with what to do about it; undefined for what should not happen. */
function sayFailure(error: unknown, colours: boolean): string | undefined {
  if (error instanceof ContentError) return reportText(error.issues, { colours });
  if (error instanceof StoreUnavailable)
    return `The database keeps nothing at the moment (${error.message}): try again.\n`;
  const isKnown = [Refusal, WrongUsage, ScaffoldError, StoreError, EnvironmentError].some(
    (kind) => error instanceof kind,
  );
  return isKnown && error instanceof Error ? `${error.message}\n` : undefined;
}

/** Does what the arguments say. Rejects only with what should not happen. */
export async function runDesk(args: readonly string[], around: Surroundings): Promise<ExitCode> {
  try {
    await makeProgram(around).parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const said = sayFailure(error, around.terminal.colours);
    if (said === undefined) throw error;
    around.complain(said);
    return error instanceof WrongUsage || error instanceof EnvironmentError ? 2 : 1;
  }
}
