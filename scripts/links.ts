import { Command, CommanderError, Option } from 'commander';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDisk } from '#lib/content/disk.ts';
import { reportJson } from '#lib/content/report/json.ts';
import { reportText } from '#lib/content/report/text.ts';
import { openNetwork } from '#lib/dead-links/network.ts';
import { checkLinks, sayAsked } from '#lib/dead-links/run.ts';
import { EnvironmentError, readEnv } from '#lib/env.ts';
import { prepareEnvironment, wantsColours } from '#lib/process-environment.ts';

const WRONG_USAGE = 2;

const command = new Command('links')
  .description('Asks every https address of the content folder CONTENT_DIR whether its page is there.')
  .addOption(new Option('--format <format>', 'how to report').choices(['text', 'json']).default('text'))
  .exitOverride();

async function links(): Promise<void> {
  const { format } = command.parse().opts<{ format: 'text' | 'json' }>();
  prepareEnvironment();
  const { CONTENT_DIR } = readEnv(process.env, new Date());
  const isWatched = process.stderr.isTTY;
  const disk = openDisk(CONTENT_DIR);
  if (disk.list('') === undefined) throw new EnvironmentError(`There is no content folder ${CONTENT_DIR}.`);
  const report = await checkLinks(disk, {
    ask: openNetwork({ userAgent: 'Portico link check' }),
    sleep: (ms) => sleep(ms),
    ...(isWatched && { onDone: (done, all) => process.stderr.write(`\r${done} of ${all} addresses`) }),
  });
  if (isWatched) process.stderr.write('\n');
  const { issues } = report;
  process.stdout.write(
    format === 'json' ? reportJson(issues) : reportText(issues, { colours: wantsColours() }),
  );
  process.stderr.write(`${sayAsked(report)}\n`);
}

try {
  await links();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
  else if (error instanceof EnvironmentError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = WRONG_USAGE;
  } else throw error;
}
