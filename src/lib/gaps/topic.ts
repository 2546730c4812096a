import { remember } from '#lib/derive/days.ts';
import type { EventCount } from '#lib/form/store/counts.ts';
import { createSpellings, keyOf, topicWords } from './key.ts';
import type { Names } from './names.ts';
import { normaliseQuery } from './query.ts';

/** A request for an integration, as the form of that name took it. */
export interface FormRequest {
  readonly wanted: string;
  /** ISO instant. */
  readonly at: string;
}

/** Searches of one day: how many, how many found nothing, of how many something was chosen. */
export interface SearchTally {
  readonly searches: number;
  readonly empty: number;
  readonly chosen: number;
}

/** All that was sought under one name, however it was spelt. */
export interface Topic {
  readonly key: string;
  /** How often each spelling was searched, and how often it was asked for. */
  readonly spellings: Map<string, { searches: number; requests: number }>;
  /** By day; empty where it was only asked for. */
  readonly days: Map<string, SearchTally>;
  /** How often its searches were filtered by each category. */
  readonly filtered: Map<string, number>;
}

export interface Topics {
  readonly topics: readonly Topic[];
  /** Requests whose text says nothing that may be shown. */
  readonly unread: number;
}

/**
 * Joins searches and requests to topics: spellings as the search folds them, typos of longer names, and whatever the
 * taxonomy gives as one term or a listing has as its names. A request belongs to the topic of its text, else to that
 * of the longest run of its words that was searched.
 */
export function gatherTopics(
  searches: readonly EventCount[],
  requests: readonly FormRequest[],
  names: Names,
): Topics {
  const texts = requests.map(({ wanted }) => normaliseQuery(wanted));
  const resolve = createResolver(searches, texts, names);
  const topics = new Map<string, Topic>();
  const topicOf = (key: string): Topic => {
    const known = topics.get(key);
    if (known) return known;
    const topic: Topic = { key, spellings: new Map(), days: new Map(), filtered: new Map() };
    topics.set(key, topic);
    return topic;
  };
  for (const event of searches) addSearch(topicOf(resolve(event.subject)), event);
  const searched = new Set(topics.keys());
  for (const text of texts) {
    if (text === '') continue;
    const own = resolve(text);
    const topic = topicOf(searched.has(own) ? own : (findRun(text, searched, names) ?? own));
    countSpelling(topic, text, { searches: 0, requests: 1 });
  }
  return { topics: [...topics.values()], unread: texts.filter((text) => text === '').length };
}

/** The key of the topic that a text belongs to. What is known and what is sought most gives the spelling. */
function createResolver(
  searches: readonly EventCount[],
  asked: readonly string[],
  names: Names,
): (text: string) => string {
  const totals = new Map<string, number>();
  const add = (text: string, n: number) => {
    const key = keyOf(text);
    totals.set(key, n + (totals.get(key) ?? 0));
  };
  for (const text of asked) add(text, 0);
  for (const { subject, n } of searches) add(subject, n);
  const spellings = createSpellings();
  const known = [...names.synonymOf.keys(), ...names.listingOf.keys()].sort();
  for (const key of known) spellings.add(key);
  for (const [key] of [...totals].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))) {
    if (spellings.find(key) === undefined) spellings.add(key);
  }
  const nameOf = (key: string): string => {
    const listing = names.listings.get(names.listingOf.get(key) ?? '');
    return names.synonymOf.get(key) ?? (listing === undefined ? key : keyOf(listing));
  };
  return remember((text: string) => {
    const key = keyOf(text);
    return nameOf(spellings.find(key) ?? key);
  });
}

function findRun(text: string, searched: ReadonlySet<string>, { synonymOf }: Names): string | undefined {
  const words = topicWords(text);
  for (let length = words.length - 1; length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const key = words.slice(at, at + length).join('');
      // A word for a whole category tells little of a longer text.
      if (searched.has(key) && !synonymOf.has(key)) return key;
    }
  }
  return undefined;
}

function addSearch(topic: Topic, { day, subject, filters, results, chosen, n }: EventCount): void {
  countSpelling(topic, subject, { searches: n, requests: 0 });
  const tally = topic.days.get(day) ?? { searches: 0, empty: 0, chosen: 0 };
  topic.days.set(day, {
    searches: tally.searches + n,
    empty: tally.empty + (results === 0 ? n : 0),
    chosen: tally.chosen + (chosen === '' ? 0 : n),
  });
  for (const category of new URLSearchParams(filters).getAll('category')) {
    topic.filtered.set(category, n + (topic.filtered.get(category) ?? 0));
  }
}

function countSpelling(topic: Topic, text: string, more: { searches: number; requests: number }): void {
  const known = topic.spellings.get(text) ?? { searches: 0, requests: 0 };
  topic.spellings.set(text, {
    searches: known.searches + more.searches,
    requests: known.requests + more.requests,
  });
}
