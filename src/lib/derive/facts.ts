import type { Content } from '#lib/content/model.ts';
import type { Day } from '#lib/content/schema/fields.ts';
import { certifyAll, measureAll } from './certification/certify-all.ts';
import { findComplements } from './complements.ts';
import { daysBetween } from './days.ts';
import { judgeListing, prepareHealth } from './health/health.ts';
import { linkImplementers, linkWorksWith } from './links.ts';
import { provePartner } from './match/proof.ts';
import type { Facts, IntegrationFacts } from './model.ts';
import { derivePartners } from './partner.ts';
import { drawNewcomers } from './rank/draw.ts';
import { traceRanks } from './rank/history.ts';
import { prepareListings } from './rank/listings.ts';
import { describeRanks, rankToday } from './rank/rank.ts';
import { listRising } from './rising.ts';
import { findSimilar } from './similar.ts';
import { findTogether } from './together.ts';
import { readUsage, summariseRow } from './usage.ts';

const SIMILAR_LISTINGS = 6;
const COMPLEMENTS = 20;
const TOGETHER = 12;

/**
 * Everything the content implies on a day: certificates, health, ranks, tiers and links. Pure: the order of
 * entries makes no difference, and nothing dated after `today` counts.
 */
export function deriveFacts(content: Content, today: Day): Facts {
  const usage = readUsage(content.records.usage, today);
  const measurements = measureAll(content, today);
  const certifications = certifyAll(content, today, measurements);
  const published = content.integrations.filter(({ status }) => status !== 'removed');
  const listings = prepareListings(content, today, (slug) => certifications.get(slug), measurements);
  const ranking = describeRanks(listings, rankToday(listings, today));
  const bySlug = new Map(published.map((entry) => [entry.slug, entry]));
  const ordered = ranking.order.flatMap((slug) => bySlug.get(slug) ?? []);
  const proofs = new Map(
    content.partners.map(({ slug }) => [slug, provePartner(content.records.partners.get(slug), today)]),
  );
  const links = {
    similar: findSimilar(ordered, SIMILAR_LISTINGS),
    worksWith: linkWorksWith(published),
    complements: findComplements(ordered, COMPLEMENTS),
    together: findTogether(
      {
        ordered,
        partners: content.partners,
        records: content.records.partners,
        collections: content.collections,
        today,
      },
      TOGETHER,
    ),
    implementers: linkImplementers(content.partners, proofs),
  };
  const newcomerDays = content.program.ranking.newcomer_days;

  const health = prepareHealth(content, today);
  const integrations = new Map<string, IntegrationFacts>();
  for (const entry of content.integrations) {
    const { slug } = entry;
    const certification = certifications.get(slug);
    if (!certification) continue;
    const measured = usage.bySlug.get(slug);
    integrations.set(slug, {
      certification,
      health: judgeListing(entry, measured, certification, health),
      rank: ranking.ranks.get(slug),
      usage: measured && summariseRow(measured),
      isNew: daysBetween(entry.listed, today) <= newcomerDays,
      similar: links.similar.get(slug) ?? [],
      worksWith: links.worksWith.get(slug) ?? [],
      complements: links.complements.get(slug) ?? [],
      together: links.together.get(slug) ?? [],
      implementedBy: links.implementers.get(slug) ?? [],
    });
  }

  const partners = derivePartners({ content, today, health, integrations, byPlace: ranking.order, proofs });
  return {
    today,
    usageAsOf: usage.asOf,
    integrations,
    partners,
    byPlace: ranking.order,
    rising: listRising(ordered, integrations, ranking),
    draw: drawNewcomers(
      published,
      (slug) => integrations.get(slug)?.health.state,
      content.program.ranking,
      today,
    ),
    rankHistory: traceRanks(listings, today),
  };
}
