import { wordsOf } from '#lib/catalog/fold.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import type { EventCount } from '#lib/form/store/counts.ts';
import { sumConversion } from './conversion.ts';
import type { Gap, GapReport, Sought } from './model.ts';
import type { CategoryName, Names } from './names.ts';
import { gatherTopics, type FormRequest, type Topic } from './topic.ts';

/** One visitor may search for a thing all day; on as many days it is sought by more than one, or badly. */
export const LEAST_DAYS = 5;
/** Who fills in a form wants it as much as if it were sought on as many days. */
export const REQUEST_WEIGHT = 3;
const MOST_SPELLINGS = 5;

export interface GapInput {
  readonly from: Day;
  /** Last day, included. */
  readonly to: Day;
  readonly events: readonly EventCount[];
  readonly requests: readonly FormRequest[];
  readonly names: Names;
}

/**
 * Demand for a gap: Σ log₂(1 + searches of the day) over its days, plus `REQUEST_WEIGHT` for each request; two
 * decimals, from 0. A day's searches count for less the more there are, so that one eager visitor, or a program,
 * cannot carry a topic: each doubling of a day adds one.
 */
export function weighDemand(searchesByDay: readonly number[], requests: number): number {
  const sought = searchesByDay.reduce((sum, searches) => sum + Math.log2(1 + searches), 0);
  return Math.round((sought + REQUEST_WEIGHT * requests) * 100) / 100;
}

/**
 * What was sought and not found, found and not chosen, and how views of listings lead on, from one day to another.
 * A day counts as one without success where nothing of a topic was chosen all day: a topic is missing where
 * searches of it found nothing on five such days, and unchosen where it was found, sought on five days and chosen
 * on none. The order of what is given does not matter.
 */
export function sumGaps({ from, to, events, requests, names }: GapInput): GapReport {
  const within = events.filter(({ day }) => from <= day && day <= to);
  const searches = within.filter(({ kind }) => kind === 'search');
  const asked = requests.filter(({ at }) => from <= at.slice(0, 10) && at.slice(0, 10) <= to);
  const { topics, unread } = gatherTopics(searches, asked, names);
  const missing: Gap[] = [];
  const unchosen: Gap[] = [];
  const requested: Sought[] = [];
  for (const topic of topics) {
    const failed = [...topic.days].filter(([, { chosen }]) => chosen === 0);
    const empty = failed.filter(([, day]) => day.empty > 0);
    const isNeverChosen = failed.length === topic.days.size;
    const sought = describeTopic(topic, names);
    if (empty.length >= LEAST_DAYS) missing.push(describeGap(sought, topic, empty));
    else if (isNeverChosen && failed.length >= LEAST_DAYS) unchosen.push(describeGap(sought, topic, failed));
    else if (sought.requests > 0) requested.push(sought);
  }
  const count = (isCounted: (event: EventCount) => boolean) =>
    searches.filter(isCounted).reduce((sum, { n }) => sum + n, 0);
  return {
    version: 1,
    from,
    to,
    leastDays: LEAST_DAYS,
    searches: {
      all: count(() => true),
      empty: count(({ results }) => results === 0),
      chosen: count(({ chosen }) => chosen !== ''),
    },
    missing: missing.sort(byDemand),
    unchosen: unchosen.sort(byDemand),
    requested: requested.sort((a, b) => b.requests - a.requests || byTopic(a, b)),
    unreadRequests: unread,
    conversion: sumConversion(within, names),
  };
}

const byTopic = (a: Sought, b: Sought): number => (a.topic < b.topic ? -1 : 1);
const byDemand = (a: Gap, b: Gap): number => b.demand - a.demand || byTopic(a, b);
const add = (numbers: Iterable<number>): number => [...numbers].reduce((sum, one) => sum + one, 0);

function describeTopic(topic: Topic, names: Names): Sought {
  const spellings = [...topic.spellings]
    .sort(([a, m], [b, n]) => n.searches - m.searches || n.requests - m.requests || (a < b ? -1 : 1))
    .map(([text]) => text);
  const [first = topic.key, ...others] = spellings;
  return {
    topic: first,
    spellings: others.slice(0, MOST_SPELLINGS),
    requests: add([...topic.spellings.values()].map(({ requests }) => requests)),
    category: findCategory(topic, first, names) ?? null,
    listing: names.listingOf.get(topic.key) ?? null,
  };
}

type Days = readonly (readonly [Day, { readonly searches: number }])[];

/** @param days those that make it a gap; there is one at least */
function describeGap(sought: Sought, topic: Topic, days: Days): Gap {
  const dates = days.map(([day]) => day).sort();
  const tallies = [...topic.days.values()];
  const weighed = days.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, { searches }]) => searches);
  return {
    ...sought,
    searches: add(tallies.map(({ searches }) => searches)),
    empty: add(tallies.map(({ empty }) => empty)),
    chosen: add(tallies.map(({ chosen }) => chosen)),
    days: days.length,
    first: dates[0] ?? '',
    last: dates.at(-1) ?? '',
    demand: weighDemand(weighed, sought.requests),
  };
}

/** The category of that name, else the one that most visitors filtered by, else the one whose words it shares. */
function findCategory({ key, filtered }: Topic, text: string, names: Names): CategoryName | undefined {
  const votes = new Map<string, number>();
  for (const word of wordsOf(text)) {
    for (const [slug, weight] of names.votes.get(word) ?? [])
      votes.set(slug, weight + (votes.get(slug) ?? 0));
  }
  const known = (slug: string | undefined) => names.categories.get(slug ?? '');
  return names.categoryOf.get(key) ?? known(mostOf(filtered)) ?? known(mostOf(votes));
}

const mostOf = (counts: ReadonlyMap<string, number>): string | undefined =>
  [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
