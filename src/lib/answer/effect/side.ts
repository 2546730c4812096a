import { buildContext, type Company, type Listing, type SiteContext } from '#lib/site/context.ts';
import type { RankedContent } from '#lib/rank/diff.ts';
import { voiceOf } from '#lib/rank/voice.ts';
import type { Voice } from '#lib/i18n/phrases.ts';
import { clip } from '../clip.ts';

/** An entry whose effect is told; `from` is its slug before. */
export interface EntryId {
  readonly noun: 'integration' | 'partner';
  readonly slug: string;
  readonly from: string;
}

/** The content before or after a change, with its facts. */
export interface Side extends RankedContent {
  readonly voice: Voice;
  readonly context: SiteContext;
}

export const openSide = (ranked: RankedContent): Side => ({
  ...ranked,
  voice: voiceOf(ranked.content),
  context: buildContext(ranked.content, ranked.facts),
});

/** Undefined where it is not listed, or was taken out of the list. */
export const listingOf = ({ context }: Side, slug: string): Listing | undefined => context.listing(slug);

export const companyOf = ({ context }: Side, slug: string): Company | undefined => context.company(slug);

const LONGEST = 400;
const LONGEST_STATE = 200;

/** A sentence with ordinary spaces, as a terminal and a comment want them. */
export const plain = (text: string): string => clip(text.replaceAll(/[\u00a0\u202f]/g, ' '), LONGEST);

/** What is said of both sides; null where nothing differs. */
export function tellDifference(
  before: string,
  after: string,
  reasons: readonly string[],
): { readonly before: string; readonly after: string; readonly reasons: string[] } | null {
  if (before === after && reasons.length === 0) return null;
  return { before: clip(before, LONGEST_STATE), after: clip(after, LONGEST_STATE), reasons: [...reasons] };
}
