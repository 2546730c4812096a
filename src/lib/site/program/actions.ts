import type { Action } from '#lib/content/schema/actions.ts';
import { listActions } from '#lib/derive/actions.ts';
import type { SiteContext } from '../context.ts';
import type { NamedLink, Site } from '../model.ts';
import { noteAction } from '../action-notes.ts';
import { programHead } from './head.ts';

/** Whom a measure concerns; listings that were removed keep their address. */
function findSubjects(
  { integration, partner }: Pick<Action, 'integration' | 'partner'>,
  { content, company, paths }: SiteContext,
): readonly NamedLink[] {
  const listing = content.integrations.find(({ slug }) => slug === integration);
  const firm = partner === undefined ? undefined : company(partner);
  return [
    ...(listing ? [{ name: listing.name, href: paths.integration(listing.slug) }] : []),
    ...(firm ? [{ name: firm.entry.name, href: paths.partner(firm.entry.slug) }] : []),
  ];
}

/** The log as of the build date, newest first. */
export const buildActions = (context: SiteContext): Site['program']['actions'] => ({
  head: programHead('actions', context, ['actions']),
  actions: listActions(context.content.records.actions, context.facts.today).map((action) => ({
    ...noteAction(action, context.paths),
    subjects: findSubjects(action, context),
    rule: action.rule,
    reason: action.reason,
    expires: action.expires,
    lifted: action.status === 'lifted' ? action.lifted : undefined,
    appeal: action.appeal,
  })),
});
