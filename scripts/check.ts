import { Command, CommanderError, Option } from 'commander';
import { appendFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import process from 'node:process';
import { summariseForGithub } from '#lib/content/report/github.ts';
import { REPORT_FORMATS, writeReport, type ReportFormat } from '#lib/content/report/index.ts';
import { EnvironmentError, readEnv } from '#lib/env.ts';
import { prepareEnvironment } from '#lib/process-environment.ts';

const WRONG_USAGE = 2;

const command = new Command('check')
  .description('Reports every problem of the content folder CONTENT_DIR. Exits 1 if there are errors.')
  .option('--changed <base>', 'only what differs from a branch or commit, and what depends on it')
  .option('--head <commit>', 'with --changed: the commit to check, instead of the files on disk')
  .option('--author <account>', 'with --changed: who sends the change, as the forge names them')
  .addOption(new Option('--format <format>', 'how to report').choices(REPORT_FORMATS).default('text'))
  .exitOverride();

/** From the working directory, which in a workflow is the repository, to the content folder. */
const prefixTo = (dir: string): string => {
  const path = relative(process.cwd(), dir).split(sep).join('/');
  return path === '' ? '' : `${path}/`;
};

async function check(): Promise<number> {
  const { format, changed, head, author } = command.parse().opts<{
    format: ReportFormat;
    changed?: string;
    head?: string;
    author?: string;
  }>();
  prepareEnvironment();
  const { CONTENT_DIR, BUILD_DATE } = readEnv(process.env, new Date());
  const { issues } =
    changed === undefined
      ? await (await import('#lib/inspect.ts')).inspect(CONTENT_DIR, BUILD_DATE)
      : await (
          await import('#lib/change/check-change.ts')
        ).checkChange({ contentDir: CONTENT_DIR, base: changed, head, author, date: BUILD_DATE });
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
