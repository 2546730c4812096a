import { DEFAULT_PROGRAM } from './defaults.ts';
import type { Pictures } from './pictures.ts';
import type { FolderEntry, Gathered, SlugDocument } from './gather.ts';
import type { ReadDocument, ReadEntry } from './door/document.ts';
import type { Content } from './model.ts';
import { collectTranslations } from './translation/collect.ts';

const valueOf = <T>(document: ReadDocument<T>): T => {
  if (document.value === undefined) throw new Error(`${document.file} has no valid value and no issue.`);
  return document.value;
};

const bySlug = <T extends { readonly slug: string }>(entries: readonly T[]): readonly T[] =>
  entries.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));

const authoredIn =
  (language: string) =>
  <T extends object>(entry: ReadEntry<T>) =>
    Object.assign(valueOf(entry), {
      slug: entry.slug,
      file: entry.file,
      body: entry.body,
      language,
      isStale: false,
    });

const recordsOf = <T>(documents: readonly SlugDocument<T>[]): ReadonlyMap<string, T> =>
  new Map(bySlug(documents).map((document) => [document.slug, valueOf(document)]));

/** One model out of files that all are valid. Call it only when no file has an error. */
export function assembleContent(gathered: Gathered, pictures: Pictures): Content {
  const { site, taxonomy, ranking, certification, tiers, routing, review, owners, actions } = gathered;
  const { locales } = valueOf(site);
  const authored = authoredIn(locales[0] ?? 'en');
  // Before entries get what is no text of theirs.
  const translations = collectTranslations(gathered, locales);
  const withLogo = <T extends object>(entry: FolderEntry<T>) =>
    Object.assign(authored(entry), { logo: pictures.logoOf(entry.place.logos) });
  return {
    site: { ...valueOf(site), logoAsset: pictures.siteLogo },
    taxonomy: valueOf(taxonomy),
    integrations: bySlug(gathered.integrations.map(withLogo)),
    partners: bySlug(gathered.partners.map(withLogo)),
    collections: bySlug(gathered.collections.map(authored)),
    kits: bySlug(gathered.kits.map((entry) => Object.assign(authored(entry), { texts: entry.texts, bodyStart: entry.bodyStart }))),
    program: {
      ranking: ranking ? valueOf(ranking) : DEFAULT_PROGRAM.ranking,
      certification: certification ? valueOf(certification) : DEFAULT_PROGRAM.certification,
      tiers: tiers ? valueOf(tiers) : DEFAULT_PROGRAM.tiers,
      routing: routing ? valueOf(routing) : DEFAULT_PROGRAM.routing,
      review: review ? valueOf(review) : DEFAULT_PROGRAM.review,
    },
    records: {
      // Named for their days, which sort as text.
      usage: bySlug(gathered.usage).map(valueOf),
      owners: owners ? valueOf(owners).owners : [],
      certifications: recordsOf(gathered.certifications),
      partners: recordsOf(gathered.partnerRecords),
      actions: actions ? valueOf(actions).actions : [],
    },
    assets: pictures.assets,
    translations,
    objectNames: new Map(),
  };
}
