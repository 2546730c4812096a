import { NO_VALUE, type Card, type FacetView, type PageCard } from '../../site/model.ts';
import { ALIAS, aliasField, CATEGORY, NAME, nameField, PUBLISHER, TAG, TERM } from '../evidence.ts';
import { fold, suffixesOf, wordsOf } from '../fold.ts';

/** What can be found: a card, or a page that is none. */
export type Findable = Card | PageCard;

/** Takes a word that names an entry, and the field it stands in. */
export type TakeWord = (word: string, field: number) => void;

/** Names of so many words are also found where they are typed as one. */
const JOINED = 2;

/** Facets whose values find an entry, by the field that they are. */
const FACET_FIELDS: Readonly<Record<string, number>> = {
  category: CATEGORY,
  service: CATEGORY,
  integration: TAG,
  skill: TAG,
  role: TERM,
  industry: TERM,
  region: TERM,
  language: TERM,
};

/** Every word that names an entry, with its field; a word may come more than once. */
export function createWordReader(
  cards: readonly Findable[],
  views: readonly FacetView<string>[],
): (card: Findable, take: TakeWord) => void {
  const wordsOfValue = indexValues(views);
  const isAlias = findAliases(cards);
  const wordsOfShared = remember(wordsOf);
  return (card, take) => {
    const words = wordsOf(card.name);
    takeName(words, nameField, take);
    if (words.length === 0) take(fold(card.name), NAME);
    takeSlug(wordsOf(card.slug), words, take);
    for (const word of card.words) {
      if (word === card.slug) continue;
      if (isAlias(word)) takeName(wordsOf(word), aliasField, take);
      else takeAll(wordsOfShared(word), TAG, take);
    }
    for (const name of publishersOf(card)) takeAll(wordsOfShared(name), PUBLISHER, take);
    if (card.kind === 'page') return;
    const facets: Readonly<Record<string, readonly string[]>> = card.facets;
    for (const [facet, field] of Object.entries(FACET_FIELDS)) {
      for (const value of facets[facet] ?? [])
        takeAll(wordsOfValue.get(`${facet}/${value}`) ?? [], field, take);
    }
  };
}

function remember(split: (text: string) => readonly string[]): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const words = known.get(text) ?? split(text);
    known.set(text, words);
    return words;
  };
}

/** A slug is as good as the name, its words are as good as an alias. */
function takeSlug(words: readonly string[], name: readonly string[], take: TakeWord): void {
  const joined = words.join('');
  if (joined === name.join('')) return;
  takeName(words, aliasField, take);
  take(joined, NAME);
}

function takeName(
  words: readonly string[],
  fieldAt: (at: number, count: number) => number,
  take: TakeWord,
): void {
  words.forEach((word, at) => takeAll([word], fieldAt(at, words.length), take));
  if (words.length === JOINED) {
    take(words.join(''), fieldAt === nameField ? NAME : ALIAS);
  }
}

function takeAll(words: readonly string[], field: number, take: TakeWord): void {
  for (const word of words) {
    take(word, field);
    for (const suffix of suffixesOf(word)) take(suffix, innerOf(field));
  }
}

/** A part of a word stands inside the text that the word stands in. */
function innerOf(field: number): number {
  return field < ALIAS ? nameField(1, 3) : field < CATEGORY ? aliasField(1, 3) : field;
}

function publishersOf(card: Findable): readonly string[] {
  if (card.kind === 'integration') return [card.publisher];
  return card.kind === 'partner' && card.location !== undefined ? [card.location] : [];
}

function indexValues(views: readonly FacetView<string>[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    views.flatMap(({ facet, options }) =>
      facet in FACET_FIELDS
        ? named(options).map(({ value, label, aliases = [] }) => {
            const words = [label, ...aliases].flatMap((text) => withJoined(wordsOf(text)));
            return [`${facet}/${value}`, [...new Set(words)]] as const;
          })
        : [],
    ),
  );
}

const named = (options: FacetView<string>['options']): FacetView<string>['options'] =>
  options.filter(({ value }) => value !== NO_VALUE);

const withJoined = (words: readonly string[]): readonly string[] =>
  words.length === JOINED ? [...words, words.join('')] : words;

/** Tells the aliases and tags that are as good as a name, since one entry alone has them. */
function findAliases(cards: readonly Findable[]): (word: string) => boolean {
  const holders = new Map<string, number>();
  for (const { words } of cards) {
    for (const word of new Set(words)) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  return (word) => holders.get(word) === 1;
}
