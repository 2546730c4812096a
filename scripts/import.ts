import { writeFile } from 'node:fs/promises';
import { Command, CommanderError, Option } from 'commander';
import { FolderError } from '#lib/import/folder.ts';
import { MapError } from '#lib/import/map/read.ts';
import { reportJson, reportText } from '#lib/import/report/text.ts';
import { SourceError } from '#lib/import/rows/model.ts';
import { exitCodeOf, runImport } from '#lib/import/run.ts';
import { UsageError } from '#lib/import/sources.ts';

const program = new Command('npm run import --')
  .description('Turn rows of an existing catalogue (CSV, JSON, JSONL, YAML) into content files.')
  .argument('<file...>', 'files of rows, named as in the map or in the order of its sources')
  .requiredOption('--map <file>', 'map from columns to fields')
  .requiredOption('--into <dir>', 'content folder to write into')
  .option('--force', 'replace files that are there already', false)
  .option('--dry-run', 'write nothing, only report', false)
  .option('--report <file>', 'write the report to a file too')
  .addOption(new Option('--format <format>', 'form of the report').choices(['text', 'json']).default('text'))
  .exitOverride();

interface Flags {
  readonly map: string;
  readonly into: string;
  readonly force: boolean;
  readonly dryRun: boolean;
  readonly report?: string;
  readonly format: 'text' | 'json';
}

async function main(): Promise<number> {
  try {
    program.parse();
    const flags = program.opts<Flags>();
    const report = await runImport({ files: program.args, ...flags });
    const text = flags.format === 'json' ? reportJson(report) : reportText(report);
    if (flags.report !== undefined) await writeFile(flags.report, text);
    process.stdout.write(text);
    return exitCodeOf(report);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const known = [MapError, UsageError, SourceError, FolderError].some((kind) => error instanceof kind);
    if (!known || !(error instanceof Error)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

// A reader such as `head` may close the pipe early; the import itself is done by then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main();
