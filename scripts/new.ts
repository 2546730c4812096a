import { Command, CommanderError } from 'commander';
import process from 'node:process';
import { ContentError } from '#lib/content/issue.ts';
import { readContent } from '#lib/content/read.ts';
import { EnvironmentError, readEnv } from '#lib/env.ts';
import { prepareEnvironment, wantsColours } from '#lib/process-environment.ts';
import { describeFailure } from '#lib/publish/failure.ts';
import { addEntryCommands } from '#lib/scaffold/commands.ts';
import { draftKit } from '#lib/scaffold/kit.ts';
import { ScaffoldError } from '#lib/scaffold/new-file.ts';
import { writeNewFolder } from '#lib/scaffold/write.ts';

const WRONG_USAGE = 2;

interface KitOptions {
  readonly integration: string;
  readonly slug?: string;
  readonly publishOn?: string;
}

const program = new Command('new').description('Drafts new content.').exitOverride();
program
  .command('kit')
  .description('a launch kit in draft, over the facts of a listing')
  .requiredOption('--integration <slug>', 'listing it launches')
  .option('--slug <slug>', 'slug of the kit; by default <integration>-launch')
  .option('--publish-on <day>', 'first day it may be seen; by default today')
  .action(async (options: KitOptions) => {
    const { CONTENT_DIR, BUILD_DATE } = readEnv(process.env, new Date());
    const content = await readContent(CONTENT_DIR);
    const files = draftKit({ ...options, publishOn: options.publishOn ?? BUILD_DATE }, content);
    const folder = files[0]?.path.split('/').slice(0, 2).join('/') ?? '';
    await writeNewFolder(CONTENT_DIR, folder, files);
    const slug = folder.split('/').at(-1) ?? '';
    console.log(files.map(({ path }) => path).join('\n'));
    console.log(`Edit them, then look: npm run kit -- ${slug} --preview`);
  });

addEntryCommands(program, async (make) => {
  const { CONTENT_DIR, BUILD_DATE } = readEnv(process.env, new Date());
  const { file, missing } = make(await readContent(CONTENT_DIR), BUILD_DATE);
  await writeNewFolder(CONTENT_DIR, file.path.replace(/\/[^/]+$/, ''), [file]);
  console.log([file.path, 'Still missing:', ...missing.map((one) => `- ${one}`)].join('\n'));
});

try {
  prepareEnvironment();
  await program.parseAsync();
} catch (error) {
  process.exitCode = 1;
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
  else if (error instanceof ScaffoldError || error instanceof EnvironmentError) console.error(error.message);
  else if (error instanceof ContentError) console.error(describeFailure(error, { colours: wantsColours() }));
  else throw error;
}
