import { getDictionary, type Dictionary } from '#lib/i18n/dictionary.ts';
import { getFormat } from '#lib/i18n/format.ts';
import { fill } from '#lib/i18n/wording.ts';
import type { Site } from '#lib/site/model.ts';
import { buildPaths } from '#lib/site/paths.ts';
import { listCalendars } from './calendars.ts';
import { writeEntry, type FeedSource } from './entry.ts';
import { listFeeds, selectEvents, withinWindow, type Feed } from './feed.ts';
import { writeJsonFeed } from './json-feed.ts';
import { writeRss, type FeedHead } from './rss.ts';

type FeedSite = Pick<Site, 'categories' | 'getEvents' | 'kits' | 'meta' | 'program'>;

/** What a feed is called, beside the name of the marketplace, and what it holds. */
export function nameFeed(feed: Feed, t: Dictionary): { readonly name: string; readonly text: string } {
  const { name, text } = t.feeds.feed[feed.name];
  const parts = { category: feed.category?.name ?? '' };
  return { name: fill(name, parts), text: fill(text, parts) };
}

/** Title of a feed where it stands alone. */
export const titleFeed = (feed: Feed, site: Pick<Site['meta'], 'name'>, t: Dictionary): string =>
  fill(t.feeds.titled, { site: fill(t.ui.wordmark, { name: site.name }), name: nameFeed(feed, t).name });

function describeFeed(feed: Feed, { meta }: FeedSite, t: Dictionary): FeedHead {
  const { origin } = new URL(meta.url);
  const paths = buildPaths(meta.base);
  return {
    title: titleFeed(feed, meta, t),
    description: nameFeed(feed, t).text,
    language: meta.locale,
    page: origin + (feed.category?.href ?? paths.feeds),
    xml: origin + paths.feed(`${feed.file}.xml`),
    json: origin + paths.feed(`${feed.file}.json`),
  };
}

/** Every feed and calendar, by path below the site. */
export function* listFeedFiles(site: FeedSite): Generator<readonly [path: string, content: string]> {
  const t = getDictionary(site.meta.locale);
  const names = new Map(site.categories.map(({ slug, name }) => [slug, name]));
  const source: FeedSource = {
    meta: site.meta,
    categoryName: (slug) => names.get(slug),
    wording: { t, format: getFormat(site.meta.locale) },
  };
  const events = withinWindow(site.getEvents(), site.meta.builtOn);
  for (const feed of listFeeds(site)) {
    const head = describeFeed(feed, site, t);
    const entries = selectEvents(feed, events).map((event) => writeEntry(event, source));
    yield [`feeds/${feed.file}.xml`, writeRss(head, entries)];
    yield [`feeds/${feed.file}.json`, writeJsonFeed(head, entries)];
  }
  for (const [name, text] of listCalendars(site, t)) yield [`feeds/${name}.ics`, text];
}
