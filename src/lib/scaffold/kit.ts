import { stringify } from 'yaml';
import type { Content, IntegrationEntry } from '#lib/content/model.ts';
import { TEXT_ASSETS } from '#lib/content/schema/kit-text.ts';
import { ASSETS } from '#lib/kit/assets/index.ts';

/** A file to write, by its path in the content folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

export interface NewKit {
  /** Slug of the listing it launches. */
  readonly integration: string;
  /** Slug of the kit; by default the listing's with `-launch`. */
  readonly slug?: string | undefined;
  /** First day it may be seen. */
  readonly publishOn: string;
}

/** What a kit cannot be drafted for, in a sentence. */
export class ScaffoldError extends Error {
  override readonly name = 'ScaffoldError';
}

const LANGUAGE = 'en';

function findListing(slug: string, { integrations }: Content): IntegrationEntry {
  const listing = integrations.find((one) => one.slug === slug);
  if (listing === undefined) {
    throw new ScaffoldError(`There is no listing "${slug}": integrations/${slug}/index.md is not there.`);
  }
  if (listing.status === 'removed') throw new ScaffoldError(`The listing "${slug}" is removed.`);
  return listing;
}

const withFrontMatter = (fields: object, body: string): string =>
  `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body.trim()}\n`;

/**
 * A kit in draft for a listing, with the text of every asset that is written: templates over the listing's facts,
 * complete enough to send after an edit. Throws ScaffoldError where there is no such listing or already such a kit.
 */
export function draftKit({ integration, slug, publishOn }: NewKit, content: Content): readonly NewFile[] {
  const listing = findListing(integration, content);
  const name = slug ?? `${integration}-launch`;
  if (content.kits.some((kit) => kit.slug === name)) {
    throw new ScaffoldError(`There is a kit "${name}" already; name another with --slug.`);
  }
  const folder = `kits/${name}`;
  const index = {
    title: `${listing.name} for ${content.site.name}`,
    integration,
    ...(listing.publisher === 'platform' ? {} : { partner: listing.publisher }),
    publish_on: publishOn,
    status: 'draft',
    assets: Object.keys(ASSETS),
    locales: [LANGUAGE],
    utm: { source: 'marketplace', medium: 'kit', campaign: name },
  };
  return [
    {
      path: `${folder}/index.md`,
      text: withFrontMatter(index, 'Say in two sentences whom this kit is for.'),
    },
    ...TEXT_ASSETS.flatMap((asset) => {
      const template = ASSETS[asset].templates?.[LANGUAGE];
      return template === undefined
        ? []
        : [{ path: `${folder}/${asset}.md`, text: withFrontMatter(template.fields, template.body) }];
    }),
  ];
}
