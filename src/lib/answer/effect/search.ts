import { createWordReader } from '#lib/catalog/index/entry-words.ts';
import { fold } from '#lib/catalog/fold.ts';
import { buildIntegrationCard, buildPartnerCard } from '#lib/site/cards.ts';
import type { Company, Listing } from '#lib/site/context.ts';
import { buildIntegrationFacets, buildPartnerFacets } from '#lib/site/facets.ts';
import type { Card, FacetView } from '#lib/site/model.ts';
import { clip } from '../clip.ts';
import type { EffectOnEntry } from '../model.ts';
import type { Side } from './side.ts';

const MOST_WORDS = 60;
const LONGEST_WORD = 80;
const WORD = /[\p{L}\p{N}\p{M}+#]+/gu;

/** Words by which an entry is found, folded, each as its authors wrote it. */
type Words = ReadonlyMap<string, string>;

const NONE: Words = new Map();

/** Everything on a card by which it can be found. */
function textsOf(card: Card, views: readonly FacetView<string>[]): readonly string[] {
  const labels = views.flatMap(({ options }) =>
    options.flatMap(({ label, aliases = [] }) => [label, ...aliases]),
  );
  const by = card.kind === 'integration' ? card.publisher : (card.location ?? '');
  return [card.name, ...card.words, by, ...labels];
}

/** The words of the index that somebody wrote; parts of words and words run together follow from them. */
function readWords(card: Card, views: readonly FacetView<string>[]): Words {
  const typed = new Map<string, string>();
  for (const text of textsOf(card, views)) {
    for (const [word] of text.matchAll(WORD)) if (!typed.has(fold(word))) typed.set(fold(word), word);
  }
  const found = new Map<string, string>();
  createWordReader([card], views)(card, (word) => {
    const written = typed.get(word);
    if (written !== undefined) found.set(word, written);
  });
  return found;
}

export function wordsOfListing(listing: Listing | undefined, { context }: Side): Words {
  if (listing === undefined) return NONE;
  const card = buildIntegrationCard(listing, context);
  return readWords(card, buildIntegrationFacets([card], context));
}

export function wordsOfCompany(company: Company | undefined, { context }: Side): Words {
  if (company === undefined) return NONE;
  const card = buildPartnerCard(company, 1, context);
  return readWords(card, buildPartnerFacets([card], context));
}

const listMissing = (words: Words, other: Words): string[] =>
  [...words]
    .filter(([word]) => !other.has(word))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([, written]) => clip(written, LONGEST_WORD));

export const compareWords = (before: Words, after: Words): EffectOnEntry['search'] => ({
  gained: listMissing(after, before),
  lost: listMissing(before, after),
});
