import type { ReadDocument } from '../door/document.ts';
import type { Fields } from '../door/fields.ts';
import type { ReadTranslation } from '../door/translation.ts';
import type { Gathered } from '../gather.ts';
import { fingerprint } from './fingerprint.ts';
import type { EntryNoun, SingleNoun, TranslatedNoun } from './registry.ts';

/** A file that translations translate; without a value where it has mistakes of its own. */
export interface Original {
  readonly file: string;
  readonly value: Fields | undefined;
  readonly body: string;
}

type Entries = readonly (ReadDocument<Fields> & { readonly slug: string; readonly body: string })[];

const withBody = (document: ReadDocument<Fields> | undefined): Original | undefined =>
  document && { ...document, body: '' };

/** Finds what a translation translates, by noun and slug; undefined where there is no such file. */
export function findOriginals(gathered: Gathered): (noun: TranslatedNoun, slug: string) => Original | undefined {
  // A translation without anything beside it is told once for all; nothing is indexed for nobody.
  if (gathered.translations.length === 0) return () => undefined;
  const bySlug = (entries: Entries) => new Map(entries.map((entry) => [entry.slug, entry]));
  const entries: Record<EntryNoun, ReadonlyMap<string, Original>> = {
    integration: bySlug(gathered.integrations),
    partner: bySlug(gathered.partners),
    collection: bySlug(gathered.collections),
    kit: bySlug(gathered.kits),
  };
  const { site, taxonomy, certification, tiers, routing } = gathered;
  const singles: Record<SingleNoun, Original | undefined> = {
    site: withBody(site),
    taxonomy: withBody(taxonomy),
    certification: withBody(certification),
    tiers: withBody(tiers),
    routing: withBody(routing),
  };
  const isSingle = (noun: TranslatedNoun): noun is SingleNoun => Object.hasOwn(singles, noun);
  return (noun, slug) => (isSingle(noun) ? singles[noun] : entries[noun].get(slug));
}

const fingerprints = new WeakMap<Fields, string>();

/** Fingerprint of a file that is translated into several languages, computed once. */
export function fingerprintOf(noun: TranslatedNoun, { value, body }: Original): string | undefined {
  if (value === undefined) return undefined;
  const known = fingerprints.get(value) ?? fingerprint(noun, { fields: value, body });
  fingerprints.set(value, known);
  return known;
}

/** What a translation says it translates. */
export const sourceOf = ({ value }: Pick<ReadTranslation, 'value'>): string | undefined => {
  const source = value?.['source'];
  return typeof source === 'string' ? source : undefined;
};

/** Whether the default text has changed since it was translated; false where nobody wrote down what was translated. */
export function isOlder(translation: ReadTranslation, original: Original): boolean {
  const source = sourceOf(translation);
  return source !== undefined && source !== fingerprintOf(translation.noun, original);
}
