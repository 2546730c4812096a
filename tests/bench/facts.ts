import process from 'node:process';
import type { UsageSnapshot } from '#lib/content/schema/usage.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { findSimilar } from '#lib/derive/similar.ts';
import { makeFactsContent, TODAY } from './facts-content.ts';
import { compare, type Finding } from './report.ts';

const LISTINGS = 10_000;
const SNAPSHOTS = 26;
const PARTNERS = 2_000;
const SIMILAR_LISTINGS = 6;
/** Times the reference that all facts together may take. */
const LIMIT = 4;

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

/** All facts of one build: certificates, ranks with 26 weeks of history, tiers, health and links. */
export function benchFacts(_workspace: string, say: (line: string) => void): Promise<readonly Finding[]> {
  const content = makeFactsContent(LISTINGS, SNAPSHOTS, PARTNERS);
  const texts = content.records.usage.map((snapshot) => JSON.stringify(snapshot));
  const reference = cpuSeconds(() => {
    parseAndSort(texts);
  });
  const own = cpuSeconds(() => deriveFacts(content, TODAY));
  const similar = cpuSeconds(() => findSimilar(content.integrations, SIMILAR_LISTINGS));
  const megabytes = process.resourceUsage().maxRSS / 1024;
  const what = `${LISTINGS.toLocaleString('en')} listings, ${String(SNAPSHOTS)} snapshots`;
  say(`  ${'parse and sort the snapshots'.padEnd(34)}${reference.toFixed(2).padStart(9)} s CPU`);
  say(`  ${`facts of ${what}`.padEnd(34)}${own.toFixed(2).padStart(9)} s CPU`);
  say(`  ${'of it, to find similar listings'.padEnd(34)}${similar.toFixed(2).padStart(9)} s CPU`);
  say(`  peak memory with content and texts ${megabytes.toFixed(0)} MB`);
  return Promise.resolve([compare('facts against parsing and sorting the snapshots', own, reference, LIMIT)]);
}
