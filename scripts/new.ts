import { CommanderError } from 'commander';
import process from 'node:process';
import { ContentError } from '#lib/content/issue.ts';
import { readContent } from '#lib/content/read.ts';
import { EnvironmentError, readEnv } from '#lib/env.ts';
import { prepareEnvironment, wantsColours } from '#lib/process-environment.ts';
import { describeFailure } from '#lib/publish/failure.ts';
import { Cancelled } from '#lib/scaffold/ask/ask.ts';
import { TERMINAL } from '#lib/scaffold/ask/terminal.ts';
import { MissingFlags, newCommand } from '#lib/scaffold/commands.ts';
import { ScaffoldError } from '#lib/scaffold/new-file.ts';

const WRONG_USAGE = 2;
const SAID = [ScaffoldError, EnvironmentError, Cancelled, MissingFlags];

const command = newCommand({
  open: async () => {
    const { CONTENT_DIR, BUILD_DATE } = readEnv(process.env, new Date());
    return { content: await readContent(CONTENT_DIR), contentDir: CONTENT_DIR, today: BUILD_DATE };
  },
  // Types say that a stream is a terminal; in truth it may be a pipe.
  ask: [process.stdin, process.stdout].every(({ isTTY }: { isTTY?: boolean }) => isTTY === true)
    ? TERMINAL
    : undefined,
  print: (text) => {
    console.log(text);
  },
});

try {
  prepareEnvironment();
  await command.parseAsync();
} catch (error) {
  process.exitCode = 1;
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
  else if (error instanceof ContentError) console.error(describeFailure(error, { colours: wantsColours() }));
  else if (error instanceof Error && SAID.some((kind) => error instanceof kind)) {
    console.error(error.message);
    if (error instanceof MissingFlags) process.exitCode = WRONG_USAGE;
  } else throw error;
}
