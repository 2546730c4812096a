import process from 'node:process';
import v8 from 'node:v8';
import vm from 'node:vm';
import type { Content } from '#lib/content/model.ts';
import type { UsageSnapshot } from '#lib/content/schema/usage.ts';
import { certifyAll, measureAll } from '#lib/derive/certification/certify-all.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { judgeListing, prepareHealth } from '#lib/derive/health/health.ts';
import { provePartner } from '#lib/derive/match/proof.ts';
import type { IntegrationFacts } from '#lib/derive/model.ts';
import { derivePartners } from '#lib/derive/partner.ts';
import { traceRanks } from '#lib/derive/rank/history.ts';
import { prepareListings, type Listings } from '#lib/derive/rank/listings.ts';
import { describeRanks, rankToday } from '#lib/derive/rank/rank.ts';
import { readUsage } from '#lib/derive/usage.ts';
import { makeFactsContent, TODAY } from './facts-content.ts';
import { compare, type Finding } from './report.ts';

const LISTINGS = 10_000;
const SNAPSHOTS = 26;
const PARTNERS = 2_000;
/** Times the reference that they may take together. */
const LIMIT = 1.6;
/** What they should take together on a quiet machine; told, not held: machines differ. */
const TARGET_SECONDS = 2;

// What made the content leaves is nobody's cost.
v8.setFlagsFromString('--expose-gc');
const collectGarbage = vm.runInNewContext('gc') as () => void;

function cpuSeconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** Reads and sorts what is ranked, and no more: each snapshot parsed, seven numbers of each listing sorted. */
function parseAndSort(texts: readonly string[]): void {
  for (const text of texts) {
    const { integrations } = JSON.parse(text) as UsageSnapshot;
    for (const name of ['active', 'steady', 'retained', 'installs', 'activity', 'calls', 'errors'] as const) {
      Float64Array.from(integrations, ({ last }) => Number(last[name])).sort();
    }
  }
}

/** The four, in the order in which a build takes them. */
function prepareSteps(content: Content): Readonly<Record<string, () => void>> {
  const usage = readUsage(content.records.usage, TODAY).bySlug;
  const health = prepareHealth(content, TODAY);
  const { partners } = content.records;
  const proofs = new Map(content.partners.map(({ slug }) => [slug, provePartner(partners.get(slug), TODAY)]));
  const integrations = new Map<string, IntegrationFacts>();
  const byPlace: string[] = [];
  const measurements = measureAll(content, TODAY);
  let certifications: ReturnType<typeof certifyAll> = new Map();
  let listings: Listings | undefined;
  return {
    certify: () => (certifications = certifyAll(content, TODAY, measurements)),
    rank: () => {
      listings = prepareListings(content, TODAY, (slug) => certifications.get(slug), measurements);
      byPlace.push(...describeRanks(listings, rankToday(listings, TODAY)).order);
    },
    history: () => listings && traceRanks(listings, TODAY),
    'health of listings, for tiers': () => {
      for (const entry of content.integrations) {
        const certification = certifications.get(entry.slug);
        if (certification === undefined) continue;
        integrations.set(entry.slug, {
          certification,
          health: judgeListing(entry, usage.get(entry.slug), certification, health),
          rank: undefined,
          usage: undefined,
          isNew: false,
          similar: [],
          worksWith: [],
          complements: [],
          together: [],
          implementedBy: [],
        });
      }
    },
    tier: () => {
      derivePartners({ content, today: TODAY, health, integrations, byPlace, proofs });
    },
  };
}

/** Certificates, ranks of today, 26 weeks of history and tiers, each with what it took; then everything at once. */
export function benchFacts(_workspace: string, say: (line: string) => void): Promise<readonly Finding[]> {
  const content = makeFactsContent(LISTINGS, SNAPSHOTS, PARTNERS);
  const tell = (name: string, seconds: number) => {
    say(`  ${name.padEnd(34)}${seconds.toFixed(2).padStart(9)} s CPU`);
    return seconds;
  };
  say(`  ${LISTINGS.toLocaleString('en')} listings, ${String(SNAPSHOTS)} snapshots:`);
  collectGarbage();
  const steps = Object.entries(prepareSteps(content));
  const own = steps.reduce((sum, [name, step]) => sum + tell(`  ${name}`, cpuSeconds(step)), 0);
  tell('  together', own);
  const kept = own < TARGET_SECONDS ? 'kept' : 'missed';
  say(`    target of ${String(TARGET_SECONDS)} s CPU together: ${kept}, for information`);
  collectGarbage();
  const derive = () => deriveFacts(content, TODAY);
  tell('all facts, links included', cpuSeconds(derive));
  const texts = content.records.usage.map((snapshot) => JSON.stringify(snapshot));
  collectGarbage();
  const read = () => {
    parseAndSort(texts);
  };
  const reference = tell('parse and sort the snapshots', cpuSeconds(read));
  say(`  peak memory with content and texts ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
  return Promise.resolve([
    compare('rank, certify, tier and history against parsing and sorting', own, reference, LIMIT),
  ]);
}
