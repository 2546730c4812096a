import { heads } from '#lib/i18n/en/heads.ts';
import type { SiteContext } from '../context.ts';
import type { ActionView, NamedLink, Site } from '../model.ts';
import { programHead } from './head.ts';

function findSubject(
  {
    integration,
    partner,
  }: { readonly integration?: string | undefined; readonly partner?: string | undefined },
  context: SiteContext,
): NamedLink | undefined {
  if (integration !== undefined) {
    const entry = context.content.integrations.find(({ slug }) => slug === integration);
    return entry && { name: entry.name, href: context.paths.integration(integration) };
  }
  const company = partner === undefined ? undefined : context.company(partner);
  return company && { name: company.entry.name, href: context.paths.partner(company.entry.slug) };
}

/** Measures taken up to the build date, newest first; one past its last day has expired. */
function listActions(context: SiteContext): readonly ActionView[] {
  const { today } = context.facts;
  return context.content.records.actions
    .filter(({ date }) => date <= today)
    .toSorted((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1))
    .map((action) => ({
      id: action.id,
      date: action.date,
      subject: findSubject(action, context),
      rule: action.rule,
      measure: action.measure,
      reason: action.reason,
      status:
        action.status !== 'lifted' && action.expires && action.expires < today ? 'expired' : action.status,
      expires: action.expires,
      appeal: action.appeal,
    }));
}

export function buildActions(context: SiteContext): Site['program']['actions'] {
  return {
    head: programHead('actions', heads.actions, heads.actionsDescription, context),
    actions: listActions(context),
  };
}
