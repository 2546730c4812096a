import { z } from 'zod';
import { FACETS } from '#lib/catalog/lists.ts';
import type { EventCount } from '#lib/form/store/counts.ts';
import { normaliseQuery } from './query.ts';
import type { SentBody, SentEvent, SentSearch } from './sent.ts';

/** Events of one body. A page sends them one by one. */
export const MOST_EVENTS = 20;

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';
const KNOWN_FACETS = [...new Set([...FACETS.integration, ...FACETS.partner])];

const listing = z
  .string()
  .max(80)
  .regex(new RegExp(`^(?:integration|partner)/${SLUG}$`));
const filter = z
  .string()
  .max(100)
  .regex(new RegExp(`^(?:${KNOWN_FACETS.join('|')})=(?:-|${SLUG})$`));

const sentEvent = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('search'),
    query: z.string().max(200),
    filters: z.array(filter).max(50),
    results: z.int().min(0).max(1_000_000),
    chosen: listing.exactOptional(),
  }),
  z.strictObject({ kind: z.enum(['view', 'install', 'contact']), listing }),
]);

export const sentBody: z.ZodType<SentBody> = z.strictObject({
  events: z.array(sentEvent).min(1).max(MOST_EVENTS),
});

/** A value with as many figures is the number of something, and no value of a facet. */
const NUMBER = /\d{5}/;

function countSearch({ query, filters, results, chosen = '' }: SentSearch, day: string): EventCount[] {
  const subject = normaliseQuery(query);
  if (subject === '') return [];
  const kept = [...new Set(filters)].filter((one) => !NUMBER.test(one)).sort();
  return [{ day, kind: 'search', subject, filters: kept.join('&'), results, chosen, n: 1 }];
}

function countEvent(event: SentEvent, day: string): EventCount[] {
  if (event.kind === 'search') return countSearch(event, day);
  return [{ day, kind: event.kind, subject: event.listing, filters: '', results: -1, chosen: '', n: 1 }];
}

/**
 * What is kept of a body that a browser sent. A search whose query looks personal is left out; the same event twice
 * in a body counts once.
 *
 * @param day today by the server's clock, UTC
 * @returns undefined where the body is not of the documented shape, and then nothing of it is kept
 */
export function readEvents(body: unknown, day: string): readonly EventCount[] | undefined {
  const { data } = sentBody.safeParse(body);
  if (data === undefined) return undefined;
  const counts = data.events.flatMap((event) => countEvent(event, day));
  return [...new Map(counts.map((count) => [JSON.stringify(count), count])).values()];
}
