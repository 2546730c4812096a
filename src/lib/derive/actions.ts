import type { Action, ACTION_STATUSES } from '#lib/content/schema/actions.ts';
import type { Day } from '#lib/content/schema/fields.ts';

export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** A measure that has been taken by a day, with where it stands on it. */
export interface StandingAction extends Omit<Action, 'status'> {
  readonly status: ActionStatus;
}

/** Where a measure stands on a day: what is dated after that day has not happened yet. */
export function judgeAction({ status, expires, lifted }: Action, today: Day): ActionStatus {
  if (status === 'lifted' && (lifted === undefined || lifted <= today)) return 'lifted';
  if (expires !== undefined && expires < today) return 'expired';
  if (status === 'lifted' || (status === 'expired' && expires !== undefined)) return 'in-force';
  return status;
}

/** Measures taken up to `today`, newest first, ties by id. */
export const listActions = (actions: readonly Action[], today: Day): readonly StandingAction[] =>
  actions
    .filter(({ date }) => date <= today)
    .map((action) => ({ ...action, status: judgeAction(action, today) }))
    .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1));

/** A measure binds until it is lifted or expires, under appeal too. */
export const isInForce = ({ status }: Pick<StandingAction, 'status'>): boolean =>
  status === 'in-force' || status === 'appealed';

export interface ActionsInForce {
  readonly byIntegration: ReadonlyMap<string, readonly StandingAction[]>;
  readonly byPartner: ReadonlyMap<string, readonly StandingAction[]>;
}

function groupBy(
  actions: readonly StandingAction[],
  subject: 'integration' | 'partner',
): ReadonlyMap<string, readonly StandingAction[]> {
  const groups = new Map<string, StandingAction[]>();
  for (const action of actions) {
    const slug = action[subject];
    if (slug === undefined) continue;
    const group = groups.get(slug);
    if (group) group.push(action);
    else groups.set(slug, [action]);
  }
  return groups;
}

/** Measures in force on `today` by whom they concern, newest first. */
export function findActionsInForce(actions: readonly Action[], today: Day): ActionsInForce {
  const inForce = listActions(actions, today).filter(isInForce);
  return { byIntegration: groupBy(inForce, 'integration'), byPartner: groupBy(inForce, 'partner') };
}

/** Day of the newest measure of a status; undefined without one. */
export const findNewest = (actions: readonly StandingAction[], status: ActionStatus): Day | undefined =>
  actions.find((action) => action.status === status)?.date;
