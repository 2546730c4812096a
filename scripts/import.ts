import { writeFile } from 'node:fs/promises';
import { CommanderError } from 'commander';
import { importCommand, readImportFlags } from '#lib/import/command.ts';
import { FolderError } from '#lib/import/folder.ts';
import { ManifestError } from '#lib/import/manifest/file.ts';
import { MapError } from '#lib/import/map/read.ts';
import { reportJson, reportText } from '#lib/import/report/text.ts';
import { SourceError } from '#lib/import/rows/model.ts';
import { exitCodeOf, runImport } from '#lib/import/run.ts';
import { UsageError } from '#lib/import/sources.ts';

const KNOWN = [MapError, UsageError, SourceError, FolderError, ManifestError];

async function main(): Promise<number> {
  try {
    const { report: file, format, ...options } = readImportFlags(importCommand().parse());
    const report = await runImport(options);
    const text = format === 'json' ? reportJson(report) : reportText(report);
    if (file !== undefined) await writeFile(file, text);
    process.stdout.write(text);
    return exitCodeOf(report);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof Error) || !KNOWN.some((kind) => error instanceof kind)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

// A reader such as `head` may close the pipe early; the import itself is done by then.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main();
