import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { Command, CommanderError } from 'commander';
import process from 'node:process';
import type { SiteFiles } from '#lib/built/files.ts';
import { openFolder } from '#lib/built/folder.ts';
import { openOrigin } from '#lib/built/origin.ts';
import { EnvironmentError, readEnv } from '#lib/env.ts';
import { openCatalogue } from '#lib/mcp/catalogue.ts';
import { createServer } from '#lib/mcp/server.ts';
import { prepareEnvironment } from '#lib/process-environment.ts';
import project from '../package.json' with { type: 'json' };

// npm run --silent mcp: answers questions over standard input and output, and says nothing else there.
const WRONG_USAGE = 2;

const command = new Command('mcp')
  .description('Answers questions about a marketplace over standard input and output, by the MCP.')
  .option('--from <place>', 'a folder that was built, or an address (default: what CONTENT_DIR holds)')
  .configureOutput({ writeOut: (text) => process.stderr.write(text) })
  .exitOverride();

async function openContentDir(): Promise<SiteFiles> {
  const [{ openContent }, { getSite }, { describeFailure }] = await Promise.all([
    import('#lib/publish/from-content.ts'),
    import('#lib/site/load.ts'),
    import('#lib/publish/failure.ts'),
  ]);
  const { CONTENT_DIR } = readEnv(process.env);
  // Broken content ends it: there is nothing to answer from before it is mended.
  const load = () =>
    getSite().catch((error: unknown) => {
      process.stderr.write(`${describeFailure(error, { colours: false })}\n`);
      process.exit(1);
    });
  return openContent(CONTENT_DIR, load);
}

function openPlace(place: string | undefined): SiteFiles | Promise<SiteFiles> {
  if (place === undefined) return openContentDir();
  if (!/^https?:/.test(place)) return openFolder(place);
  if (URL.canParse(place)) return openOrigin(new URL(place));
  throw new EnvironmentError(`--from is "${place}", but a folder or an address is wanted.`);
}

try {
  const { from } = command.parse().opts<{ from?: string }>();
  prepareEnvironment();
  const open = openCatalogue(await openPlace(from));
  serveStdio(() => createServer(open, project.version), {
    onerror: (error) => process.stderr.write(`${error.message}\n`),
  });
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
  else if (error instanceof EnvironmentError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = WRONG_USAGE;
  } else throw error;
}
