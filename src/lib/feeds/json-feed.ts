import type { FeedEntry } from './entry.ts';
import type { FeedHead } from './rss.ts';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function writeJsonFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    home_page_url: head.page,
    feed_url: head.json,
    description: head.description,
    language: head.language,
    items: entries.map(({ id, url, title, text, day, tags }) => ({
      id,
      url,
      title,
      content_text: text,
      date_published: `${day}T00:00:00Z`,
      tags,
    })),
  };
  return `${JSON.stringify(feed)}\n`;
}
