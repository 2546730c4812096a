import type { CollectionEntry, Content, PartnerEntry } from '#lib/content/model.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import { linkStack, type StackLink } from '#lib/content/stack.ts';
import { implementedBy } from './links.ts';
import { projectsDelivered } from './tier/evidence.ts';

/** A partner that sets up all of a stack or most of it. */
export interface StackPartner {
  readonly partner: string;
  /** Delivered projects with at least one of its listings. */
  readonly projects: number;
  /** Day of the latest of these. */
  readonly latest: Day | undefined;
  /** Listings of the stack that it does not set up, in the stack's order. */
  readonly lacks: readonly string[];
}

export interface StackFacts {
  readonly links: readonly StackLink[];
  /** Partners for all of it, most delivered projects with it first, then the latest, then by slug. */
  readonly complete: readonly StackPartner[];
  /** Partners for more than half of it: those that lack least first, then the same. */
  readonly nearly: readonly StackPartner[];
}

function judgePartner(
  entry: PartnerEntry,
  offered: readonly string[],
  { records }: Content,
  today: Day,
): StackPartner {
  const known = new Set(implementedBy(entry));
  const wanted = new Set(offered);
  const projects = projectsDelivered(records.partners.get(entry.slug), today).filter(({ integrations }) =>
    integrations.some((slug) => wanted.has(slug)),
  );
  return {
    partner: entry.slug,
    projects: projects.length,
    latest: projects.map(({ delivered }) => delivered).reduce<Day | undefined>(later, undefined),
    lacks: offered.filter((slug) => !known.has(slug)),
  };
}

const later = (a: Day | undefined, b: Day): Day => (a !== undefined && a > b ? a : b);

const byProof = (a: StackPartner, b: StackPartner): number =>
  a.lacks.length - b.lacks.length ||
  b.projects - a.projects ||
  compareDays(b.latest ?? '', a.latest ?? '') ||
  (a.partner < b.partner ? -1 : 1);

const compareDays = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** What holds a stack together, and who sets it up. Pure; the order of partners makes no difference. */
export function deriveStack(stack: CollectionEntry, content: Content, today: Day): StackFacts {
  const entries = new Map(content.integrations.map((entry) => [entry.slug, entry]));
  const offered = stack.integrations.filter((slug) => {
    const entry = entries.get(slug);
    return entry !== undefined && entry.status !== 'removed';
  });
  const partners = content.partners
    .map((entry) => judgePartner(entry, offered, content, today))
    .filter(({ lacks }) => lacks.length * 2 < offered.length)
    .sort(byProof);
  return {
    links: linkStack(stack.integrations, (slug) => entries.get(slug)?.data_flow),
    complete: partners.filter(({ lacks }) => lacks.length === 0),
    nearly: partners.filter(({ lacks }) => lacks.length > 0),
  };
}
