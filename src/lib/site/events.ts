import type { IntegrationEntry } from '#lib/content/model.ts';
import { levelName, listAwards } from '#lib/derive/certification/standard.ts';
import { addDays } from '#lib/derive/days.ts';
import type { SiteContext } from './context.ts';
import type { EventKind, EventView, KitView, Site } from './model.ts';

/** What every event of a listing says. */
function of(entry: IntegrationEntry, kind: EventKind, day: string, { paths }: SiteContext) {
  const { slug, name, categories } = entry;
  return { id: `${kind}/${slug}/${day}`, day, name, href: paths.integration(slug), categories };
}

function listAppearance(entry: IntegrationEntry, context: SiteContext): readonly EventView[] {
  const { listed, released, version, tagline } = entry;
  const first = { ...of(entry, 'listed', listed, context), kind: 'listed', tagline } as const;
  // What was released before it was listed is no news of the listing.
  if (released === undefined || released <= listed) return [first];
  return [first, { ...of(entry, 'released', released, context), kind: 'released', version }];
}

function listAwardsOf(entry: IntegrationEntry, context: SiteContext): readonly EventView[] {
  const rules = context.content.program.certification;
  const awards = listAwards(context.content.records.certifications.get(entry.slug), rules);
  return awards.map(({ certifiedOn, level, standard, term }, at) => ({
    ...of(entry, 'certified', certifiedOn, context),
    kind: 'certified',
    level: levelName(rules, level, standard.version),
    until: term.expires,
    isRenewal: at < awards.length - 1,
  }));
}

/** The day its certificate lapsed, for as long as it is lapsed. */
function listLapse(entry: IntegrationEntry, context: SiteContext): readonly EventView[] {
  const certification = context.facts.integrations.get(entry.slug)?.certification;
  const { state, lost, rulesVersion } = certification ?? {};
  if (state !== 'lapsed' || lost?.on === undefined || rulesVersion === undefined) return [];
  const level = levelName(context.content.program.certification, lost.level, rulesVersion);
  return [{ ...of(entry, 'lapsed', lost.on, context), kind: 'lapsed', level }];
}

/** The announcement of its end, and the first day without it. */
function listEnd(entry: IntegrationEntry, context: SiteContext): readonly EventView[] {
  const { deprecated, ends, status } = entry;
  if (status !== 'deprecated' && status !== 'removed') return [];
  const successor = entry.successor && context.listing(entry.successor)?.entry.name;
  const event = (kind: 'deprecated' | 'ended', day: string): EventView => ({
    ...of(entry, kind, day, context),
    kind,
    ends,
    successor,
  });
  return [
    ...(deprecated === undefined ? [] : [event('deprecated', deprecated)]),
    ...(ends === undefined ? [] : [event('ended', addDays(ends, 1))]),
  ];
}

function listOfListing(entry: IntegrationEntry, context: SiteContext): readonly EventView[] {
  const end = listEnd(entry, context);
  if (entry.status === 'removed') return end;
  return [
    ...listAppearance(entry, context),
    ...listAwardsOf(entry, context),
    ...listLapse(entry, context),
    ...end,
  ];
}

function viewKit(
  { slug, name, href, publishOn, expiresOn, listing }: KitView,
  context: SiteContext,
): EventView {
  return {
    id: `kit/${slug}/${publishOn}`,
    kind: 'kit',
    day: publishOn,
    name,
    href,
    categories: context.listing(listing.slug)?.entry.categories ?? [],
    listing: listing.name,
    expiresOn,
  };
}

function viewActions({ actions }: Site['program']['actions']): readonly EventView[] {
  return actions.flatMap(({ id, date, lifted, measure, href, reason, subjects }) => {
    const shared = {
      name: measure,
      href,
      categories: [],
      subjects: subjects.map(({ name }) => name),
      reason,
    };
    const taken = { ...shared, id: `action/${id}`, kind: 'action', day: date } as const;
    if (lifted === undefined) return [taken];
    return [taken, { ...shared, id: `lifted/${id}`, kind: 'lifted', day: lifted } as const];
  });
}

/** Everything that happened up to the day of the build, newest first, ties by id. Kits are those that may be seen. */
export function buildEvents(
  kits: readonly KitView[],
  actions: Site['program']['actions'],
  context: SiteContext,
): readonly EventView[] {
  const { content, facts } = context;
  const events = [
    ...content.integrations.flatMap((entry) => listOfListing(entry, context)),
    ...kits.map((kit) => viewKit(kit, context)),
    ...viewActions(actions),
  ];
  // Two awards of one day are one event; the first of them is the newer.
  const known = new Set<string>();
  return events
    .filter(({ id, day }) => day <= facts.today && !known.has(id) && known.add(id))
    .sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1));
}
