import type { Content, IntegrationEntry } from '#lib/content/model.ts';
import { DEFAULT_PROGRAM } from '#lib/content/defaults.ts';
import { certificationRecord } from '#lib/content/schema/certification-record.ts';
import { certificationRules } from '#lib/content/schema/certification.ts';
import { integration } from '#lib/content/schema/integration.ts';
import { partnerRecord } from '#lib/content/schema/partner-record.ts';
import { tierRules } from '#lib/content/schema/tiers.ts';
import type { UsageRow, UsageSnapshot } from '#lib/content/schema/usage.ts';
import { addDays } from '#lib/derive/days.ts';
import { makeContent, makePartner, makeSnapshot } from '../unit/make.ts';
import { generateCatalogue } from './catalogue.ts';
import { createRandom } from './random.ts';

export const TODAY = '2026-11-21';
const NEWEST = '2026-11-15';
const WEEK_DAYS = 7;
const WEEKS = 52;

type Random = () => number;

function makeRow(slug: string, random: Random): UsageRow {
  const active = 5 + Math.floor(Math.exp(9 * random()));
  const previous = 5 + Math.floor(active * (0.6 + 0.6 * random()));
  const calls = active * (20 + Math.floor(2_000 * random()));
  const window = (accounts: number) => ({
    active: accounts,
    steady: Math.floor(accounts * 0.95),
    retained: Math.floor(Math.min(accounts, previous) * (0.6 + 0.4 * random())),
    installs: Math.floor(accounts * 0.1),
    activity: Math.round(accounts * 40) / 100,
    calls,
    errors: Math.floor(calls * 0.05 * random()),
  });
  return {
    slug,
    last: window(active),
    previous: window(previous),
    weeks: Array.from({ length: WEEKS }, () => Math.floor(active * (0.4 + 0.3 * random()))),
    first_day: '2025-01-01',
    last_day: NEWEST,
  };
}

const certification = certificationRules.parse({
  version: '1',
  effective: '2026-01-01',
  criteria: [
    ['use', { kind: 'measured', metric: 'active_accounts', at_least: 60 }],
    ['success', { kind: 'measured', metric: 'success_rate', at_least: 0.95, least_sample: 1_000 }],
    ['listed', { kind: 'measured', metric: 'days_listed', at_least: 182 }],
    ['review', { kind: 'evidence', valid_months: 12 }],
    ['setup', { kind: 'declared', declaration: 'setup_guide' }],
    ['uninstall', { kind: 'declared', declaration: 'uninstall_note' }],
    ['attestation', { kind: 'declared', declaration: 'security_attestation' }],
    ['answer', { kind: 'declared', declaration: 'support_response' }],
  ].map(([slug, rule]) => ({ slug, name: slug, description: slug, ...(rule as object) })),
  levels: [
    {
      slug: 'certified',
      name: 'Certified',
      description: 'All.',
      requires: ['use', 'success', 'listed', 'review', 'setup', 'uninstall', 'attestation', 'answer'],
    },
  ],
});

const awardOf = (random: Random) => {
  const day = addDays(TODAY, -Math.floor(random() * 500));
  return certificationRecord.parse({
    level: 'certified',
    rules_version: '1',
    certified_on: day,
    evidence: [{ criterion: 'review', value: 'passed', date: day }],
  });
};

const tiers = tierRules.parse({
  version: '1',
  effective: '2026-01-01',
  tiers: [
    { slug: 'member', name: 'Member', certified_people: 2, delivered_projects: 4 },
    { slug: 'leader', name: 'Leader', certified_people: 6, delivered_projects: 12, satisfaction: 4 },
  ],
  skills: [{ slug: 'set-up', name: 'Set-up', people: 2 }],
});

const recordOf = (slugs: readonly string[], random: Random) =>
  partnerRecord.parse({
    people: Array.from({ length: Math.floor(16 * random()) }, (_, index) => ({
      id: `person-${String(index)}`,
      skill: 'set-up',
      certified_on: addDays(TODAY, -Math.floor(700 * random())),
      expires: addDays(TODAY, Math.floor(700 * random()) - 100),
    })),
    projects: Array.from({ length: Math.floor(40 * random()) }, (_, index) => ({
      id: `project-${String(index)}`,
      delivered: addDays(TODAY, -Math.floor(1_500 * random())),
      integrations: [slugs[Math.floor(slugs.length * random())] ?? ''],
    })),
    satisfaction: {
      mean: 3 + Math.floor(20 * random()) / 10,
      answers: Math.floor(60 * random()),
      as_of: addDays(TODAY, -30),
    },
  });

/** Listings with weekly snapshots, a third of them certified at some time; all in memory, from a seed. */
export function makeFactsContent(listings: number, snapshots: number, partners: number): Content {
  const random = createRandom(5);
  const catalogue = generateCatalogue(listings, partners);
  const integrations: IntegrationEntry[] = catalogue.integrations.map(({ slug, fields, body }) => ({
    ...integration.parse(fields),
    slug,
    body,
    file: `integrations/${slug}/index.md`,
    logo: undefined,
    language: 'en',
    isStale: false,
  }));
  const slugs = integrations.map(({ slug }) => slug).sort();
  const usage: UsageSnapshot[] = Array.from({ length: snapshots }, (_, index) =>
    makeSnapshot(
      addDays(NEWEST, (index - snapshots + 1) * WEEK_DAYS),
      slugs.map((slug) => makeRow(slug, random)),
    ),
  );
  const certifications = new Map(
    integrations.flatMap(({ slug }) => (random() < 0.33 ? [[slug, awardOf(random)]] : [])),
  );
  const records = new Map(catalogue.partners.map(({ slug }) => [slug, recordOf(slugs, random)]));
  return makeContent({
    integrations,
    partners: catalogue.partners.map(({ slug, fields }) => makePartner(slug, fields)),
    program: { ...DEFAULT_PROGRAM, certification, tiers },
    records: { ...makeContent().records, usage, certifications, partners: records },
  });
}
