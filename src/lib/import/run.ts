import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FolderError, readFolder } from './folder.ts';
import { changesOf, composeImport } from './compose.ts';
import { manifestPath, parseManifest } from './manifest/file.ts';
import type { Allowance } from './manifest/guard.ts';
import { readMap } from './map/read.ts';
import type { ImportReport } from './report/model.ts';
import { reportImport } from './report/model.ts';
import { readSources, UsageError } from './sources.ts';
import { finishWriting, isUnfinished, STAGING, writeChanges } from './write.ts';

export interface ImportOptions {
  readonly files: readonly string[];
  /** Path of the map. */
  readonly map: string;
  /** Content folder to write into; made where it is missing. */
  readonly into: string;
  /** Replaces whole files that rows lead to, hand edits and all. */
  readonly force?: boolean;
  readonly dryRun?: boolean;
  /** Brings entries back that a hand deleted. */
  readonly restore?: boolean;
  readonly allowance?: Allowance;
}

/**
 * Reads the files, writes the content, and says what happened. Throws `MapError`, `UsageError`, `SourceError`,
 * `FolderError` or `ManifestError` before anything is written.
 */
export async function runImport(options: ImportOptions): Promise<ImportReport> {
  const { files, map: mapFile, into, force = false, dryRun = false, restore = false } = options;
  const map = readMap(await readMapText(mapFile), mapFile);
  const sources = await readSources(map, files);
  const existing = await readWholeFolder(into, dryRun);
  const path = manifestPath(mapFile);
  const earlier = existing.files.has(path) ? await readFile(join(into, path), 'utf8') : undefined;
  const manifest = earlier === undefined ? undefined : parseManifest(earlier, path);
  const allowance = options.allowance ?? 'usual';
  const composed = composeImport({ map, sources, existing, manifest, force, restore, allowance });
  if (!dryRun && composed.settled !== undefined) {
    await writeChanges(into, changesOf(composed.settled, { path, text: earlier }));
  }
  return reportImport({ ...composed, sources, dryRun });
}

/** 0 when something was written or was there already, 1 when nothing could be. */
export function exitCodeOf(report: ImportReport): 0 | 1 {
  if (report.refusal !== null) return 1;
  return report.written.files > 0 || report.kept.length > 0 || report.unchanged > 0 ? 0 : 1;
}

/** What a folder holds once an interrupted import is finished. */
async function readWholeFolder(into: string, dryRun: boolean) {
  const existing = await readFolder(into);
  const isStaged = [...existing.files].some((file) => file.startsWith(`${STAGING}/`));
  if (!isStaged) return existing;
  if (dryRun && isUnfinished(into)) {
    throw new FolderError(
      `an import into ${into} was interrupted; run one without --dry-run, which finishes it first`,
    );
  }
  if (!dryRun) await finishWriting(into);
  return readFolder(into);
}

async function readMapText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new UsageError(`there is no map ${file}; name one with --map`);
  }
}
