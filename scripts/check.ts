import { Command, CommanderError, Option } from 'commander';
import { appendFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import process from 'node:process';
import { summariseForGithub } from '#lib/content/report/github.ts';
import { REPORT_FORMATS, writeReport, type ReportFormat } from '#lib/content/report/index.ts';
import { inspect } from '#lib/inspect.ts';
import { EnvironmentError, readEnv } from '#lib/env.ts';
import { prepareEnvironment } from '#lib/process-environment.ts';

const WRONG_USAGE = 2;

const command = new Command('check')
  .description('Reports every problem of the content folder CONTENT_DIR. Exits 1 if there are errors.')
  .addOption(new Option('--format <format>', 'how to report').choices(REPORT_FORMATS).default('text'))
  .exitOverride();

/** From the working directory, which in a workflow is the repository, to the content folder. */
const prefixTo = (dir: string): string => {
  const path = relative(process.cwd(), dir).split(sep).join('/');
  return path === '' ? '' : `${path}/`;
};

async function check(): Promise<number> {
  const { format } = command.parse().opts<{ format: ReportFormat }>();
  prepareEnvironment();
  const { CONTENT_DIR, BUILD_DATE } = readEnv(process.env, new Date());
  const { issues } = await inspect(CONTENT_DIR, BUILD_DATE);
  const colours = process.stdout.isTTY && process.env.NO_COLOR === undefined;
  process.stdout.write(writeReport(format, issues, { colours, prefix: prefixTo(CONTENT_DIR) }));
  const summaryFile = process.env.GITHUB_STEP_SUMMARY;
  if (format === 'github' && summaryFile) appendFileSync(summaryFile, summariseForGithub(issues));
  return issues.some((issue) => issue.severity === 'error') ? 1 : 0;
}

try {
  process.exitCode = await check();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
  else if (error instanceof EnvironmentError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = WRONG_USAGE;
  } else throw error;
}
