import { CommanderError } from 'commander';
import process from 'node:process';
import { ContentError } from '#lib/content/issue.ts';
import { readContent } from '#lib/content/read.ts';
import { EnvironmentError, readEnv } from '#lib/env.ts';
import { prepareEnvironment, wantsColours } from '#lib/process-environment.ts';
import { describeFailure } from '#lib/publish/failure.ts';
import { ScaffoldError } from '#lib/scaffold/new-file.ts';
import { translateCommand } from '#lib/translate/command.ts';
import { TranslateError } from '#lib/translate/refusal.ts';

const WRONG_USAGE = 2;
const SAID = [TranslateError, ScaffoldError, EnvironmentError];

const command = translateCommand({
  open: async () => {
    const { CONTENT_DIR } = readEnv(process.env);
    return { content: await readContent(CONTENT_DIR), contentDir: CONTENT_DIR };
  },
  print: (text) => {
    console.log(text);
  },
  fail: () => {
    process.exitCode = 1;
  },
});

// npm run translate: how far the content is translated, and what keeps a translation in step with its source.
try {
  prepareEnvironment();
  await command.parseAsync();
} catch (error) {
  process.exitCode = 1;
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
  else if (error instanceof ContentError) console.error(describeFailure(error, { colours: wantsColours() }));
  else if (error instanceof Error && SAID.some((kind) => error instanceof kind)) console.error(error.message);
  else throw error;
}
