import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import process from 'node:process';
import { z } from 'zod';
import { ContentError } from '#lib/content/issue.ts';
import { reportText } from '#lib/content/report/text.ts';
import { EnvironmentError, readEnv } from '#lib/env.ts';
import { prepareEnvironment, wantsColours } from '#lib/process-environment.ts';
import { RankRequestError, runRank, type RankRequest } from '#lib/rank/run.ts';

const WRONG_USAGE = 2;

function parseDay(text: string): string {
  if (z.iso.date().safeParse(text).success) return text;
  throw new InvalidArgumentError('A day that exists is wanted, written YYYY-MM-DD.');
}

type Flags = Omit<RankRequest, 'contentDir' | 'asOf'> & { readonly asOf?: string };

const command = new Command('rank')
  .description('Ranks the listings of CONTENT_DIR, explains a place, or shows what moved and why.')
  .option('--explain <slug>', 'explain the place of one listing')
  .option('--as-of <day>', 'day to rank on (default: BUILD_DATE, or today)', parseDay)
  .option('--weights <file>', 'rules to use instead of program/ranking.yaml')
  .option('--diff <dir>', 'show every move since another content folder')
  .option('--diff-date <day>', 'show every move since another day', parseDay)
  .option('--diff-weights <file>', 'show every move that other rules would make')
  .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
  .exitOverride();

async function main(): Promise<number> {
  try {
    const { asOf, ...flags } = command.parse().opts<Flags>();
    prepareEnvironment();
    const { CONTENT_DIR, BUILD_DATE } = readEnv(process.env);
    process.stdout.write(await runRank({ ...flags, contentDir: CONTENT_DIR, asOf: asOf ?? BUILD_DATE }));
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
    if (error instanceof ContentError) {
      process.stderr.write(reportText(error.issues, { colours: wantsColours() }));
      return 1;
    }
    if (!(error instanceof RankRequestError || error instanceof EnvironmentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return WRONG_USAGE;
  }
}

// A reader such as `head` may close the pipe early.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main();
