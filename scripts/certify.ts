import { Argument, Command, CommanderError, Option } from 'commander';
import process from 'node:process';
import {
  CERTIFY_FORMATS,
  UnknownListingError,
  writeReport,
  type CertifyFormat,
} from '#lib/certify/report.ts';
import { inspectContent } from '#lib/content/read.ts';
import { writeReport as writeIssues } from '#lib/content/report/index.ts';
import { day } from '#lib/content/schema/fields.ts';
import { EnvironmentError, readEnv } from '#lib/env.ts';
import { prepareEnvironment, wantsColours } from '#lib/process-environment.ts';

const WRONG_USAGE = 2;

function parseDay(value: string): string {
  if (day.safeParse(value).success) return value;
  throw new EnvironmentError(`--as-of is "${value}", but a day that exists, written YYYY-MM-DD is wanted.`);
}

const command = new Command('certify')
  .description('Says what each certificate rests on, what is missing and when each thing lapses.')
  .addArgument(new Argument('[slug]', 'one listing, in full'))
  .addOption(new Option('--as-of <day>', 'another day than BUILD_DATE, YYYY-MM-DD').argParser(parseDay))
  .addOption(new Option('--format <format>', 'how to report').choices(CERTIFY_FORMATS).default('text'))
  .exitOverride();

async function certify(): Promise<number> {
  const { format, asOf } = command.parse().opts<{ format: CertifyFormat; asOf?: string }>();
  prepareEnvironment();
  const variables = asOf === undefined ? process.env : { ...process.env, BUILD_DATE: asOf };
  const { CONTENT_DIR, BUILD_DATE, SITE_URL } = readEnv(variables, new Date());
  const { content, issues } = await inspectContent(CONTENT_DIR);
  if (!content) {
    process.stderr.write(writeIssues('text', issues, { colours: wantsColours(), prefix: `${CONTENT_DIR}/` }));
    return 1;
  }
  const url = (SITE_URL ?? content.site.url).replace(/\/+$/, '');
  const slug = command.args[0];
  process.stdout.write(writeReport({ content, today: BUILD_DATE, format, url, slug }));
  return 0;
}

try {
  process.exitCode = await certify();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
  else if (error instanceof EnvironmentError || error instanceof UnknownListingError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = WRONG_USAGE;
  } else throw error;
}
