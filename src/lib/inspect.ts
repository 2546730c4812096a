import type { Content } from './content/model.ts';
import type { Finding } from './content/finding.ts';
import { ContentError } from './content/issue.ts';
import { checkDays } from './content/past-days.ts';
import { inspectContent, readSource, type Inspection, type Source } from './content/read.ts';
import { deriveFacts } from './derive/facts.ts';
import { findKitProblems } from './kit/problems.ts';
import { buildSite } from './site/build.ts';

/**
 * Reads and checks a content folder, its days against a day, and what its launch kits say on it: lengths and missing
 * facts show only once a text is filled with the facts of that day. Never throws for what is wrong with the content.
 */
export function inspect(dir: string, day: string): Promise<Inspection> {
  return inspectContent(dir, { checks: [checkDays(day)], checkLater: (content) => checkKits(content, day) });
}

/** What the kits of some content say wrongly on a day; nothing where the content has errors. */
export async function findLater(source: Source, day: string): Promise<readonly Finding[]> {
  try {
    return checkKits(await readSource(source), day);
  } catch (error) {
    if (error instanceof ContentError) return [];
    throw error;
  }
}

function checkKits(content: Content, day: string): readonly Finding[] {
  if (content.kits.length === 0) return [];
  const site = buildSite(content, deriveFacts(content, day));
  return findKitProblems(site);
}
