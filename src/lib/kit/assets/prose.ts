import { escapeMarkdown } from '#lib/copy/template.ts';
import { toHtml } from '../markdown.ts';
import { toMarkdown } from '../markdown-source.ts';
import { escapeHtml } from '../escape.ts';
import type { AssetInput, KitFile, MadeAsset } from '../model.ts';
import { writeArticle } from '../page.ts';

export interface ProseParts {
  readonly title: string;
  /** A sentence under the title, plain. */
  readonly lead?: string | undefined;
  /** For search engines; not shown. */
  readonly description?: string | undefined;
  readonly stem: string;
  readonly aboutHtml: string;
  readonly aboutMarkdown: string;
}

/** A text that is read: as a document, as Markdown for an editor, and to be copied as either. */
export function makeProse(input: AssetInput, parts: ProseParts): Omit<MadeAsset, 'faults'> {
  const { title, lead } = parts;
  const html = toHtml(input.body, input);
  const top = lead === undefined ? '' : `<p class="lead">${escapeHtml(lead)}</p>\n`;
  const document = writeArticle(
    input,
    title,
    parts.description ?? lead,
    `<article>\n<h1>${escapeHtml(title)}</h1>\n${top}${html}</article>`,
  );
  const { labels } = input;
  const head = [`# ${toMarkdown(escapeMarkdown(title), input.link)}`];
  if (lead !== undefined) head.push(toMarkdown(escapeMarkdown(lead), input.link));
  const markdown = [...head, toMarkdown(input.body, input.link)].join('\n');
  return {
    title,
    preview: { kind: 'prose', title, html: `${top}${html}` },
    copies: [
      { label: labels.title, text: title },
      { label: labels.html, text: `<h1>${escapeHtml(title)}</h1>\n${top}${html}` },
      { label: labels.markdown, text: markdown },
    ],
    files: [
      {
        name: input.nameFile(parts.stem, 'html'),
        type: 'text/html; charset=utf-8',
        about: parts.aboutHtml,
        text: document,
      },
      {
        name: input.nameFile(parts.stem, 'md'),
        type: 'text/markdown; charset=utf-8',
        about: parts.aboutMarkdown,
        text: markdown,
      },
    ] satisfies KitFile[],
  };
}
