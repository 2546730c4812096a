import { getDictionary } from '#lib/i18n/dictionary.ts';
import { fill } from '#lib/i18n/wording.ts';
import { escapeHtml } from '#lib/kit/escape.ts';
import type { SiteMeta } from '#lib/site/model.ts';
import { buildPaths } from '#lib/site/paths.ts';
import type { BadgeKind } from './badge.ts';
import { FRAME, type Noun } from './card.ts';

type SnippetMeta = Pick<SiteMeta, 'name' | 'url' | 'base' | 'locale'>;

/** An entry as a snippet names it. */
export interface Named {
  readonly slug: string;
  readonly name: string;
  /** Its page, with the base. */
  readonly href: string;
}

export interface BadgeSnippets {
  readonly html: string;
  readonly markdown: string;
  /** Absolute addresses of the picture and of the data. */
  readonly svg: string;
  readonly json: string;
}

const wordmark = ({ name, locale }: SnippetMeta): string => fill(getDictionary(locale).ui.wordmark, { name });

const escapeMarkdown = (text: string): string => text.replace(/[\\[\]<>&*_`!]/g, '\\$&');

/** A badge that leads to the page of its entry, as HTML and as Markdown. */
export function writeBadgeSnippets(kind: BadgeKind, entry: Named, meta: SnippetMeta): BadgeSnippets {
  const { origin } = new URL(meta.url);
  const paths = buildPaths(meta.base);
  const page = origin + entry.href;
  const svg = origin + paths.badge(kind, `${entry.slug}.svg`);
  const alt = fill(getDictionary(meta.locale).badges.alt, { name: entry.name, site: wordmark(meta) });
  return {
    html: `<a href="${escapeHtml(page)}"><img src="${escapeHtml(svg)}" alt="${escapeHtml(alt)}" height="20"></a>`,
    markdown: `[![${escapeMarkdown(alt)}](${svg})](${page})`,
    svg,
    json: origin + paths.badge(kind, `${entry.slug}.json`),
  };
}

/** A frame that shows the card of an entry. */
export function writeFrame(
  noun: Noun,
  { slug, name }: Pick<Named, 'slug' | 'name'>,
  meta: SnippetMeta,
): string {
  const src = new URL(meta.url).origin + buildPaths(meta.base).embed(noun, slug);
  const title = fill(getDictionary(meta.locale).badges.onSite, { name, site: wordmark(meta) });
  const { width, height } = FRAME;
  return `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;max-width:100%"></iframe>`;
}
