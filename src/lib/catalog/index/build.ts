/**
 * The files of a catalogue, as `openStore` reads them. Pure; the same cards give the same files.
 *
 * Why the full text is not enough: of the golden queries to tune on, Pagefind 1.5 puts exact names first in 32 of
 * 38 and typos among the first three in 14 of 38, and with weights and metadata in 32 and 13. The dictionary
 * answers all of them.
 */
import type { Card, FacetView } from '../../site/model.ts';
import type { Json } from '../columns.ts';
import { writeNames } from '../names-file.ts';
import { NAMES_FILE, ROOT_FILE, WORDS_FILE, type RootFile } from '../open-store.ts';
import { SORTS } from '../lists.ts';
import { writeCardFiles } from './cards.ts';
import { Dictionary } from './dictionary.ts';
import { listEnds } from './ends.ts';
import { createWordReader, type Findable } from './entry-words.ts';
import { writeFacets } from './facet-files.ts';
import { orderEntries } from './number.ts';
import { writeOrder } from './order-file.ts';
import { writeScores } from './scores.ts';
import { writeEndFiles, writeTermFiles } from './word-files.ts';

/**
 * @param cards in any order; entries are numbered by place
 * @param views the facets in the order in which they are shown, with the labels of their values
 */
export function buildIndexFiles(
  kind: Findable['kind'],
  cards: readonly Findable[],
  views: readonly FacetView<string>[],
): ReadonlyMap<string, Json> {
  const entries = orderEntries(cards);
  const dictionary = new Dictionary();
  const readWords = createWordReader(entries, views);
  entries.forEach((card, entry) => readWords(card, (word, field) => dictionary.add(word, field, entry)));
  const terms = writeTermFiles(dictionary.list(entries.length));
  const ends = writeEndFiles(listEnds(dictionary.words));
  const shown = writeCardFiles(entries);
  const root: RootFile & Json = {
    size: entries.length,
    scores: writeScores(entries),
    terms: terms.firsts,
    ends: ends.firsts,
    fields: shown.fields,
  };
  return new Map<string, Json>([
    [ROOT_FILE, root],
    ...terms.files,
    ...ends.files,
    ...shown.files,
    ...(kind === 'page' ? [] : writeLists(kind, entries, views)),
    ...(kind === 'page' ? [] : writeWhole(entries, [...terms.files, ...ends.files])),
  ]);
}

function writeLists(
  kind: Card['kind'],
  entries: readonly Findable[],
  views: readonly FacetView<string>[],
): readonly (readonly [string, Json])[] {
  const cards = entries.filter((entry) => entry.kind !== 'page');
  const orders = SORTS[kind].flatMap((sort) =>
    sort === 'recommended' || sort === 'relevance'
      ? []
      : [[`order-${sort}.json`, writeOrder(cards, sort)] as const],
  );
  return [...writeFacets(cards, views), ...orders];
}

/** What a visitor who goes on searching loads at once. */
function writeWhole(
  entries: readonly Findable[],
  words: readonly (readonly [string, Json])[],
): readonly (readonly [string, Json])[] {
  return [
    [WORDS_FILE, Object.fromEntries(words)],
    [NAMES_FILE, { ...writeNames(entries) }],
  ];
}
