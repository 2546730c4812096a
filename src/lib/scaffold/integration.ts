import type { Content } from '#lib/content/model.ts';
import { integration, type LISTING_STATUSES } from '#lib/content/schema/integration.ts';
import { safeSlug, slugify, withSuffix } from '#lib/import/slug.ts';
import { Given, present, requireSlug, sayOpen, slugsOf, type Draft } from './draft.ts';
import { ScaffoldError, withFrontMatter } from './new-file.ts';
import { cleanLine, writeParagraph } from './text.ts';

/** What a listing is drafted from: texts of anyone, none of them trusted. */
export interface NewIntegration {
  readonly name: string;
  readonly tagline: string;
  /** Slug of a partner that is there or is drafted along with it, or `platform`. */
  readonly publisher: string;
  readonly categories: readonly string[];
  readonly status: (typeof LISTING_STATUSES)[number];
  /** Day it is listed, `YYYY-MM-DD`. */
  readonly listed: string;
  /** By default made from the name, and from the publisher's where that is taken. */
  readonly slug?: string | undefined;
  readonly docsUrl?: string | undefined;
}

const WORTH = [
  'summary',
  'install_url',
  'docs_url',
  'setup_url',
  'platform_api',
  'pricing',
  'data_flow',
  'permissions',
  'support',
  'trust',
];

/** The slugs that a listing of this name may get, the best first. */
export function listingSlugs(name: string, publisher: string): readonly string[] {
  const plain = safeSlug(slugify(name), 'integration', name);
  return [plain, withSuffix(publisher, plain)];
}

function chooseSlug({ slug, name, publisher }: NewIntegration, { integrations }: Content): string {
  const taken = slugsOf(integrations);
  const wishes = slug === undefined ? listingSlugs(name, publisher) : [requireSlug(slug)];
  const free = wishes.find((wish) => !taken.has(wish));
  if (free !== undefined) return free;
  throw new ScaffoldError(
    `There is a listing "${wishes[0] ?? ''}" already; name another slug for the listing.`,
  );
}

/**
 * The page of a listing in draft. Texts are data in it, whatever they hold.
 * @throws ScaffoldError where the slug is taken, or a name, a tagline or a category is missing
 */
export function draftIntegration(from: NewIntegration, content: Content): Draft {
  const given = new Given();
  const known = content.taxonomy.categories.map(({ slug }) => slug);
  const fields = present({
    name: cleanLine(from.name, 60),
    tagline: cleanLine(from.tagline, 130),
    publisher: from.publisher,
    categories: given.slugs('categories', from.categories, known).slice(0, 3),
    status: from.status,
    listed: from.listed,
    docs_url: given.address('docs_url', from.docsUrl),
  });
  for (const field of ['name', 'tagline', 'categories']) {
    if (fields[field] === undefined)
      throw new ScaffoldError(`A listing has to have \`${field}\`, and none was given that fits.`);
  }
  const slug = chooseSlug(from, content);
  const body = `## Overview\n\n${writeParagraph(String(fields['tagline']))}`;
  return {
    slug,
    file: { path: `integrations/${slug}/index.md`, text: withFrontMatter(fields, body) },
    missing: [
      ...given.told,
      ...sayOpen(integration, WORTH, fields),
      'logo.svg or logo.png: its mark, beside the text.',
      'The text: an overview, how it is set up, and what happens to the data when it is uninstalled.',
    ],
  };
}
