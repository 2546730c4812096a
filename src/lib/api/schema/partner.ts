import { z } from 'zod';
import { PARTNER_KINDS, SIZE_BANDS } from '#lib/content/schema/partner.ts';
import { TIER_MEASURES } from '#lib/derive/tier/model.ts';
import { health } from './standing.ts';
import { actionNote, count, day, place, reference, share, slug, term, text, url } from './parts.ts';

const budget = z
  .strictObject({ from: z.number(), to: z.number().nullable(), currency: text })
  .describe('What a project costs.');

/** A line of the directory. */
export const partnerRow = z.strictObject({
  slug,
  name: text,
  url: url.describe('Its page.'),
  api_url: url.describe('Its file.'),
  tagline: text,
  logo: url.nullable(),
  kinds: z.array(z.enum(PARTNER_KINDS)),
  location: text.nullable(),
  regions: z.array(slug),
  languages: z.array(slug),
  industries: z.array(slug),
  services: z.array(slug),
  accepting_clients: z.boolean().nullable(),
  listings: count,
  delivered_projects: count,
  tier: text.nullable(),
  place: place.describe(
    'Place in the directory: delivered projects, then listings, then slug. Tiers have no say.',
  ),
});

/** A measure of a tier. */
export const tierStep = z.strictObject({
  measure: z.enum(TIER_MEASURES),
  have: z.number().nullable().describe('Null where there is not enough to judge by.'),
  need: z.number(),
  met: z.boolean(),
  missing: z.number(),
  share,
});

const tier = z.strictObject({
  current: text.nullable(),
  next: text.nullable(),
  steps: z
    .array(tierStep)
    .describe('What the next tier asks for, or the current one where it is the highest.'),
  holds_until: day.nullable(),
  is_endangered: z.boolean(),
  endangered_by: z.array(tierStep),
  falls_to: text.nullable(),
  project_months: count,
  least_answers: count,
});

const bar = { count, share };

const projects = z.strictObject({
  years: z.array(z.strictObject({ ...bar, year: z.int(), is_running: z.boolean() })),
  industries: z.array(z.strictObject({ ...bar, name: text.nullable() })),
});

const satisfaction = z.strictObject({
  mean: z.number().describe('Of the answers, 1 to 5.'),
  answers: count,
  as_of: day,
  prior: z.number().nullable().describe('Mean of all other partners.'),
  adjusted: z.number().nullable().describe('The mean shrunk toward that of the others.'),
});

/** One partner. */
export const partner = z.strictObject({
  slug,
  name: text,
  url,
  tagline: text,
  summary: text.nullable(),
  body_markdown: text,
  logo: url.nullable(),
  kinds: z.array(z.enum(PARTNER_KINDS)),
  website: url.nullable(),
  contact_url: url.nullable(),
  location: text.nullable(),
  regions: z.array(term),
  languages: z.array(term),
  industries: z.array(term),
  services: z.array(term),
  accepting_clients: z.boolean().nullable(),
  budget: budget.nullable(),
  size: z.enum(SIZE_BANDS).nullable(),
  founded: z.int().nullable(),
  case_studies: z.array(
    z.strictObject({
      title: text,
      industry: text.nullable(),
      integrations: z.array(reference),
      outcome: text.nullable(),
      url: url.nullable(),
      date: text.nullable(),
    }),
  ),
  publishes: z.array(reference),
  implements: z
    .array(reference.extend({ projects: count, latest_project: day.nullable() }))
    .describe('Most projects first.'),
  stack: z.array(reference).describe('What it installs as standard.'),
  tier,
  skills: z.array(z.strictObject({ name: text, people: count, next_expiry: day, holds_until: day })),
  certified_people: count,
  people: z.array(z.strictObject({ name: text, people: count })).describe('Certified people by skill.'),
  delivered_projects: count,
  latest_project: day.nullable(),
  projects: projects.nullable(),
  match: z
    .strictObject({
      projects: z.array(
        z.strictObject({
          integrations: z.array(slug),
          industry: slug.nullable(),
          region: slug.nullable(),
          size: text.nullable(),
          month: z.string().regex(/^\d{4}-\d{2}$/),
        }),
      ),
    })
    .describe('Projects young enough to count in a match, newest first.'),
  satisfaction: satisfaction.nullable(),
  health,
  actions: z.array(actionNote).describe('Measures in force against it, newest first.'),
  kits: z.array(reference),
  source: z.strictObject({ edit: url, history: url }).nullable(),
});
