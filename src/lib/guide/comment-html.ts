import { MARKER, writeComment } from '#lib/answer/comment/comment.ts';
import type { Answer } from '#lib/answer/model.ts';
import { renderMarkdown } from '#lib/markdown.ts';

/** Two steps down: the comment stands below headings of the page. */
const LOWERED: Readonly<Record<string, string>> = { h2: 'h4', h3: 'h5' };

/** Where the site stands: its whole address, and the path of it that every address within begins with. */
interface Address {
  readonly url: string;
  readonly base: string;
}

/** An answer as the comment that stands on the forge, with links that stay within the site. */
export function renderComment(answer: Answer, { url, base }: Address): string {
  const text = writeComment(answer, { siteUrl: url }).replace(MARKER, '').replaceAll(`](${url}/`, '](/');
  return renderMarkdown(text, base).replaceAll(
    /<(\/?)(h[23])>/g,
    (_, slash: string, name: string) => `<${slash}${LOWERED[name] ?? name}>`,
  );
}
