import type { SiteContext } from '../context.ts';
import type { PageHead } from '../model.ts';

/** Head of a page under `/program/`. */
export function programHead(
  name: string,
  title: string,
  description: string,
  context: SiteContext,
): PageHead {
  return context.head({
    title,
    description,
    path: context.paths.programPage(name),
  });
}
