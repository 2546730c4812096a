import type { z } from 'zod';
import { certificationRules } from '../schema/certification.ts';
import { collection } from '../schema/collection.ts';
import { integration } from '../schema/integration.ts';
import { kit } from '../schema/kit.ts';
import { partner } from '../schema/partner.ts';
import { routingRules } from '../schema/routing.ts';
import { siteConfig } from '../schema/site.ts';
import { taxonomy } from '../schema/taxonomy.ts';
import { tierRules } from '../schema/tiers.ts';

/** `must`: every translation has it. `should`: one that lacks it is incomplete. `may`: it is often the same everywhere. */
export type Need = 'must' | 'should' | 'may';

/** What of a field is text, and how the items of a list are told apart. */
export type TextRule =
  | { readonly kind: 'text'; readonly need: Need }
  | { readonly kind: 'group'; readonly texts: Texts }
  /** A list whose items are found by a field that no language changes. */
  | { readonly kind: 'keyed'; readonly key: string; readonly texts: Texts }
  /** A list whose items have no such field: the first translates the first. */
  | { readonly kind: 'ordered'; readonly texts: Texts }
  /** A list with one text an item, translated by a word list: what it says in the default language, then in this one. */
  | { readonly kind: 'words'; readonly field: string; readonly need: Need };

export type Texts = Readonly<Record<string, TextRule>>;

const text = (need: Need): TextRule => ({ kind: 'text', need });
const group = (texts: Texts): TextRule => ({ kind: 'group', texts });
const keyed = (key: string, texts: Texts): TextRule => ({ kind: 'keyed', key, texts });
const ordered = (texts: Texts): TextRule => ({ kind: 'ordered', texts });
const words = (field: string, need: Need): TextRule => ({ kind: 'words', field, need });

const TERMS = keyed('slug', { name: text('should'), description: text('should'), aliases: text('may') });
const NAMED = keyed('slug', { name: text('should'), description: text('should') });
const STANDARD = { criteria: NAMED, levels: NAMED };

/** A kind of file that can be translated. */
export interface Translatable {
  readonly schema: z.ZodObject;
  readonly texts: Texts;
  /** Whether Markdown follows the fields. */
  readonly hasBody: boolean;
}

/**
 * Every text that may differ between languages. All else is the same in each, and stands in the default file alone.
 * What data flows name is none of them: listings are matched by it. Its names in a language are one list for all
 * listings, `objects` of the translated taxonomy.
 */
export const TRANSLATABLE = {
  integration: {
    schema: integration,
    hasBody: true,
    texts: {
      name: text('may'),
      tagline: text('must'),
      summary: text('should'),
      pricing: group({ plans: words('name', 'may') }),
      permissions: keyed('scope', { reason: text('should') }),
      use_cases: ordered({ title: text('should'), summary: text('should') }),
      support: group({ hours: text('should') }),
      trust: group({ deletion: text('should') }),
      media: keyed('src', { alt: text('should'), caption: text('should') }),
    },
  },
  partner: {
    schema: partner,
    hasBody: true,
    texts: {
      name: text('may'),
      tagline: text('must'),
      summary: text('should'),
      headquarters: group({ country: text('may'), city: text('may') }),
      case_studies: ordered({ title: text('should'), outcome: text('should') }),
    },
  },
  collection: {
    schema: collection,
    hasBody: true,
    texts: { title: text('must'), summary: text('must') },
  },
  kit: { schema: kit, hasBody: true, texts: { title: text('must') } },
  site: {
    schema: siteConfig,
    hasBody: false,
    texts: { name: text('may'), tagline: text('must'), description: text('must') },
  },
  taxonomy: {
    schema: taxonomy,
    hasBody: false,
    texts: {
      categories: TERMS,
      industries: TERMS,
      regions: TERMS,
      languages: TERMS,
      services: TERMS,
      roles: TERMS,
    },
  },
  certification: {
    schema: certificationRules,
    hasBody: false,
    texts: { ...STANDARD, previous: keyed('version', STANDARD) },
  },
  tiers: { schema: tierRules, hasBody: false, texts: { tiers: NAMED, skills: NAMED } },
  routing: {
    schema: routingRules,
    hasBody: false,
    texts: { desks: keyed('slug', { name: text('should') }) },
  },
} as const satisfies Readonly<Record<string, Translatable>>;

export type TranslatedNoun = keyof typeof TRANSLATABLE;

/** Nouns of which there are many, each with a slug. */
export const ENTRY_NOUNS = ['integration', 'partner', 'collection', 'kit'] as const;
export type EntryNoun = (typeof ENTRY_NOUNS)[number];

/** Nouns that are one file each, with their files. */
export const SINGLE_FILES = {
  site: 'site.yaml',
  taxonomy: 'taxonomy.yaml',
  certification: 'program/certification.yaml',
  tiers: 'program/tiers.yaml',
  routing: 'program/routing.yaml',
} as const satisfies Partial<Record<TranslatedNoun, string>>;
export type SingleNoun = keyof typeof SINGLE_FILES;

export const isEntryNoun = (noun: TranslatedNoun): noun is EntryNoun =>
  ENTRY_NOUNS.some((one) => one === noun);

export const translatableOf = (noun: TranslatedNoun): Translatable => TRANSLATABLE[noun];
