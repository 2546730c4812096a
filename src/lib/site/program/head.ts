import { heads } from '#lib/i18n/en/heads.ts';
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
    title: heads.page(title, context.content.site.name),
    description,
    path: context.paths.programPage(name),
  });
}
