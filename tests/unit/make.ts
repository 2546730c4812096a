import { DEFAULT_PROGRAM } from '#lib/content/defaults.ts';
import type { Content, IntegrationEntry, PartnerEntry } from '#lib/content/model.ts';
import { integration, type IntegrationInput } from '#lib/content/schema/integration.ts';
import { partner, type PartnerInput } from '#lib/content/schema/partner.ts';
import {
  USAGE_COLUMNS,
  type UsageRow,
  type UsageSnapshot,
  type UsageWindow,
} from '#lib/content/schema/usage.ts';
import { siteConfig } from '#lib/content/schema/site.ts';
import { taxonomy } from '#lib/content/schema/taxonomy.ts';

/** What an entry is that nobody translated. */
export const IN_DEFAULT = { language: 'en', isStale: false };

export function makeIntegration(
  slug: string,
  fields: Partial<IntegrationInput> = {},
  body = '',
): IntegrationEntry {
  const input = {
    name: slug,
    tagline: `What ${slug} does`,
    publisher: 'platform',
    categories: ['crm'],
    listed: '2025-01-01',
    ...fields,
  };
  const file = `integrations/${slug}/index.md`;
  return { ...integration.parse(input), ...IN_DEFAULT, slug, body, file, logo: undefined };
}

export function makePartner(slug: string, fields: Partial<PartnerInput> = {}): PartnerEntry {
  const input = { name: slug, tagline: `What ${slug} does`, kinds: ['solutions'], ...fields };
  const file = `partners/${slug}/index.md`;
  return { ...partner.parse(input), ...IN_DEFAULT, slug, body: '', file, logo: undefined };
}

const EMPTY_WINDOW: UsageWindow = {
  active: null,
  steady: null,
  retained: null,
  installs: null,
  activity: null,
  calls: null,
  errors: null,
};

export const makeUsage = (
  slug: string,
  last: Partial<UsageWindow>,
  previous: Partial<UsageWindow> = {},
): UsageRow => ({
  slug,
  last: { ...EMPTY_WINDOW, ...last },
  previous: { ...EMPTY_WINDOW, ...previous },
  weeks: [],
  first_day: '2026-01-01',
  last_day: '2026-11-15',
});

export const makeSnapshot = (
  asOf: string,
  integrations: readonly UsageRow[],
  fields: Partial<UsageSnapshot> = {},
): UsageSnapshot => ({
  as_of: asOf,
  method: '2',
  source: 'test',
  grain: 'day',
  columns: [...USAGE_COLUMNS],
  weeks_of: 'active',
  platform: { active: null, accounts: null },
  integrations: [...integrations],
  ...fields,
});

const term = (slug: string) => ({ slug, name: slug.toUpperCase() });

/** A content folder as the reader would give it, with what a test cares about. */
export function makeContent(parts: Partial<Content> = {}): Content {
  const bySlug = (a: { slug: string }, b: { slug: string }) => (a.slug < b.slug ? -1 : 1);
  return {
    site: {
      ...siteConfig.parse({
        name: 'Meridian',
        tagline: 'Everything connects',
        description: 'A marketplace.',
        url: 'https://marketplace.example',
        home_url: 'https://meridian.example',
      }),
      logoAsset: undefined,
    },
    taxonomy: taxonomy.parse({
      categories: [term('crm'), term('chat'), term('billing')],
      roles: [term('sales')],
    }),
    collections: [],
    kits: [],
    program: DEFAULT_PROGRAM,
    records: { usage: [], owners: [], certifications: new Map(), partners: new Map(), actions: [] },
    assets: [],
    translations: new Map(),
    objectNames: new Map(),
    ...parts,
    integrations: (parts.integrations ?? []).toSorted(bySlug),
    partners: (parts.partners ?? []).toSorted(bySlug),
  };
}
