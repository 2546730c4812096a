import { Command, CommanderError, Option } from 'commander';
import { appendFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import process from 'node:process';
import { ChangeError } from '#lib/change/repository.ts';
import { summariseForGithub } from '#lib/content/report/github.ts';
import { EnvironmentError, readEnv } from '#lib/env.ts';
import { prepareEnvironment } from '#lib/process-environment.ts';
import { checkAll, checkChanged, type ChangeFlags, type Checked } from '#lib/report-check.ts';

const WRONG_USAGE = 2;
const FORMATS = ['text', 'github', 'json', 'markdown'] as const;

type Flags = ChangeFlags & { readonly format: (typeof FORMATS)[number]; readonly changed?: string };

const command = new Command('check')
  .description('Reports every problem of the content folder CONTENT_DIR.')
  .option('--changed <base>', 'only what differs from a branch or commit, and what depends on it')
  .option('--head <commit>', 'with --changed: the commit to check, instead of the files on disk')
  .option('--author <account>', 'with --changed: who sends the change, as the forge names them')
  .option('--effect', 'with --changed: also what it does to places, certificates, health and search')
  .addOption(new Option('--format <format>', 'how to report').choices(FORMATS).default('text'))
  .addHelpText('after', '\nExit codes: 0 no errors, 1 errors, 2 wrong usage, 3 nothing its author can mend.')
  .exitOverride();

/** From the working directory, which in a workflow is the repository, to the content folder. */
const prefixTo = (dir: string): string => {
  const path = relative(process.cwd(), dir).split(sep).join('/');
  return path === '' ? '' : `${path}/`;
};

function run({ changed, format, ...flags }: Flags): Promise<Checked> {
  const { CONTENT_DIR, BUILD_DATE } = readEnv(process.env, new Date());
  const colours = process.stdout.isTTY && process.env.NO_COLOR === undefined;
  const where = { contentDir: CONTENT_DIR, date: BUILD_DATE, colours };
  if (changed !== undefined) return checkChanged({ ...where, ...flags, base: changed, format });
  if (format !== 'markdown') return checkAll({ ...where, format, prefix: prefixTo(CONTENT_DIR) });
  throw new ChangeError(
    '--format markdown is the answer to a change; name what it is compared with by --changed.',
  );
}

async function check(): Promise<number> {
  const flags = command.parse().opts<Flags>();
  prepareEnvironment();
  const { report, issues, outcome, cause, exitCode } = await run(flags);
  process.stdout.write(report);
  const summary = process.env.GITHUB_STEP_SUMMARY;
  if (flags.format === 'github' && summary) appendFileSync(summary, summariseForGithub(issues, outcome));
  if (cause !== undefined) console.error(cause);
  return exitCode;
}

try {
  process.exitCode = await check();
} catch (error) {
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : WRONG_USAGE;
  if (error instanceof EnvironmentError || error instanceof ChangeError) console.error(error.message);
  else if (!(error instanceof CommanderError)) throw error;
}
