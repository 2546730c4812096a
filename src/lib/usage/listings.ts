import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { inspectContent } from '#lib/content/read.ts';
import { UsageError } from './usage-error.ts';

const NOT_THERE = new Set(['ENOENT', 'ENOTDIR']);

/** Slugs of all listings of a content folder, by their folders. Throws UsageError where there is no such folder. */
export async function listSlugs(contentDir: string): Promise<readonly string[]> {
  const folder = join(contentDir, 'integrations');
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && NOT_THERE.has(String(error.code)))) throw error;
    throw new UsageError(
      `${contentDir} is no content folder: it has no folder integrations. Name one with --into.`,
    );
  }
}

/** Slugs of the listings that are not removed. Throws UsageError where the content has errors. */
export async function listPublished(contentDir: string): Promise<readonly string[]> {
  const { content, issues } = await inspectContent(contentDir);
  if (content !== undefined) {
    return content.integrations.filter(({ status }) => status !== 'removed').map(({ slug }) => slug);
  }
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  throw new UsageError(
    `--covers all reads every listing, and ${contentDir} has ${String(errors)} errors. See them with npm run check, or leave --covers out.`,
  );
}
