import type { Fields } from './door/fields.ts';
import type { Collection } from './schema/collection.ts';
import type { Day } from './schema/fields.ts';
import type { Integration } from './schema/integration.ts';
import type { Kit } from './schema/kit.ts';
import type { KitTextFields, TextAsset } from './schema/kit-text.ts';
import type { Partner } from './schema/partner.ts';
import type { CertificationRules } from './schema/certification.ts';
import type { RankingRules } from './schema/ranking.ts';
import type { RoutingRules } from './schema/routing.ts';
import type { ReviewRules } from './schema/review.ts';
import type { TierRules } from './schema/tiers.ts';
import type { Action } from './schema/actions.ts';
import type { CertificationRecord } from './schema/certification-record.ts';
import type { Owners } from './schema/owners.ts';
import type { PartnerRecord } from './schema/partner-record.ts';
import type { UsageSnapshot } from './schema/usage.ts';
import type { SiteConfig } from './schema/site.ts';
import type { Taxonomy } from './schema/taxonomy.ts';
import type { EntryNoun, SingleNoun } from './translation/registry.ts';

/** A picture beside the text that uses it; `file` is relative to the content folder, with forward slashes. */
export interface Asset {
  readonly file: string;
  readonly type: 'svg' | 'png' | 'jpeg' | 'webp';
  readonly bytes: number;
  /** Width and height in pixels of a picture under `media/`, where the file tells. */
  readonly size: { readonly width: number; readonly height: number } | undefined;
}

/** What every authored entry has besides its fields. */
export interface Authored {
  readonly slug: string;
  /** Path of the text, relative to the content folder, with forward slashes. */
  readonly file: string;
  /** Markdown after the front matter, free of raw HTML. */
  readonly body: string;
}

/** What an entry is besides that can be read in several languages. */
export interface Localised {
  /** Language of its texts, BCP 47: the one that was asked for, or the default where it is not translated. */
  readonly language: string;
  /** Whether its texts translate an older state of the default ones. */
  readonly isStale: boolean;
  /** Body in the default language, where this is a translation: what facts rest on. */
  readonly originalBody?: string;
}

export interface IntegrationEntry extends Readonly<Integration>, Authored, Localised {
  readonly logo: Asset | undefined;
}
export interface PartnerEntry extends Readonly<Partner>, Authored, Localised {
  readonly logo: Asset | undefined;
}
export interface CollectionEntry extends Readonly<Collection>, Authored, Localised {}

/** One asset of a kit as its authors wrote it: fields and body are Liquid templates. */
export type KitText = {
  readonly [Asset in TextAsset]: {
    readonly asset: Asset;
    readonly fields: KitTextFields[Asset];
    /** Undefined for the kit's default language. */
    readonly locale: string | undefined;
    readonly file: string;
    readonly body: string;
    /** Where the body starts in its file, in UTF-16 units. */
    readonly bodyStart: number;
  };
}[TextAsset];

export interface KitEntry extends Readonly<Kit>, Authored, Localised {
  /** Where the body starts in its file, in UTF-16 units. */
  readonly bodyStart: number;
  readonly texts: readonly KitText[];
}

/** One file in another language than the default one. */
export interface Translation {
  readonly locale: string;
  /** Path relative to the content folder, with forward slashes. */
  readonly file: string;
  /** Texts, laid out as the registry of what can be translated says. */
  readonly fields: Fields;
  /** Markdown; empty where there is none. */
  readonly body: string;
  /** Where the body starts in its file, in UTF-16 units. */
  readonly bodyStart: number;
  /** Fingerprint of what was translated; undefined where nobody wrote it down. */
  readonly source: string | undefined;
  /** Whether the default text has changed since. */
  readonly isStale: boolean;
}

/** All that is said in a language: entries by noun and slug, and files of which there is one by their noun. */
export interface Translations {
  readonly entries: Readonly<Record<EntryNoun, ReadonlyMap<string, Translation>>>;
  readonly singles: Partial<Readonly<Record<SingleNoun, Translation>>>;
}

export interface Program {
  readonly ranking: RankingRules;
  readonly certification: CertificationRules;
  readonly tiers: TierRules;
  readonly routing: RoutingRules;
  readonly review: ReviewRules;
}

/** The platform's own records; a missing file is an empty record. */
export interface Records {
  /** Oldest first. */
  readonly usage: readonly UsageSnapshot[];
  readonly owners: Owners['owners'];
  readonly certifications: ReadonlyMap<string, CertificationRecord>;
  readonly partners: ReadonlyMap<string, PartnerRecord>;
  readonly actions: readonly Action[];
}

/** Everything authored, valid and cross-checked. Entries are sorted by slug in code-point order. */
export interface Content {
  readonly site: SiteConfig & { readonly logoAsset: Asset | undefined };
  readonly taxonomy: Taxonomy;
  readonly integrations: readonly IntegrationEntry[];
  readonly partners: readonly PartnerEntry[];
  readonly collections: readonly CollectionEntry[];
  readonly kits: readonly KitEntry[];
  readonly program: Program;
  readonly records: Records;
  /** Every picture to publish, sorted by file: logos and media. */
  readonly assets: readonly Asset[];
  /** What is said in other languages than the default one, by language. `localise` puts it in its place. */
  readonly translations: ReadonlyMap<string, Translations>;
  /** Names of what data flows move in the language of the texts, by `foldObject`; empty in the default language. */
  readonly objectNames: ReadonlyMap<string, string>;
}

export type { Day };
