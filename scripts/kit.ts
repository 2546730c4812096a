import { Command, CommanderError } from 'commander';
import { resolve } from 'node:path';
import process from 'node:process';
import { ContentError } from '#lib/content/issue.ts';
import { EnvironmentError, readEnv } from '#lib/env.ts';
import { prepareEnvironment, wantsColours } from '#lib/process-environment.ts';
import { describeFailure } from '#lib/publish/failure.ts';
import { exportKit, KitError, summariseKit } from '#lib/publish/export-kit.ts';

const WRONG_USAGE = 2;
const root = resolve(import.meta.dirname, '..');

interface Options {
  readonly out?: string;
  readonly preview?: true;
}

const command = new Command('kit')
  .description('Writes every asset of a launch kit into a folder.')
  .argument('<slug>', 'the kit')
  .option('--out <folder>', 'folder to write to; by default .cache/kits/<slug>')
  .option('--preview', 'also a kit that may not be seen yet, with a watermark on everything')
  .exitOverride();

async function kit(): Promise<void> {
  command.parse();
  const [slug = ''] = command.args;
  const { out, preview = false } = command.opts<Options>();
  const done = await exportKit({
    env: readEnv(process.env, new Date()),
    slug,
    out: resolve(out ?? `${root}/.cache/kits/${slug}`),
    isPreview: preview,
    cacheDir: `${root}/.cache/images`,
  });
  console.log(summariseKit(done, process.cwd()));
}

try {
  prepareEnvironment();
  await kit();
} catch (error) {
  process.exitCode = 1;
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
  else if (error instanceof KitError || error instanceof EnvironmentError) console.error(error.message);
  else if (error instanceof ContentError) console.error(describeFailure(error, { colours: wantsColours() }));
  else throw error;
}
