import type { Content, IntegrationEntry } from '#lib/content/model.ts';
import { TEXT_ASSETS } from '#lib/content/schema/kit-text.ts';
import { ASSETS } from '#lib/kit/assets/index.ts';
import { ScaffoldError, withFrontMatter, type NewFile } from './new-file.ts';

export interface NewKit {
  /** Slug of the listing it launches. */
  readonly integration: string;
  /** Slug of the kit; by default the listing's with `-launch`. */
  readonly slug?: string | undefined;
  /** First day it may be seen. */
  readonly publishOn: string;
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
