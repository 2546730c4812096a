import { LABELS } from './labels.ts';

const DAY_MS = 86_400_000;

/** A label that was put on or taken off; other events of a pull request do not count. */
export interface TimelineEvent {
  readonly event: string;
  /** Such as `2026-11-30T08:00:00Z`. */
  readonly at: string;
  readonly label: string | undefined;
}

export interface StaleRules {
  readonly remind_days: number;
  readonly close_days: number;
}

export type StaleStep =
  | { readonly step: 'wait' }
  /** `left`: days until it would be closed. */
  | { readonly step: 'remind'; readonly waited: number; readonly left: number }
  | { readonly step: 'close'; readonly waited: number };

/** When a label that is on was put on; undefined where it is off. */
function onSince(timeline: readonly TimelineEvent[], label: string): number | undefined {
  const own = timeline
    .filter((each) => each.label === label && ['labeled', 'unlabeled'].includes(each.event))
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const last = own.at(-1);
  return last?.event === 'labeled' ? Date.parse(last.at) : undefined;
}

const daysBetween = (from: number, to: number): number => Math.floor((to - from) / DAY_MS);

/**
 * What becomes of a pull request that waits. The time runs only while it waits for its author, from the moment that
 * label was put on. Nobody is closed without a reminder and the days between the two, even where the timer itself
 * stood still meanwhile.
 */
export function decideStale(timeline: readonly TimelineEvent[], now: Date, rules: StaleRules): StaleStep {
  const since = onSince(timeline, LABELS.author);
  if (since === undefined) return { step: 'wait' };
  const waited = daysBetween(since, now.getTime());
  const left = Math.max(1, rules.close_days - rules.remind_days);
  const marked = onSince(timeline, LABELS.stale);
  const reminded = marked !== undefined && marked >= since ? marked : undefined;
  if (reminded === undefined)
    return waited >= rules.remind_days ? { step: 'remind', waited, left } : { step: 'wait' };
  return waited >= rules.close_days && daysBetween(reminded, now.getTime()) >= left
    ? { step: 'close', waited }
    : { step: 'wait' };
}
