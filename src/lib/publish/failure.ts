import { ContentError } from '#lib/content/issue.ts';
import { reportText, type TextReportOptions } from '#lib/content/report/text.ts';
import { EnvironmentError } from '#lib/env.ts';
import { ListenError, portInUse } from '#lib/serve/listen.ts';
import { OutDirError } from './out-dir.ts';

/**
 * What the terminal says when a command fails: a report for content, a sentence for what the caller
 * can set, everything known for what should not happen.
 */
export function describeFailure(error: unknown, options: TextReportOptions): string {
  if (error instanceof ContentError) return reportText(error.issues, options).trimEnd();
  if (error instanceof EnvironmentError || error instanceof OutDirError || error instanceof ListenError) {
    return error.message;
  }
  if (!(error instanceof Error)) return String(error);
  const taken = /^Port (\d+) is already in use$/.exec(error.message)?.[1];
  if (taken !== undefined) return portInUse(Number(taken));
  return [error.stack ?? error.message, placeOf(error)].filter((part) => part !== '').join('\n');
}

/** Where a page broke, as Astro tells it. */
function placeOf(error: Error): string {
  if (!('loc' in error) || typeof error.loc !== 'object' || error.loc === null) return '';
  const { loc } = error;
  return 'file' in loc && typeof loc.file === 'string' ? `  in ${loc.file}` : '';
}
