import type { Verdict } from '#lib/answer/model.ts';

/** Who has to do something about a pull request; `nobody` while the machine works or all is done. */
export const WAITING = ['nobody', 'author', 'review', 'ready'] as const;
export type Waiting = (typeof WAITING)[number];

export interface Standing {
  readonly waiting: Waiting;
  /** Whether its author was reminded, and has not answered since. */
  readonly isStale: boolean;
}

/** What can happen to a pull request. */
export type PullEvent =
  | { readonly kind: 'answered'; readonly verdict: Verdict }
  /** Its author changed it; an answer follows. */
  | { readonly kind: 'pushed' }
  | { readonly kind: 'commented' }
  /** `passes`: whether the answer to the same commit left nothing to mend. */
  | { readonly kind: 'approved'; readonly passes: boolean }
  | { readonly kind: 'refused' }
  | { readonly kind: 'dismissed' }
  | { readonly kind: 'reminded' }
  | { readonly kind: 'closed' };

const AFTER_ANSWER: Readonly<Record<Verdict, Waiting>> = {
  author: 'author',
  person: 'review',
  ready: 'ready',
  // Only its author can say what it was to hold; an empty change is closed in the end.
  nothing: 'author',
  ours: 'review',
};

function nextWaiting(waiting: Waiting, event: PullEvent): Waiting {
  switch (event.kind) {
    case 'answered':
      return AFTER_ANSWER[event.verdict];
    case 'pushed':
    case 'closed':
      return 'nobody';
    case 'commented':
      return waiting === 'author' ? 'review' : waiting;
    case 'approved':
      return event.passes ? 'ready' : waiting;
    case 'refused':
      return 'author';
    case 'dismissed':
      return waiting === 'author' || waiting === 'ready' ? 'review' : waiting;
    case 'reminded':
      return waiting;
  }
}

/** Where a pull request stands after something happened to it. */
export function nextStanding(standing: Standing, event: PullEvent): Standing {
  const waiting = nextWaiting(standing.waiting, event);
  const isOld = event.kind === 'reminded' || (standing.isStale && waiting === standing.waiting);
  return { waiting, isStale: waiting === 'author' && isOld && event.kind !== 'refused' };
}

export const LABELS: Readonly<Record<Exclude<Waiting, 'nobody'> | 'stale', string>> = {
  author: 'needs author',
  review: 'needs review',
  ready: 'ready',
  stale: 'stale',
};

/** What is read from labels; where people have put on several, the gravest counts. */
export function readStanding(labels: readonly string[]): Standing {
  const found = (['author', 'review', 'ready'] as const).find((each) => labels.includes(LABELS[each]));
  return { waiting: found ?? 'nobody', isStale: labels.includes(LABELS.stale) };
}

/** The labels of a standing; other labels are nobody's business here. */
export const writeStanding = ({ waiting, isStale }: Standing): readonly string[] => [
  ...(waiting === 'nobody' ? [] : [LABELS[waiting]]),
  ...(isStale ? [LABELS.stale] : []),
];

/** The labels to take off and to put on. */
export function diffLabels(
  labels: readonly string[],
  standing: Standing,
): { readonly off: readonly string[]; readonly on: readonly string[] } {
  const wanted = writeStanding(standing);
  return {
    off: Object.values(LABELS).filter((label) => labels.includes(label) && !wanted.includes(label)),
    on: wanted.filter((label) => !labels.includes(label)),
  };
}
