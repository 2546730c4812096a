import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import type { IntegrationInput } from '#lib/content/schema/integration.ts';
import type { PartnerInput } from '#lib/content/schema/partner.ts';
import { createRandom } from './random.ts';
import {
  CATEGORIES,
  INDUSTRIES,
  LANGUAGES,
  NOUNS,
  PLATFORM,
  REGIONS,
  ROLES,
  SENTENCES,
  SERVICES,
  VERBS,
} from './words.ts';

export interface Page<Input> {
  readonly slug: string;
  readonly fields: Input;
  readonly body: string;
}

export interface GeneratedCatalogue {
  readonly integrations: readonly Page<IntegrationInput>[];
  readonly partners: readonly Page<PartnerInput>[];
}

type Random = () => number;

const pick = <T>(random: Random, from: readonly T[]): T => {
  const value = from[Math.floor(random() * from.length)];
  if (value === undefined) throw new RangeError('nothing to pick from');
  return value;
};
const pickSome = <T>(random: Random, from: readonly T[], most: number): T[] => [
  ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(random, from))),
];
const dayIn = (random: Random, year: number) =>
  `${year}-${String(1 + Math.floor(random() * 10)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
const title = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const paragraph = (random: Random, sentences: number) =>
  Array.from({ length: sentences }, () => pick(random, SENTENCES)).join(' ');

const bodyOf = (random: Random) => `## Overview

${paragraph(random, 4)}

- ${pick(random, SENTENCES)}
- ${pick(random, SENTENCES)}

## Set up

1. Open **Settings**, then *Integrations*.
2. ${pick(random, SENTENCES)}
3. Press \`Start\` and wait for [the first run](https://docs.example/first-run).

${paragraph(random, 3)}

## Uninstall and what happens to the data

${paragraph(random, 3)}
`;

type Pricing = NonNullable<IntegrationInput['pricing']>;

/** Plans that fit how a listing is sold. */
function makePricing(model: Pricing['model'], team: number, company: number): Pricing {
  const plan = (name: string, price: number) => ({ name, price, currency: 'EUR', per: 'month' as const });
  const paid = [plan('Team', team), plan('Company', company)];
  if (model === 'free') return { model, plans: [] };
  return { model, plans: model === 'freemium' ? [plan('Starter', 0), ...paid] : paid };
}

function makeIntegration(random: Random, index: number, partners: number): Page<IntegrationInput> {
  const [verb, noun] = [pick(random, VERBS), pick(random, NOUNS)];
  const slug = `${verb}-${noun}-${index}`;
  const site = `https://${slug}.example`;
  return {
    slug,
    fields: {
      name: `${title(verb)} ${title(noun)} ${index}`,
      tagline: `${title(verb)}s every ${noun} on both sides without typing it twice`,
      publisher: `partner-${Math.floor(random() * partners)}`,
      categories: pickSome(random, CATEGORIES, 2),
      listed: dayIn(random, 2024),
      summary: paragraph(random, 1),
      tags: pickSome(random, NOUNS, 5),
      roles: pickSome(random, ROLES, 3),
      industries: pickSome(random, INDUSTRIES, 2),
      regions: pickSome(random, REGIONS, 3),
      languages: pickSome(random, LANGUAGES, 4),
      released: dayIn(random, 2026),
      verified: dayIn(random, 2026),
      version: `${Math.floor(random() * 9)}.${Math.floor(random() * 20)}.0`,
      changelog_url: `${site}/changes`,
      install_url: `${site}/install`,
      docs_url: `${site}/docs`,
      setup_url: `${site}/setup`,
      pricing: makePricing(
        pick(random, ['free', 'freemium', 'paid', 'quote'] as const),
        10 + Math.floor(random() * 90),
        100 + Math.floor(random() * 900),
      ),
      data_flow: pickSome(random, NOUNS, 4).map((object) => ({
        object: title(object),
        direction: pick(random, ['in', 'out', 'both'] as const),
        timing: pick(random, ['real-time', 'scheduled', 'manual'] as const),
      })),
      depth: { auth: 'oauth', errors: 'retried', co_owned: random() < 0.3 },
      permissions: pickSome(random, NOUNS, 4).map((scope) => ({
        scope: `${scope}.read`,
        reason: pick(random, SENTENCES),
      })),
      use_cases: pickSome(random, ROLES, 3).map((role) => ({
        title: pick(random, SENTENCES).slice(0, 70),
        summary: pick(random, SENTENCES),
        role,
      })),
      support: {
        url: `${site}/help`,
        email: `help@${slug}.example`,
        hours: 'Mon to Fri, 9 to 17 UTC',
        response_hours: 8,
        languages: ['en'],
      },
      trust: {
        attestations: [{ name: 'ISO 27001', url: `${site}/iso`, expires: '2027-06-30' }],
        data_regions: ['eu'],
        privacy_url: `${site}/privacy`,
        terms_url: `${site}/terms`,
        deletion: 'Erased within 30 days of uninstalling.',
      },
    },
    body: bodyOf(random),
  };
}

function makePartner(random: Random, index: number): Page<PartnerInput> {
  const slug = `partner-${index}`;
  return {
    slug,
    fields: {
      name: `${title(pick(random, NOUNS))} Partners ${index}`,
      tagline: `Puts ${pick(random, NOUNS)} projects live on time`,
      kinds: pickSome(random, ['technology', 'solutions', 'integrator', 'developer'] as const, 2),
      summary: paragraph(random, 1),
      website: `https://${slug}.example`,
      regions: pickSome(random, REGIONS, 3),
      languages: pickSome(random, LANGUAGES, 3),
      industries: pickSome(random, INDUSTRIES, 3),
      services: pickSome(random, SERVICES, 3),
      accepting_clients: random() < 0.7,
      budget: { from: 5_000, to: 80_000, currency: 'EUR' },
      size: '10-49',
      founded: 2001 + Math.floor(random() * 20),
    },
    body: paragraph(random, 5),
  };
}

/** The same numbers and seed give the same catalogue. */
export function generateCatalogue(integrations: number, partners: number, seed = 1): GeneratedCatalogue {
  const random = createRandom(seed);
  return {
    partners: Array.from({ length: partners }, (_, index) => makePartner(random, index)),
    integrations: Array.from({ length: integrations }, (_, index) =>
      makeIntegration(random, index, partners),
    ),
  };
}

async function writePages(folder: string, pages: readonly Page<object>[]): Promise<void> {
  for (const { slug, fields, body } of pages) {
    await mkdir(path.join(folder, slug), { recursive: true });
    await writeFile(path.join(folder, slug, 'index.md'), `---\n${stringify(fields)}---\n\n${body}`);
  }
}

/** Lays a catalogue down as a content folder. */
export async function writeCatalogue(
  folder: string,
  { integrations, partners }: GeneratedCatalogue,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'site.yaml'), stringify(PLATFORM));
  const terms = (slugs: readonly string[]) => slugs.map((slug) => ({ slug, name: title(slug) }));
  const taxonomy = {
    categories: terms(CATEGORIES),
    industries: terms(INDUSTRIES),
    regions: terms(REGIONS),
    languages: terms(LANGUAGES),
    services: terms(SERVICES),
    roles: terms(ROLES),
  };
  await writeFile(path.join(folder, 'taxonomy.yaml'), stringify(taxonomy));
  await writePages(path.join(folder, 'integrations'), integrations);
  await writePages(path.join(folder, 'partners'), partners);
}
