import { Command, CommanderError, Option } from 'commander';
import process from 'node:process';
import { EnvironmentError, readEnv } from '#lib/env.ts';
import { prepareEnvironment } from '#lib/process-environment.ts';
import { runUsage } from '#lib/usage/run-usage.ts';
import { ENGINES } from '#lib/usage/sources/source.ts';
import { RefusalError } from '#lib/usage/refusal.ts';
import { UsageError } from '#lib/usage/usage-error.ts';
import { parseUsageOptions } from '#lib/usage/usage-options.ts';
import { formatReport } from '#lib/usage/usage-report.ts';

const WRONG_USAGE = 2;

const command = new Command('npm run usage --')
  .description('Counts raw usage into one dated snapshot of a content folder.')
  .requiredOption('--input <place>', 'glob of CSV or Parquet files, postgres:// or clickhouse:// address')
  .requiredOption('--as-of <day>', 'last day counted, YYYY-MM-DD')
  .requiredOption('--into <dir>', 'content folder')
  .addOption(new Option('--source <engine>', 'what counts; the input tells if left out').choices(ENGINES))
  .option('--table <name>', 'table or view of the database', 'usage')
  .option('--name <text>', 'what the snapshot says of its source (default: the engine)')
  .option('--platform-accounts <number>', 'all customer accounts of the platform')
  .addOption(
    new Option('--covers <which>', 'all: also list what was never used')
      .choices(['seen', 'all'])
      .default('seen'),
  )
  .option('--keep-all', 'remove no older snapshots')
  .option('--dry-run', 'write nothing, only report')
  .addOption(new Option('--format <format>', 'form of the report').choices(['text', 'json']).default('text'))
  .exitOverride();

async function main(): Promise<number> {
  const { format, ...typed } = command.parse().opts<{ format: 'text' | 'json' }>();
  prepareEnvironment();
  const { BUILD_DATE: today } = readEnv(process.env, new Date());
  const screen = process.stderr.isTTY ? process.stderr : undefined;
  const report = await runUsage({ options: parseUsageOptions(typed), today, screen });
  process.stdout.write(format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : formatReport(report));
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
  else if (error instanceof UsageError || error instanceof EnvironmentError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error instanceof RefusalError ? 1 : WRONG_USAGE;
  } else throw error;
}
