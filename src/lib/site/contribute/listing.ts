import { stringify } from 'yaml';
import type { IntegrationInput } from '#lib/content/schema/integration.ts';
import type { Listing, SiteContext } from '../context.ts';
import type { GuideListing } from '../views/contribute.ts';
import { buildReleaseEffect } from './effect.ts';
import { fillField } from './facts.ts';

type Facts = Pick<IntegrationInput, 'name' | 'tagline' | 'publisher' | 'categories' | 'listed' | 'released'>;

/** Listings that are looked at, by place. */
const CANDIDATES = 400;

/** Teams and accounts that may approve a change; the publisher's own name where none is known. */
function listOwners(publisher: string, { content }: SiteContext): readonly string[] {
  const row = content.records.owners.find((one) => one.publisher === publisher);
  return row === undefined ? [publisher] : [...row.teams, ...row.accounts];
}

/** Points that a release of today would add. */
const gainOf = ({ facts: { rank } }: Listing): number =>
  (rank?.factors ?? [])
    .filter(({ factor }) => factor === 'upkeep')
    .reduce((sum, { weight, contribution }) => sum + weight * 100 - contribution, 0);

/** The listing of a partner to which a release of today would do most, where there are any among healthy ones. */
function chooseListing(context: SiteContext): Listing | undefined {
  const offered = context.listings
    .slice(0, CANDIDATES)
    .filter(({ entry }) => entry.publisher !== 'platform' && entry.status === 'available');
  const healthy = offered.filter(({ facts }) => facts.health.state === 'healthy');
  const [best] = (healthy.length > 0 ? healthy : offered).toSorted((a, b) => gainOf(b) - gainOf(a));
  return best ?? context.listings[0];
}

/** A line of front matter as authors write it: slugs between brackets. */
const writeLine = ([field, value]: readonly [string, string | readonly string[]]): string =>
  typeof value === 'string'
    ? stringify({ [field]: value }, { lineWidth: 0 }).trim()
    : `${field}: [${value.join(', ')}]`;

function writeLines({ name, tagline, publisher, categories, listed, released }: Facts): readonly string[] {
  const fields = { name, tagline, publisher, categories, listed, ...(released ? { released } : {}) };
  return Object.entries(fields).map(writeLine);
}

/** 30.11.2026 for 2026-11-30. */
const writeElsewhere = (day: string): string => day.split('-').toReversed().join('.');

/** What a picture needs besides the facts of its listing. */
function draw(facts: Facts, slug: string, context: SiteContext) {
  const { today } = context.facts;
  return {
    slug,
    name: facts.name,
    file: `integrations/${slug}/index.md`,
    publisher: facts.publisher,
    form: [
      fillField('name', facts.name),
      fillField('tagline', facts.tagline),
      fillField('publisher', [context.publisherName(facts.publisher)]),
      fillField('categories', context.termNames('categories', facts.categories)),
    ],
    owners: listOwners(facts.publisher, context),
    lines: writeLines(facts),
    releasedLine: facts.released && writeLine(['released', facts.released]),
    today: { right: today, wrong: writeElsewhere(today) },
  };
}

/** The listing of the pictures. */
export function buildGuideListing(context: SiteContext): GuideListing {
  const chosen = chooseListing(context);
  if (chosen) {
    const { entry } = chosen;
    const effect = buildReleaseEffect(chosen, context);
    return { ...draw(entry, entry.slug, context), href: context.paths.integration(entry.slug), effect };
  }
  const category = context.content.taxonomy.categories[0]?.slug ?? 'your-category';
  const invented: Facts = {
    ...context.t.contribute.invented,
    publisher: 'your-company',
    categories: [category],
    listed: context.facts.today,
  };
  return { ...draw(invented, 'your-integration', context), href: undefined, effect: undefined };
}
