import { setTimeout as wait } from 'node:timers/promises';
import type { Attempt, Deliveries, Delivery } from '../store/deliveries.ts';
import type { StoredEntry } from '../store/model.ts';
import { backOff, MOST_TRIES } from './backoff.ts';
import { LIST_CHANNEL, nameError, type Channel, type Outcome, type Send } from './channel.ts';
import type { Log } from './log.ts';
import type { RoutingTable } from './routing.ts';

export interface DeliveryParts {
  readonly store: Pick<Deliveries, 'entryOf' | 'settle'>;
  readonly table: () => RoutingTable;
  readonly channels: readonly Channel[];
  readonly now: () => Date;
  readonly log: Log;
  /** In [0, 1). */
  readonly random: () => number;
}

const SETTLE_TRIES = 3;
const SETTLE_PAUSE_MS = 500;

/**
 * Tries a claimed delivery once, and says in the store how that went. Rejects where the store cannot be used: the
 * delivery is then tried again, under the same id, once its claim has run out.
 */
export async function deliverOne(delivery: Delivery, parts: DeliveryParts): Promise<void> {
  const { store, now, log } = parts;
  const { id, entry: entryId, channel, target, tries } = delivery;
  const entry = await store.entryOf(delivery);
  if (entry === undefined) return;
  const outcome = await tryOnce(delivery, entry, parts);
  const at = now();
  const conclusion = conclude(outcome, delivery, parts, at);
  await settleSurely(store, { delivery: id, at: at.toISOString(), ...conclusion.attempt }, conclusion.due);
  const fields = {
    delivery: id,
    entry: entryId,
    channel,
    desk: target,
    tries,
    detail: conclusion.attempt.detail,
  };
  switch (conclusion.attempt.outcome) {
    case 'sent':
      log.info(fields, 'Sent.');
      return;
    case 'waiting':
      log.warn({ ...fields, due: conclusion.due }, 'Not sent: it is tried again.');
      return;
    case 'failed':
      log.error(fields, 'Not sent: it was set aside until somebody replays it.');
      return;
  }
}

/** Never rejects: what goes wrong with one message is its outcome. */
async function tryOnce(delivery: Delivery, entry: StoredEntry, parts: DeliveryParts): Promise<Outcome> {
  const { id, channel: name, target, tries, at } = delivery;
  // Claimed that often without a word of how it went: whoever tries it ends.
  if (tries > MOST_TRIES) return { kind: 'never', detail: 'gave up' };
  if (entry.state === 'rejected') return { kind: 'never', detail: 'rejected' };
  const desk = parts.table().desks.find(({ slug }) => slug === target);
  if (desk === undefined) return { kind: 'never', detail: 'no such desk' };
  const channel = [...parts.channels, LIST_CHANNEL].find((one) => one.name === name);
  if (channel?.reaches(desk) !== true) return { kind: 'later', detail: 'no such channel' };
  let send: Send;
  try {
    send = channel.prepare({ delivery: id, given: at, entry, desk });
  } catch (error) {
    return { kind: 'never', detail: `no message can be made: ${nameError(error)}` };
  }
  try {
    return await send(parts.now());
  } catch (error) {
    return { kind: 'later', detail: nameError(error) };
  }
}

interface Conclusion {
  readonly attempt: Pick<Attempt, 'outcome' | 'detail'>;
  readonly due: string;
}

function conclude(outcome: Outcome, { tries }: Delivery, { random }: DeliveryParts, at: Date): Conclusion {
  const { kind, detail } = outcome;
  if (kind !== 'later')
    return { attempt: { outcome: kind === 'sent' ? 'sent' : 'failed', detail }, due: at.toISOString() };
  if (tries >= Math.min(MOST_TRIES, outcome.mostTries ?? MOST_TRIES))
    return {
      attempt: { outcome: 'failed', detail: `${detail}, after ${String(tries)} tries` },
      due: at.toISOString(),
    };
  const next = at.getTime() + backOff(tries, random());
  const due = new Date(Math.max(next, outcome.notBefore?.getTime() ?? 0));
  return { attempt: { outcome: 'waiting', detail }, due: due.toISOString() };
}

/** What was sent and is not conclusion is sent once more: a store that is away for a moment is waited for. */
async function settleSurely(
  store: DeliveryParts['store'],
  attempt: Attempt,
  due: string,
  tries = 1,
): Promise<void> {
  try {
    await store.settle(attempt, due);
  } catch (error) {
    if (tries === SETTLE_TRIES) throw error;
    await wait(SETTLE_PAUSE_MS);
    await settleSurely(store, attempt, due, tries + 1);
  }
}
