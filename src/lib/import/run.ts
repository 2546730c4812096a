import { readFile } from 'node:fs/promises';
import { readFolder } from './folder.ts';
import { readMap } from './map/read.ts';
import { planImport } from './plan.ts';
import type { ImportReport } from './report/model.ts';
import { reportPlan } from './report/model.ts';
import { readSources, UsageError } from './sources.ts';
import { writeFiles } from './write.ts';

export interface ImportOptions {
  readonly files: readonly string[];
  /** Path of the map. */
  readonly map: string;
  /** Content folder to write into; made where it is missing. */
  readonly into: string;
  readonly force: boolean;
  readonly dryRun: boolean;
}

/**
 * Reads the files, writes the content, and says what happened. Throws `MapError`, `UsageError`, `SourceError` or
 * `FolderError` before anything is written.
 */
export async function runImport({
  files,
  map: mapFile,
  into,
  force,
  dryRun,
}: ImportOptions): Promise<ImportReport> {
  const map = readMap(await readMapText(mapFile), mapFile);
  const sources = await readSources(map, files);
  const plan = planImport({ map, sources, existing: await readFolder(into), force });
  if (!dryRun && plan.files.length > 0) await writeFiles(into, plan.files);
  return reportPlan(plan, sources, dryRun);
}

/** 0 when something was written or was there already, 1 when nothing could be. */
export function exitCodeOf(report: ImportReport): 0 | 1 {
  return report.written.files > 0 || report.kept.length > 0 ? 0 : 1;
}

async function readMapText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new UsageError(`there is no map ${file}; name one with --map`);
  }
}
