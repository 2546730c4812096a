import type { z } from 'zod';
import { actions } from '#lib/content/schema/actions.ts';
import { certificationRecord } from '#lib/content/schema/certification-record.ts';
import { certificationRules } from '#lib/content/schema/certification.ts';
import { collection } from '#lib/content/schema/collection.ts';
import { integration } from '#lib/content/schema/integration.ts';
import { kit } from '#lib/content/schema/kit.ts';
import { KIT_TEXTS, TEXT_ASSETS } from '#lib/content/schema/kit-text.ts';
import { owners } from '#lib/content/schema/owners.ts';
import { partnerRecord } from '#lib/content/schema/partner-record.ts';
import { partner } from '#lib/content/schema/partner.ts';
import { rankingRules } from '#lib/content/schema/ranking.ts';
import { reviewRules } from '#lib/content/schema/review.ts';
import { routingRules } from '#lib/content/schema/routing.ts';
import { siteConfig } from '#lib/content/schema/site.ts';
import { taxonomy } from '#lib/content/schema/taxonomy.ts';
import { tierRules } from '#lib/content/schema/tiers.ts';
import { usageSnapshot } from '#lib/content/schema/usage.ts';
import type { TranslatedNoun } from '#lib/content/translation/registry.ts';
import { TRANSLATION_SCHEMAS } from '#lib/content/translation/schema.ts';

/** A kind of file of the content. */
export interface Noun {
  /** Last part of the address of its schema, without `.json`. */
  readonly name: string;
  readonly title: string;
  /** Where such files lie in the content folder; a star stands for a slug or a day. */
  readonly files: string;
  readonly schema: z.ZodType;
  /** What the check asks besides, and JSON Schema cannot say. */
  readonly beyond?: string;
}

const ENTRIES: readonly Noun[] = [
  {
    name: 'integration',
    title: 'Integration',
    files: 'integrations/*/index.md',
    schema: integration,
    beyond: 'Its days follow each other, and its successor is still listed.',
  },
  {
    name: 'partner',
    title: 'Partner',
    files: 'partners/*/index.md',
    schema: partner,
    beyond: 'A budget does not end before it starts.',
  },
  { name: 'collection', title: 'Collection', files: 'collections/*.md', schema: collection },
  {
    name: 'kit',
    title: 'Launch kit',
    files: 'kits/*/index.md',
    schema: kit,
    beyond: 'The last day is not before the first.',
  },
  ...TEXT_ASSETS.map((asset) => ({
    name: `kit-${asset}`,
    title: `Launch kit: ${asset}`,
    files: `kits/*/${asset}.md`,
    schema: KIT_TEXTS[asset],
    beyond: 'Templates say only facts that there are.',
  })),
];

const PLATFORM: readonly Noun[] = [
  {
    name: 'site',
    title: 'Marketplace',
    files: 'site.yaml',
    schema: siteConfig,
    beyond: 'The logo lies beside the file.',
  },
  {
    name: 'taxonomy',
    title: 'Words of the marketplace',
    files: 'taxonomy.yaml',
    schema: taxonomy,
    beyond: 'No slug is there twice within a list.',
  },
];

const PROGRAM: readonly Noun[] = [
  {
    name: 'ranking',
    title: 'Rules of the ranking',
    files: 'program/ranking.yaml',
    schema: rankingRules,
    beyond: 'The weights have at most four decimals and sum to 1.',
  },
  {
    name: 'certification',
    title: 'Rules of certification',
    files: 'program/certification.yaml',
    schema: certificationRules,
    beyond: 'Versions follow each other, and no criterion or level is there twice.',
  },
  {
    name: 'tiers',
    title: 'Rules of the partner tiers',
    files: 'program/tiers.yaml',
    schema: tierRules,
    beyond: 'No tier asks for less than the one below it.',
  },
  {
    name: 'routing',
    title: 'Rules of who answers',
    files: 'program/routing.yaml',
    schema: routingRules,
    beyond: 'An address of a desk starts with https:// or http://localhost and holds no password.',
  },
  { name: 'review', title: 'Rules of review', files: 'program/review.yaml', schema: reviewRules },
];

const RECORDS: readonly Noun[] = [
  { name: 'owners', title: 'Owners', files: 'records/owners.yaml', schema: owners },
  { name: 'actions', title: 'Measures', files: 'records/actions.yaml', schema: actions },
  {
    name: 'certification-record',
    title: 'Record of a certificate',
    files: 'records/certifications/*.yaml',
    schema: certificationRecord,
    beyond: 'Level, version and day of an award stand together or not at all.',
  },
  {
    name: 'partner-record',
    title: 'Record of a partner',
    files: 'records/partners/*.yaml',
    schema: partnerRecord,
    beyond: 'No certificate ends before it starts.',
  },
  { name: 'usage', title: 'Snapshot of usage', files: 'records/usage/*.json', schema: usageSnapshot },
];

const TRANSLATED: Readonly<Record<TranslatedNoun, string>> = {
  integration: 'integrations/*/index.*.md',
  partner: 'partners/*/index.*.md',
  collection: 'collections/*.*.md',
  kit: 'kits/*/index.*.md',
  site: 'site.*.yaml',
  taxonomy: 'taxonomy.*.yaml',
  certification: 'program/certification.*.yaml',
  tiers: 'program/tiers.*.yaml',
  routing: 'program/routing.*.yaml',
};

/** In another language stands nothing but texts. */
const translate = ({ name, title }: Noun): readonly Noun[] =>
  isTranslated(name)
    ? [
        {
          name: `translated-${name}`,
          title: `${title}, translated`,
          files: TRANSLATED[name],
          schema: TRANSLATION_SCHEMAS[name],
          beyond: 'It translates what the default file says, item by item.',
        },
      ]
    : [];

const isTranslated = (name: string): name is TranslatedNoun => Object.hasOwn(TRANSLATED, name);

const ORIGINALS = [...ENTRIES, ...PLATFORM, ...PROGRAM, ...RECORDS];

/** Every kind of file there is, those of partners first, translations last. */
export const NOUNS: readonly Noun[] = [...ORIGINALS, ...ORIGINALS.flatMap(translate)];
