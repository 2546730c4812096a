import { join } from 'node:path';
import process from 'node:process';
import { readSiteConfig } from '#lib/content/read-file.ts';
import { readEnv } from '#lib/env.ts';
import { prepareEnvironment, wantsColours } from '#lib/process-environment.ts';
import { describeFailure } from '#lib/publish/failure.ts';
import { listSchemaFiles, schemaFolder } from '#lib/schemas/files.ts';
import { SCHEMA_FOLDER, writeSchemas } from '#lib/schemas/write.ts';

// npm run schemas: what editors check the content's files with, CONTENT_DIR/.schemas anew.
try {
  prepareEnvironment();
  const { CONTENT_DIR } = readEnv(process.env);
  const { url } = readSiteConfig(join(CONTENT_DIR, 'site.yaml'));
  const files = listSchemaFiles(schemaFolder(url));
  await writeSchemas(CONTENT_DIR, files);
  console.log(`${String(files.size)} files in ${join(CONTENT_DIR, SCHEMA_FOLDER)}`);
} catch (error) {
  console.error(describeFailure(error, { colours: wantsColours() }));
  process.exitCode = 1;
}
