import type { KitText } from '../../content/model.ts';
import type { KitAsset } from '../../content/schema/kit.ts';
import type {
  ForeignText,
  IntegrationView,
  Mention,
  NamedLink,
  PageHead,
  PartnerView,
  SiteMeta,
} from '../model.ts';
import type { SourceLinks } from './source.ts';

/** A launch kit in a list. */
export interface KitLink extends NamedLink {
  readonly slug: string;
  /** Where its title is not in the language of the pages. */
  readonly foreign?: ForeignText | undefined;
  /** Listing that is launched. */
  readonly listing: Mention & { readonly slug: string };
  /** First and last day it may be seen. */
  readonly publishOn: string;
  readonly expiresOn: string | undefined;
  readonly assets: readonly KitAsset[];
  readonly locales: readonly string[];
}

/** A launch kit as its authors wrote it. Its texts are templates over `KitSubject`. */
export interface KitView extends KitLink {
  readonly head: PageHead;
  /** Address of its page, with the origin. */
  readonly url: string;
  /** Template of the words that introduce it. */
  readonly body: string;
  /** Where the body starts in its file, in UTF-16 units. */
  readonly bodyStart: number;
  readonly file: string;
  readonly texts: readonly KitText[];
  readonly claims: readonly { readonly text: string; readonly source_url: string }[];
  readonly utm: { readonly source: string; readonly medium: string; readonly campaign: string } | undefined;
  /** Whom to ask: a name and a `mailto:` or `https:` address. */
  readonly contact: { readonly name: string; readonly url: string } | undefined;
  /** Slug of the partner it is published with; undefined for the publisher. */
  readonly partner: string | undefined;
  /** Newest first. */
  readonly changes: readonly { readonly date: string; readonly version: string; readonly summary: string }[];
  readonly source: SourceLinks | undefined;
}

/** Kits by month. */
export interface KitCalendar {
  /** First days of the months. */
  readonly months: readonly string[];
  /** Place of the month of today among them. */
  readonly now: number;
  /** For each kit whether it may be seen in each month. */
  readonly rows: readonly { readonly kit: KitLink; readonly isSeen: readonly boolean[] }[];
}

/** What a kit speaks of. */
export interface KitSubject {
  readonly listing: IntegrationView;
  /** Absolute address of the listing's page. */
  readonly listingUrl: string;
  /** Undefined where the platform itself publishes the listing. */
  readonly publisher: KitCompany | undefined;
  /** Who publishes the kit with the platform; the publisher where none is named. */
  readonly partner: KitCompany | undefined;
  readonly meta: SiteMeta;
}

export interface KitCompany {
  readonly view: PartnerView;
  /** Absolute address of its page. */
  readonly url: string;
}
