import type { Content, PartnerEntry } from '#lib/content/model.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import { isStanding } from './certification/certify.ts';
import type { Certification } from './certification/model.ts';
import { judgePartner, type HealthContext } from './health/health.ts';
import { findLatestProject } from './health/partner-rules.ts';
import { worksOn } from './links.ts';
import { provePartner, type Proof } from './match/proof.ts';
import type { IntegrationFacts, PartnerFacts } from './model.ts';
import { lastDaysOf, peopleInForce, projectsDelivered, type TierEvidence } from './tier/evidence.ts';
import { judgeSatisfaction, sumAnswers, type AnswerSum } from './tier/satisfaction.ts';
import { judgeSkills } from './tier/skills.ts';
import { judgeTier } from './tier/tier.ts';

/** What the facts of partners rest on besides the content. */
export interface PartnerSources {
  readonly content: Content;
  readonly today: Day;
  readonly health: HealthContext;
  readonly integrations: ReadonlyMap<string, IntegrationFacts>;
  /** Published listings by place. */
  readonly byPlace: readonly string[];
  readonly proofs: ReadonlyMap<string, Proof>;
}

/** Published listings of each publisher, by place. */
function groupByPublisher({ content, byPlace }: PartnerSources): ReadonlyMap<string, readonly string[]> {
  const publisherOf = new Map(content.integrations.map(({ slug, publisher }) => [slug, publisher]));
  const groups = new Map<string, string[]>();
  for (const slug of byPlace) {
    const publisher = publisherOf.get(slug) ?? '';
    const group = groups.get(publisher);
    if (group) group.push(slug);
    else groups.set(publisher, [slug]);
  }
  return groups;
}

/**
 * Last day on which a certificate that stands still does, grace included: that of its term and, at the lowest level,
 * of whatever else it rests on. A higher level gives way to a lower one first.
 */
function lastDayStanding(certification: Certification, { program }: Content): Day | undefined {
  const { level, graceUntil, nextExpiry } = certification;
  if (!isStanding(certification) || graceUntil === undefined) return undefined;
  const isLowest = level === program.certification.levels[0]?.slug;
  return isLowest && nextExpiry && nextExpiry.lapses < graceUntil ? nextExpiry.lapses : graceUntil;
}

const falling = (days: readonly Day[]): readonly Day[] => days.toSorted().reverse();

interface Company {
  readonly entry: PartnerEntry;
  readonly publishes: readonly string[];
}

/** Published listings a partner implements or has delivered, those with most delivered projects first. */
function listImplemented(entry: PartnerEntry, proof: Proof, published: ReadonlySet<string>) {
  return worksOn(entry, proof)
    .filter((slug) => published.has(slug))
    .map((integration) => {
      const done = proof.byIntegration.get(integration);
      return { integration, projects: done?.projects ?? 0, latest: done?.latest };
    })
    .sort((a, b) => b.projects - a.projects || (a.integration < b.integration ? -1 : 1));
}

function derivePartner(
  { entry, publishes }: Company,
  sources: PartnerSources,
  all: AnswerSum,
  published: ReadonlySet<string>,
): PartnerFacts {
  const { content, today, integrations } = sources;
  const { tiers } = content.program;
  const record = content.records.partners.get(entry.slug);
  const listings = publishes.flatMap((slug) => integrations.get(slug) ?? []);
  const proof = sources.proofs.get(entry.slug) ?? provePartner(record, today);
  const delivered = projectsDelivered(record, today);
  const satisfaction = judgeSatisfaction(record, all, tiers, today);
  const evidence: TierEvidence = {
    people: lastDaysOf(peopleInForce(record, today)),
    projects: falling(delivered.map((project) => project.delivered)),
    projectMonths: tiers.project_months,
    certificates: falling(
      listings.flatMap(({ certification }) => lastDayStanding(certification, content) ?? []),
    ),
    satisfaction: satisfaction?.adjusted ?? 0,
  };
  return {
    tier: judgeTier(tiers, evidence, today),
    health: judgePartner(
      entry.slug,
      listings.map(({ health }) => health),
      sources.health,
    ),
    skills: judgeSkills(tiers, record, today),
    certifiedPeople: evidence.people.length,
    deliveredProjects: delivered.length,
    latestProject: findLatestProject(record, today),
    satisfaction,
    publishes,
    implements: listImplemented(entry, proof, published),
    proof,
    publishesCertified: evidence.certificates.length,
  };
}

/** Facts of every partner. */
export function derivePartners(sources: PartnerSources): ReadonlyMap<string, PartnerFacts> {
  const { content, today, byPlace } = sources;
  const publishers = groupByPublisher(sources);
  const published = new Set(byPlace);
  const all = sumAnswers(
    content.partners.map(({ slug }) => content.records.partners.get(slug)),
    today,
  );
  return new Map(
    content.partners.map((entry) => {
      const company = { entry, publishes: publishers.get(entry.slug) ?? [] };
      return [entry.slug, derivePartner(company, sources, all, published)];
    }),
  );
}
