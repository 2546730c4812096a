import { existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { makeAudit } from '../change-entry.ts';
import type { Surroundings, UseDesk } from '../model.ts';
import { placeFile } from '../place-file.ts';
import { Refusal, WrongUsage } from '../refusal.ts';
import { sayFacts, verifyCopy } from '../verify-copy.ts';

interface RestoreOptions {
  readonly verify?: true;
  readonly to?: string;
}

function addBackUpCommand(program: Command, use: UseDesk): void {
  program
    .command('backup')
    .description('copy everything, as of one instant, to a new file; the service goes on meanwhile')
    .argument('<file>', 'the new file')
    .action((file: string) =>
      use(async (desk) => {
        const facts = await placeFile(file, async (path) => {
          await desk.store.backUp(path);
          return verifyCopy(path);
        });
        await desk.store.log(makeAudit(desk, 'backup'));
        desk.print(`${file}: ${sayFacts(facts)}; verified.\n`);
      }),
    );
}

/** A log beside the place would be read into the database that comes there. */
function requireFree(database: string): void {
  for (const file of [database, `${database}-wal`, `${database}-shm`]) {
    if (existsSync(file))
      throw new Refusal(
        `${file} is there already: stop the service and move it away first. Nothing was written.`,
      );
  }
}

async function restore(file: string, { verify, to }: RestoreOptions): Promise<string> {
  if (verify !== true && to === undefined)
    throw new WrongUsage('Say --verify to look whether the copy is sound, or --to FILE to put it there.');
  const facts = verifyCopy(file);
  if (to === undefined) return `${file} is sound: ${sayFacts(facts)}.\n`;
  requireFree(to);
  await placeFile(to, async (path) => {
    await copyFile(file, path);
    verifyCopy(path);
  });
  return `${to}: ${sayFacts(facts)}. Set DATABASE_URL=file:${to} and start the service.\n`;
}

export function addBackUp(program: Command, use: UseDesk, { print }: Surroundings): void {
  addBackUpCommand(program, use);
  program
    .command('restore')
    .description('look whether a copy is sound, or put it where no database is')
    .argument('<file>', 'a copy that backup has made')
    .option('--verify', 'look whether it is whole and can be used; writes nothing')
    .option('--to <file>', 'put it there, as a new database file')
    .action(async (file: string, options: RestoreOptions) => print(await restore(file, options)));
}
