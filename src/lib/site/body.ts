import { renderMarkdown } from '#lib/markdown.ts';
import { oncePer } from '#lib/once-per.ts';

/** Stands for the root of the pages. Authors cannot write it there: in an address it would be encoded. */
const ROOT = '\ue000';
const LINK = `href="${ROOT}`;

const render = oncePer(({ body }: { readonly body: string }) => renderMarkdown(body, ROOT));

/** HTML of an entry's own words, rendered once for all languages that share them. `root` is that of the pages. */
export const renderBody = (entry: { readonly body: string }, root: string): string =>
  render(entry).replaceAll(LINK, () => `href="${root.replaceAll('&', '&amp;')}`);
