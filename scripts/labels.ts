import process from 'node:process';
import { RequestError } from 'octokit';
import { EnvironmentError } from '#lib/env.ts';
import { isLabelCommand, LABEL_COMMANDS } from '#lib/post/run-labels.ts';
import { prepareEnvironment } from '#lib/process-environment.ts';

// npm run labels -- after|stale|create: who a pull request waits for, as labels.
const WRONG_USAGE = 2;
const [name] = process.argv.slice(2);
prepareEnvironment();
try {
  if (!isLabelCommand(name))
    throw new EnvironmentError(`Say what to do: ${Object.keys(LABEL_COMMANDS).join(', ')}.`);
  await LABEL_COMMANDS[name]({
    variables: process.env,
    now: new Date(),
    print: (text) => process.stdout.write(text),
  });
} catch (error) {
  process.exitCode = 1;
  if (error instanceof EnvironmentError) process.exitCode = WRONG_USAGE;
  else if (!(error instanceof RequestError)) throw error;
  process.stderr.write(`${error.message}\n`);
}
