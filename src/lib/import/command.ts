import { Command, InvalidArgumentError, Option } from 'commander';
import type { ImportOptions } from './run.ts';

/** The command line of an import, without what it does. */
export function importCommand(): Command {
  return new Command('npm run import --')
    .description(
      'Turns rows of an existing catalogue (CSV, JSON, JSONL, YAML) into content files. Run again on a changed ' +
        'source, it updates what it wrote and leaves hand edits alone.',
    )
    .argument('<file...>', 'files of rows, named as in the map or in the order of its sources')
    .requiredOption('--map <file>', 'map from columns to fields')
    .requiredOption('--into <dir>', 'content folder to write into')
    .option(
      '--allow-removals [count]',
      'go on where more than 5 % of the listings or of the partners of earlier imports would disappear, a source is ' +
        'empty or a column is gone; with a number, only so many of either may disappear',
      readCount,
    )
    .option('--restore', 'bring back entries that were deleted by hand', false)
    .option(
      '--force',
      'replace the whole file of every row, also where it was edited or written by hand; only taxonomy.yaml keeps ' +
        'what is in it, and entries that were deleted by hand stay deleted',
      false,
    )
    .option('--dry-run', 'write nothing, only report', false)
    .option('--report <file>', 'write the report to a file too')
    .addOption(
      new Option('--format <format>', 'form of the report').choices(['text', 'json']).default('text'),
    )
    .exitOverride();
}

function readCount(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Name a number, or nothing.');
}

interface Flags {
  readonly map: string;
  readonly into: string;
  readonly allowRemovals?: number | true;
  readonly restore: boolean;
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly report?: string;
  readonly format: 'text' | 'json';
}

/** What the command line asks for, once it is parsed. */
export function readImportFlags(command: Command): ImportOptions & Pick<Flags, 'report' | 'format'> {
  const { allowRemovals = 'usual', ...flags } = command.opts<Flags>();
  return { files: command.args, ...flags, allowance: allowRemovals === true ? 'any' : allowRemovals };
}
