import { randomUUID } from 'node:crypto';
import type { Deliveries } from '../store/deliveries.ts';
import type { StoredEntry } from '../store/model.ts';
import { LIST_CHANNEL, type Channel } from './channel.ts';
import { readFacts } from './facts.ts';
import type { Log } from './log.ts';
import { CAPACITY_DAYS, chooseDesk, type Choice, type Desk, type RoutingTable } from './routing.ts';

export interface RoutingParts {
  readonly store: Pick<Deliveries, 'unrouted' | 'route' | 'countGiven'>;
  readonly table: () => RoutingTable;
  readonly channels: readonly Channel[];
  readonly now: () => Date;
  readonly log: Log;
}

const DAY_MS = 86_400_000;
const MOST_AT_ONCE = 50;

/**
 * Gives entries that nobody has to desks, first come first, one message a channel that reaches the desk; how many
 * there were. Several instances that do so at once may give a desk some entries more than its capacity.
 */
export async function routeEntries({ store, table, channels, now, log }: RoutingParts): Promise<number> {
  const entries = await store.unrouted(MOST_AT_ONCE);
  if (entries.length === 0) return 0;
  const since = new Date(now().getTime() - CAPACITY_DAYS * DAY_MS).toISOString();
  const given = new Map(await store.countGiven(since));
  for (const entry of entries) {
    const { desk, why } = choose(table(), entry, given);
    const names = desk ? namesOf(channels, desk) : [];
    const target = desk?.slug ?? '';
    const deliveries = names.map((channel) => ({ id: randomUUID(), channel, target }));
    if (!(await store.route(entry.id, deliveries, desk?.slug, now().toISOString()))) continue;
    if (desk) given.set(desk.slug, (given.get(desk.slug) ?? 0) + 1);
    log.info({ entry: entry.id, desk: desk?.slug, why, channels: names }, 'Routed.');
    if (desk === undefined) log.warn({ entry: entry.id }, 'No desk: it is in the list of all.');
    else if (names.includes(LIST_CHANNEL.name))
      log.warn({ entry: entry.id, desk: desk.slug }, 'No channel: it is in the list of its desk.');
  }
  return entries.length;
}

/** A desk that somebody chose before, while the entry was held, is the one. */
function choose(table: RoutingTable, entry: StoredEntry, given: ReadonlyMap<string, number>): Choice {
  const desk = table.desks.find(({ slug }) => slug === entry.assignee);
  return desk ? { desk, why: 'assigned' } : chooseDesk(table, readFacts(entry), given);
}

function namesOf(channels: readonly Channel[], desk: Desk): readonly string[] {
  const names = channels
    .filter((channel) => channel.name !== LIST_CHANNEL.name && channel.reaches(desk))
    .map(({ name }) => name);
  return names.length > 0 ? names : [LIST_CHANNEL.name];
}
