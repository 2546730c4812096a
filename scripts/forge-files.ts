import { join, relative, sep } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readContent } from '#lib/content/read.ts';
import { readEnv } from '#lib/env.ts';
import { findOutdated, saveForgeFiles, writeForgeFiles } from '#lib/forge/forge-files.ts';
import { prepareEnvironment, wantsColours } from '#lib/process-environment.ts';
import { describeFailure } from '#lib/publish/failure.ts';

// npm run forge-files -- [--repository DIR] [--check]: CODEOWNERS and issue forms from the content, in DIR/.github.
try {
  prepareEnvironment();
  const { values } = parseArgs({
    options: {
      repository: { type: 'string', default: '.' },
      check: { type: 'boolean', default: false },
    },
  });
  const { CONTENT_DIR } = readEnv(process.env);
  const path = relative(values.repository, CONTENT_DIR).split(sep).join('/');
  if (path.startsWith('..'))
    throw new Error('The content lies outside the repository: name it with --repository.');
  const files = writeForgeFiles(await readContent(CONTENT_DIR), path === '' ? '' : `${path}/`);
  const dir = join(values.repository, '.github');
  const outdated = await findOutdated(dir, files);
  if (!values.check) await saveForgeFiles(dir, files);
  for (const name of outdated)
    console.log(
      `.github/${name} ${values.check ? 'is out of date: run "npm run forge-files".' : 'is written.'}`,
    );
  if (values.check && outdated.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(describeFailure(error, { colours: wantsColours() }));
  process.exitCode = 1;
}
