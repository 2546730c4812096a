import type { Dictionary } from '#lib/i18n/dictionary.ts';
import type { Format } from '#lib/i18n/format.ts';
import { fill } from '#lib/i18n/wording.ts';
import type { EventView, Site } from '#lib/site/model.ts';

/** An event as feeds say it. */
export interface FeedEntry {
  /** A tag address (RFC 4151). */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Plain text, a sentence or a few. */
  readonly text: string;
  readonly day: string;
  readonly tags: readonly string[];
}

export interface FeedWording {
  readonly t: Dictionary;
  readonly format: Format;
}

/** The year in which names below an address were first given; it makes them one's own for good. */
const SINCE = '2026';

function sayTitle(event: EventView, { t, format }: FeedWording): string {
  const { title } = t.feeds;
  const { name } = event;
  switch (event.kind) {
    case 'released':
      return event.version === undefined
        ? fill(title.released, { name })
        : fill(title.releasedVersion, { name, version: event.version });
    case 'certified':
      return fill(event.isRenewal ? title.renewed : title.certified, { name, level: event.level });
    case 'action':
    case 'lifted':
      return fill(title[event.kind], { name, subjects: format.list(event.subjects) });
    case 'listed':
    case 'lapsed':
    case 'deprecated':
    case 'ended':
    case 'kit':
      return fill(title[event.kind], { name });
  }
}

function sayText(event: EventView, { t, format }: FeedWording): readonly string[] {
  const { text } = t.feeds;
  const day = format.day(event.day);
  switch (event.kind) {
    case 'listed':
      return [event.tagline];
    case 'released':
      return [fill(text.released, { day })];
    case 'certified':
      return [fill(text.certified, { day, until: format.day(event.until) })];
    case 'lapsed':
      return [fill(text.lapsed, { day, level: event.level })];
    case 'deprecated':
    case 'ended': {
      const { ends, successor } = event;
      const last = ends === undefined ? [] : [fill(text.ends[event.kind], { day: format.day(ends) })];
      const next = successor === undefined ? [] : [fill(text.successor, { name: successor })];
      return [...(event.kind === 'deprecated' ? [fill(text.deprecated, { day })] : []), ...last, ...next];
    }
    case 'kit': {
      const { listing, expiresOn } = event;
      const last = expiresOn === undefined ? [] : [fill(text.kitUntil, { day: format.day(expiresOn) })];
      return [fill(text.kit, { name: listing }), ...last];
    }
    case 'action':
    case 'lifted':
      return [event.reason];
  }
}

export interface FeedSource {
  readonly meta: Pick<Site['meta'], 'url' | 'base'>;
  readonly categoryName: (slug: string) => string | undefined;
  readonly wording: FeedWording;
}

/** What feeds say of an event. */
export function writeEntry(event: EventView, { meta, categoryName, wording }: FeedSource): FeedEntry {
  const { origin, hostname } = new URL(meta.url);
  const names = event.categories.flatMap((slug) => categoryName(slug) ?? []);
  return {
    id: `tag:${hostname},${SINCE}:${meta.base}/${event.id}`,
    url: origin + event.href,
    title: sayTitle(event, wording),
    text: sayText(event, wording).join(' '),
    day: event.day,
    tags: [wording.t.feeds.kind[event.kind], ...names],
  };
}
