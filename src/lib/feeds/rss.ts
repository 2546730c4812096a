import { escapeHtml } from '#lib/kit/escape.ts';
import type { FeedEntry } from './entry.ts';

/** What a feed says of itself. */
export interface FeedHead {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Absolute addresses of the page it belongs to and of its own files. */
  readonly page: string;
  readonly xml: string;
  readonly json: string;
}

/** `Sat, 21 Nov 2026 00:00:00 GMT` (RFC 822, as RSS has it). */
const formatDate = (day: string): string => new Date(`${day}T00:00:00Z`).toUTCString();

const writeItem = ({ id, url, title, text, day, tags }: FeedEntry): string =>
  [
    '<item>',
    `<title>${escapeHtml(title)}</title>`,
    `<link>${escapeHtml(url)}</link>`,
    `<guid isPermaLink="false">${escapeHtml(id)}</guid>`,
    `<pubDate>${formatDate(day)}</pubDate>`,
    // Readers take a description for HTML, so plain text is escaped for that first.
    `<description>${escapeHtml(escapeHtml(text))}</description>`,
    ...tags.map((tag) => `<category>${escapeHtml(tag)}</category>`),
    '</item>',
  ].join('');

/** A feed as RSS 2.0, with its own address as Atom has it. It changes when its entries do, not from day to day. */
export function writeRss(head: FeedHead, entries: readonly FeedEntry[]): string {
  const [newest] = entries;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    `<title>${escapeHtml(head.title)}</title>`,
    `<link>${escapeHtml(head.page)}</link>`,
    `<description>${escapeHtml(head.description)}</description>`,
    `<language>${escapeHtml(head.language)}</language>`,
    ...(newest ? [`<lastBuildDate>${formatDate(newest.day)}</lastBuildDate>`] : []),
    `<atom:link href="${escapeHtml(head.xml)}" rel="self" type="application/rss+xml"/>`,
    ...entries.map(writeItem),
    '</channel>',
    '</rss>\n',
  ].join('\n');
}
