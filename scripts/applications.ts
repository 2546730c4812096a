import process from 'node:process';
import { runDesk } from '#lib/desk/run.ts';
import { prepareEnvironment } from '#lib/process-environment.ts';

/** Where nobody tells: a pipe, a file. */
const COLUMNS = 120;

// A reader such as `head` may close the pipe early.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
prepareEnvironment();
process.exitCode = await runDesk(process.argv.slice(2), {
  variables: process.env,
  now: () => new Date(),
  terminal: {
    columns: process.stdout.isTTY ? process.stdout.columns : Number(process.env['COLUMNS']) || COLUMNS,
    colours: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  },
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  // Only accepting checks content, and that takes a second to load.
  check: async (dir, day) => (await import('#lib/inspect.ts')).inspect(dir, day),
});
