import type { Report } from '#lib/content/finding.ts';
import type { ChangedNoun, Change, Standing } from '../model.ts';
import type { EntryPair } from '../read-change.ts';

/** What a rule of changes looks at. */
export interface RuleContext {
  readonly change: Change;
  readonly pairs: readonly EntryPair[];
  readonly standing: Standing;
  /** Old slugs before the change, with the entry that each led to. */
  readonly aliasesBefore: (noun: ChangedNoun, slug: string) => string | undefined;
  /** Whether an entry of that slug was deleted at some time before the change. */
  readonly wasDeleted: (noun: ChangedNoun, slug: string) => boolean;
  /** What an account or team of the forge may approve, by publisher. */
  readonly ownersOf: (publisher: string) => readonly string[];
  /** Path of a file in the content folder; undefined for one outside it. */
  readonly inContent: (file: string) => string | undefined;
  readonly report: Report;
}

/** A rule, or some that belong together. Reports and never throws. */
export type ChangeRule = (context: RuleContext) => void;

/** What an entry is called in a sentence. */
export const NOUN_WORDS: Readonly<Record<ChangedNoun, string>> = {
  integration: 'listing',
  partner: 'page of the partner',
  collection: 'collection',
  kit: 'launch kit',
};
