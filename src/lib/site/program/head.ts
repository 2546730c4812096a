import type { SiteContext } from '../context.ts';
import type { PageHead } from '../model.ts';
import { PROGRAM_HEADS, type ProgramName } from './names.ts';

/** Head of a page under `/program/`. */
export function programHead(
  name: ProgramName,
  { head, heading, paths }: SiteContext,
  feeds: PageHead['feeds'] = [],
): PageHead {
  const [title, description] = PROGRAM_HEADS[name];
  return head({
    title: heading(title),
    description: heading(description),
    path: paths.programPage(name),
    feeds,
  });
}
