import { createHash } from 'node:crypto';
import { getDictionary } from '#lib/i18n/dictionary.ts';
import { fill } from '#lib/i18n/wording.ts';
import { escapeHtml } from '#lib/kit/escape.ts';
import type { Logo, SiteMeta } from '#lib/site/model.ts';
import type { EmbedCard } from './card.ts';
import { writeStyles } from './card-styles.ts';

const SEAL =
  '<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 1.6 9.7 2.9l2.1-.1.5 2.1 1.7 1.2-.8 2 .8 2-1.7 1.2-.5 2.1-2.1-.1L8 14.6l-1.7-1.3-2.1.1-.5-2.1L2 10.1l.8-2-.8-2 1.7-1.2.5-2.1 2.1.1Z"/><path d="m5.8 8.2 1.6 1.6 2.9-3.2"/></svg>';

function writeLogo(logo: Logo | undefined): string {
  if (logo === undefined) return '';
  return logo.kind === 'image'
    ? `<span class="tile"><img src="${escapeHtml(logo.src)}" alt="" width="44" height="44"></span>`
    : `<span class="tile t${logo.tint}" aria-hidden="true">${escapeHtml(logo.letters)}</span>`;
}

export type CardMeta = Pick<SiteMeta, 'name' | 'url' | 'base' | 'locale' | 'logo' | 'theme' | 'sampleData'>;

/**
 * Writes cards as documents of their own: styles inside, no script, nothing from another origin. What is the same on
 * all of them is written once.
 */
export function createCardWriter({
  name,
  url,
  base,
  logo,
  locale,
  theme,
  sampleData,
}: CardMeta): (card: EmbedCard) => string {
  const t = getDictionary(locale);
  const { origin } = new URL(url);
  const site = escapeHtml(fill(t.ui.wordmark, { name }));
  const styles = writeStyles(theme);
  const hash = createHash('sha256').update(styles).digest('base64');
  const policy = `default-src 'none'; img-src 'self'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const start = [
    `<!doctype html>\n<html lang="${escapeHtml(locale)}" dir="${t.ui.direction}">\n<head>\n<meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="${escapeHtml(policy)}">`,
    '<meta name="viewport" content="width=device-width">\n<meta name="robots" content="noindex">',
    '<meta name="color-scheme" content="light dark">',
    `<link rel="icon" href="${escapeHtml(logo ?? `${base}/favicon.svg`)}">`,
    `<style>${styles}</style>\n`,
  ].join('\n');
  const sample = sampleData ? ` · ${escapeHtml(t.badges.sample)}` : '';
  const end = `<p>${site}${sample}</p></footer>\n</main>\n</body>\n</html>\n`;
  return (card) => {
    const page = escapeHtml(origin + card.href);
    const title = escapeHtml(card.name);
    const seal = card.seal === undefined ? [] : [`<span class="seal">${SEAL}${escapeHtml(card.seal)}</span>`];
    const facts = [...seal, ...card.facts.map((fact) => `<span>${escapeHtml(fact)}</span>`)];
    const line = facts.length === 0 ? '' : `<p class="facts">${facts.join('')}</p>`;
    return [
      start,
      `<title>${title} · ${site}</title>\n<link rel="canonical" href="${page}">\n</head>\n<body>\n<main>\n`,
      `<header>${writeLogo(card.logo)}<div><h1 dir="auto"><a href="${page}" target="_top" rel="noopener">${title}</a></h1>`,
      `<p class="by">${escapeHtml(card.by)}</p></div></header>\n`,
      `<p class="text" dir="auto">${escapeHtml(card.text)}</p>\n<footer>${line}`,
      end,
    ].join('');
  };
}
