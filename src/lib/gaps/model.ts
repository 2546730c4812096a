import type { Day } from '#lib/content/schema/fields.ts';
import type { CategoryName } from './names.ts';

/** Something that was sought, under its most frequent spelling. */
export interface Sought {
  readonly topic: string;
  /** Other spellings and names that were joined to it, most sought first, at most `MOST_SPELLINGS`. */
  readonly spellings: readonly string[];
  /** How often a form asked for it. */
  readonly requests: number;
  /** Where it would belong; null where nothing tells. */
  readonly category: CategoryName | null;
  /** Path of a listing of that name: it is there, and was not found or not wanted. */
  readonly listing: string | null;
}

export interface Gap extends Sought {
  readonly searches: number;
  /** Searches without any result. */
  readonly empty: number;
  readonly chosen: number;
  /** Days that make it a gap, the first and the last of them. */
  readonly days: number;
  readonly first: Day;
  readonly last: Day;
  /** See `weighDemand`. */
  readonly demand: number;
}

/** A share of views: as seen, and what it is at least with a confidence of 97.5 %; 0 to 1, four decimals. */
export interface Rate {
  readonly share: number;
  readonly atLeast: number;
}

export interface Conversion {
  /** `integration/<slug>` or `partner/<slug>`. */
  readonly listing: string;
  readonly name: string;
  readonly views: number;
  readonly installs: number;
  readonly contacts: number;
  /** Null without views. */
  readonly installRate: Rate | null;
  readonly contactRate: Rate | null;
}

/** What `gaps.json` holds. Its `version` grows with every change that a reader may stumble over. */
export interface GapReport {
  readonly version: 1;
  readonly from: Day;
  readonly to: Day;
  readonly leastDays: number;
  readonly searches: { readonly all: number; readonly empty: number; readonly chosen: number };
  /** Sought and not found, by demand. */
  readonly missing: readonly Gap[];
  /** Found and never chosen, by demand. */
  readonly unchosen: readonly Gap[];
  /** Asked for by forms and in none of the lists above, by the number of requests. */
  readonly requested: readonly Sought[];
  /** Requests whose text looks personal or says nothing: only the desk shows them. */
  readonly unreadRequests: number;
  /** Listings with views or clicks, by views. */
  readonly conversion: readonly Conversion[];
}
