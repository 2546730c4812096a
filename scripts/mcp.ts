import process from 'node:process';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { openCatalogue } from '#lib/mcp/catalogue.ts';
import { createServer } from '#lib/mcp/server.ts';
import { prepareEnvironment } from '#lib/process-environment.ts';
import { describeFailure } from '#lib/publish/failure.ts';
import { getSite } from '#lib/site/load.ts';
import { once } from '#lib/site/once.ts';
import project from '../package.json' with { type: 'json' };

// npm run --silent mcp: answers questions about CONTENT_DIR over standard input and output, and says nothing else there.
try {
  prepareEnvironment();
} catch (error) {
  fail(error);
}
const open = once(() => getSite().then(openCatalogue).catch(fail));
serveStdio(() => createServer(open, project.version), {
  onerror: (error) => process.stderr.write(`${error.message}\n`),
});

function fail(error: unknown): never {
  process.stderr.write(`${describeFailure(error, { colours: false })}\n`);
  process.exit(1);
}
