import { join } from 'node:path';
import { writeComment } from '#lib/answer/comment/comment.ts';
import { ContentError } from '#lib/content/issue.ts';
import { readSiteConfig } from '#lib/content/read-file.ts';
import type { CommentWriter } from './post.ts';

/** Address of the marketplace, as the default branch has it; undefined where nothing of it is checked out. */
function readSiteUrl(contentPath: string): string | undefined {
  try {
    return readSiteConfig(join(contentPath, 'site.yaml')).url;
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}

/** Writes the comment with links to the rules. Nobody is notified by it: whom it names, a stranger may have chosen. */
export function createCommentWriter(variables: Readonly<Record<string, string | undefined>>): CommentWriter {
  const siteUrl = readSiteUrl(variables['GITHUB_CONTENT_PATH'] ?? 'content');
  return (answer, { pictures, checksUrl }) => writeComment(answer, { pictures, checksUrl, siteUrl });
}
