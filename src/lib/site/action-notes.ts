import type { Content } from '#lib/content/model.ts';
import { findActionsInForce, type StandingAction } from '#lib/derive/actions.ts';
import type { ActionNote } from './model.ts';
import type { Paths } from './paths.ts';

/** Measures in force by whom they concern, newest first. */
export interface ActionNotes {
  readonly ofListing: (slug: string) => readonly ActionNote[];
  readonly ofPartner: (slug: string) => readonly ActionNote[];
}

/** A measure as its subject's page shows it, with its place in the public log. */
export const noteAction = (
  { id, date, status, measure }: StandingAction,
  paths: Pick<Paths, 'programPage'>,
): ActionNote => ({ id, href: `${paths.programPage('actions')}#${id}`, date, status, measure });

export function buildActionNotes({ records }: Content, today: string, paths: Paths): ActionNotes {
  const { byIntegration, byPartner } = findActionsInForce(records.actions, today);
  const note = (actions: readonly StandingAction[] = []) =>
    actions.map((action) => noteAction(action, paths));
  return {
    ofListing: (slug) => note(byIntegration.get(slug)),
    ofPartner: (slug) => note(byPartner.get(slug)),
  };
}
