import type { Content, IntegrationEntry, PartnerEntry } from '#lib/content/model.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import { certify, isStanding } from './certification/certify.ts';
import { daysBetween, latestDay } from './days.ts';
import { judgeHealth, judgePartnerHealth } from './health/health.ts';
import { countProjects, implementedBy, linkImplementers, linkWorksWith } from './links.ts';
import type { Facts, IntegrationFacts, PartnerFacts } from './model.ts';
import type { Certification } from './certification/model.ts';
import { rankCandidates, type Ranking } from './rank/rank.ts';
import { listRising } from './rising.ts';
import { findSimilar } from './similar.ts';
import {
  judgeSkills,
  judgeTier,
  meanSatisfaction,
  measureTier,
  peopleInForce,
  projectsDelivered,
} from './tier/tier.ts';
import { readUsage, type MeasuredUsage } from './usage.ts';

const SIMILAR_LISTINGS = 6;

type BySlug<Value> = ReadonlyMap<string, Value>;

function certifyAll(content: Content, usage: BySlug<MeasuredUsage>, today: Day): BySlug<Certification> {
  const { program, records, site } = content;
  return new Map(
    content.integrations.map((entry) => [
      entry.slug,
      certify({
        entry,
        usage: usage.get(entry.slug),
        record: records.certifications.get(entry.slug),
        rules: program.certification,
        today,
        apiVersions: site.api_versions,
      }),
    ]),
  );
}

function rankPublished(
  published: readonly IntegrationEntry[],
  usage: BySlug<MeasuredUsage>,
  certifications: BySlug<Certification>,
  content: Content,
  today: Day,
): Ranking {
  const candidates = published.flatMap((entry) => {
    const certification = certifications.get(entry.slug);
    return certification ? [{ entry, usage: usage.get(entry.slug), certification }] : [];
  });
  return rankCandidates(candidates, content.program.ranking, today);
}

function groupByPublisher(
  published: readonly IntegrationEntry[],
  order: readonly string[],
): Map<string, string[]> {
  const publisherOf = new Map(published.map(({ slug, publisher }) => [slug, publisher]));
  const groups = new Map<string, string[]>();
  for (const slug of order) {
    const publisher = publisherOf.get(slug) ?? '';
    const group = groups.get(publisher);
    if (group) group.push(slug);
    else groups.set(publisher, [slug]);
  }
  return groups;
}

interface PartnerContext {
  readonly content: Content;
  readonly today: Day;
  readonly commonSatisfaction: number;
  readonly certifications: BySlug<Certification>;
  readonly published: ReadonlySet<string>;
}

function derivePartner(
  partner: PartnerEntry,
  publishes: readonly string[],
  projects: BySlug<number>,
  { content, today, commonSatisfaction, certifications, published }: PartnerContext,
): PartnerFacts {
  const record = content.records.partners.get(partner.slug);
  const { tiers } = content.program;
  const delivered = projectsDelivered(record, today);
  const publishesCertified = publishes.filter((slug) => {
    const certification = certifications.get(slug);
    return certification !== undefined && isStanding(certification);
  }).length;
  const satisfaction = record?.satisfaction;
  return {
    tier: judgeTier(tiers, measureTier(record, publishesCertified, commonSatisfaction, today)),
    health: judgePartnerHealth(record, today),
    skills: judgeSkills(tiers, record, today),
    certifiedPeople: peopleInForce(record, today).length,
    deliveredProjects: delivered.length,
    latestProject: latestDay(...delivered.map((project) => project.delivered)),
    satisfaction:
      satisfaction && satisfaction.answers > 0
        ? { mean: satisfaction.mean, answers: satisfaction.answers, asOf: satisfaction.as_of }
        : undefined,
    publishes,
    implements: implementedBy(partner)
      .filter((slug) => published.has(slug))
      .map((integration) => ({ integration, projects: projects.get(integration) ?? 0 }))
      .sort((a, b) => b.projects - a.projects || (a.integration < b.integration ? -1 : 1)),
    publishesCertified,
  };
}

/**
 * Everything the content implies on a day: certificates, health, ranks, tiers and links. Pure: the order of
 * entries makes no difference, and nothing dated after `today` counts.
 */
export function deriveFacts(content: Content, today: Day): Facts {
  const usage = readUsage(content.records.usage, today);
  const certifications = certifyAll(content, usage.bySlug, today);
  const published = content.integrations.filter(({ status }) => status !== 'removed');
  const ranking = rankPublished(published, usage.bySlug, certifications, content, today);
  const bySlug = new Map(published.map((entry) => [entry.slug, entry]));
  const ordered = ranking.order.flatMap((slug) => bySlug.get(slug) ?? []);
  const projects = new Map(
    content.partners.map(({ slug }) => [slug, countProjects(content.records.partners.get(slug), today)]),
  );
  const links = {
    similar: findSimilar(ordered, SIMILAR_LISTINGS),
    worksWith: linkWorksWith(published),
    implementers: linkImplementers(content.partners, projects),
  };
  const newcomerDays = content.program.ranking.newcomer_days;

  const integrations = new Map<string, IntegrationFacts>();
  for (const entry of content.integrations) {
    const { slug } = entry;
    const certification = certifications.get(slug);
    if (!certification) continue;
    const figures = usage.bySlug.get(slug)?.figures;
    integrations.set(slug, {
      certification,
      health: judgeHealth(entry, figures, content.site.api_versions, today),
      rank: ranking.ranks.get(slug),
      usage: figures,
      isNew: daysBetween(entry.listed, today) <= newcomerDays,
      similar: links.similar.get(slug) ?? [],
      worksWith: links.worksWith.get(slug) ?? [],
      implementedBy: links.implementers.get(slug) ?? [],
    });
  }

  const publishers = groupByPublisher(published, ranking.order);
  const context: PartnerContext = {
    content,
    today,
    commonSatisfaction: meanSatisfaction(content.records.partners.values()),
    certifications,
    published: new Set(ranking.order),
  };
  const partners = new Map(
    content.partners.map((partner) => [
      partner.slug,
      derivePartner(
        partner,
        publishers.get(partner.slug) ?? [],
        projects.get(partner.slug) ?? new Map(),
        context,
      ),
    ]),
  );
  return {
    today,
    usageAsOf: usage.asOf,
    integrations,
    partners,
    byPlace: ranking.order,
    rising: listRising(ordered, integrations, ranking),
    draw: { seed: '', places: 0, pool: [], drawn: [] },
    rankHistory: { days: [], points: new Map() },
  };
}
