import { Option, type Command } from 'commander';
import type { Wanted } from '../accept/plan.ts';
import { changeEntry, requireOpen } from '../change-entry.ts';
import { findEntry } from '../find-entry.ts';
import type { UseDesk } from '../model.ts';

interface Options {
  readonly as?: Wanted | 'none';
  readonly slug?: string;
  readonly listingSlug?: string;
  readonly publisher?: string;
  readonly dryRun?: true;
}

export function addAccept(program: Command, use: UseDesk): void {
  program
    .command('accept')
    .description('close an entry with a yes; an application becomes a draft on a branch, or a pull request')
    .argument('<id>', 'its id, or the beginning of it')
    .addOption(
      new Option(
        '--as <what>',
        'what is drafted; by default the partner, and its integration if it names one',
      ).choices(['partner', 'integration', 'both', 'none']),
    )
    .option('--slug <slug>', 'slug of the partner, or of the listing where only that is drafted')
    .option('--listing-slug <slug>', 'slug of the listing')
    .option('--publisher <slug>', 'partner that publishes the listing, with --as integration')
    .option('--dry-run', 'write nothing, only show what would be')
    .action((id: string, { as, dryRun, ...wishes }: Options) =>
      use(async (desk) => {
        const entry = await findEntry(desk, id);
        if (entry.form === 'application' && as !== 'none') {
          // Readers and writers of content take longer to load than all other commands to run.
          const { acceptApplication } = await import('../accept/accept.ts');
          const { chooseDestination } = await import('../accept/choose.ts');
          const to = await chooseDestination(desk);
          await acceptApplication(desk, entry, to, { ...wishes, as, isTrial: dryRun === true });
          return;
        }
        requireOpen(entry);
        if (dryRun !== true) await changeEntry(desk, entry, { state: 'accepted' }, { action: 'accept' });
        desk.print(`${entry.id} ${dryRun === true ? 'would be' : 'is'} accepted, without a draft.\n`);
      }),
    );
}
