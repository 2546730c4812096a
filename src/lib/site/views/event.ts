import type { NamedLink } from './link.ts';

export const EVENT_KINDS = [
  'listed',
  'released',
  'certified',
  'lapsed',
  'deprecated',
  'ended',
  'kit',
  'action',
  'lifted',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

interface Dated extends NamedLink {
  /** Names it for good: made from kind, slug and day, never from wording. Safe in an address. */
  readonly id: string;
  readonly day: string;
  /** Slugs of the categories of the listing it is about. */
  readonly categories: readonly string[];
}

/** Something of the catalogue that happened on a day; `name` and `href` are those of what it happened to. */
export type EventView =
  | (Dated & { readonly kind: 'listed'; readonly tagline: string })
  | (Dated & { readonly kind: 'released'; readonly version: string | undefined })
  | (Dated & {
      readonly kind: 'certified';
      readonly level: string;
      /** Last day of the award. */
      readonly until: string;
      /** Whether an award came before. */
      readonly isRenewal: boolean;
    })
  | (Dated & { readonly kind: 'lapsed'; readonly level: string })
  | (Dated & {
      readonly kind: 'deprecated' | 'ended';
      /** Last day it can be used. */
      readonly ends: string | undefined;
      readonly successor: string | undefined;
    })
  | (Dated & { readonly kind: 'kit'; readonly listing: string; readonly expiresOn: string | undefined })
  | (Dated & {
      readonly kind: 'action' | 'lifted';
      /** Names of the listing and the partner concerned. */
      readonly subjects: readonly string[];
      readonly reason: string;
    });
