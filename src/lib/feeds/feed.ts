import type { EventKind, EventView, Site } from '#lib/site/model.ts';

/** Entries a feed holds at most, and the days that the oldest of them lies back at most. */
export const MOST_ENTRIES = 100;
export const WINDOW_DAYS = 400;

/** Feeds of the whole catalogue, in the order shown. */
export const FEED_NAMES = [
  'all',
  'new',
  'updated',
  'certified',
  'lapsed',
  'deprecated',
  'kits',
  'actions',
] as const;
export type FeedName = (typeof FEED_NAMES)[number];

const OF_LISTINGS = [
  'listed',
  'released',
  'certified',
  'lapsed',
  'deprecated',
  'ended',
] as const satisfies readonly EventKind[];

const KINDS: Readonly<Record<FeedName, readonly EventKind[]>> = {
  all: [...OF_LISTINGS, 'kit', 'action', 'lifted'],
  new: ['listed'],
  updated: ['released'],
  certified: ['certified'],
  lapsed: ['lapsed'],
  deprecated: ['deprecated', 'ended'],
  kits: ['kit'],
  actions: ['action', 'lifted'],
};

/** A feed by the name of its files, below `/feeds/`. */
export type Feed =
  | { readonly file: string; readonly name: FeedName; readonly category: undefined }
  | {
      readonly file: string;
      readonly name: 'category';
      readonly category: Pick<Site['categories'][number], 'slug' | 'name' | 'href'>;
    };

export const categoryFeedFile = (category: string): string => `category-${category}`;

/** Every feed: those of the whole catalogue, then one for each category that has a page. */
export const listFeeds = ({ categories }: Pick<Site, 'categories'>): readonly Feed[] => [
  ...FEED_NAMES.map((name) => ({ file: name, name, category: undefined })),
  ...categories.map(({ slug, name, href }) => ({
    file: categoryFeedFile(slug),
    name: 'category' as const,
    category: { slug, name, href },
  })),
];

/** The feeds that a page names, in its order. */
export const pickFeeds = (files: readonly string[], site: Pick<Site, 'categories'>): readonly Feed[] =>
  files.length === 0
    ? []
    : listFeeds(site)
        .filter(({ file }) => files.includes(file))
        .toSorted((a, b) => files.indexOf(a.file) - files.indexOf(b.file));

const MILLISECONDS_A_DAY = 86_400_000;

/** The events that lie within the window of a feed on a day. */
export function withinWindow(events: readonly EventView[], today: string): readonly EventView[] {
  const oldest = new Date(Date.parse(today) - WINDOW_DAYS * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
  return events.filter(({ day }) => day >= oldest && day <= today);
}

/** The newest events of a feed; they come and go newest first. */
export function selectEvents({ name, category }: Feed, events: readonly EventView[]): readonly EventView[] {
  const kinds: readonly EventKind[] = category === undefined ? KINDS[name] : OF_LISTINGS;
  return events
    .filter(
      (event) =>
        kinds.includes(event.kind) && (category === undefined || event.categories.includes(category.slug)),
    )
    .slice(0, MOST_ENTRIES);
}
