import type { DictionaryReader } from '#lib/catalog/dictionary.ts';
import {
  ALIAS,
  classesBegunBy,
  classOf,
  NAME,
  NEARLY_ALL,
  startBit,
  typoBit,
  wholeBit,
} from '#lib/catalog/evidence.ts';
import { buildIndexFiles } from '#lib/catalog/index/build.ts';
import { createWordReader, type Findable } from '#lib/catalog/index/entry-words.ts';
import { orderEntries } from '#lib/catalog/index/number.ts';
import { openStore } from '#lib/catalog/open-store.ts';
import type { CatalogueStore, ReadFile } from '#lib/catalog/store.ts';
import { canBeTypo, correct } from '#lib/catalog/typos.ts';
import type { FacetView } from '#lib/site/model.ts';

/** Files as they come through the network. */
export function readerOf(files: ReadonlyMap<string, unknown>): ReadFile {
  return (name) => {
    const file = files.get(name);
    if (file === undefined) return Promise.reject(new Error(`There is no ${name}.`));
    return Promise.resolve(JSON.parse(JSON.stringify(file)));
  };
}

/** A store over cards, as a browser has it. */
export function openCards(
  cards: readonly Findable[],
  views: readonly FacetView<string>[] = [],
): Promise<CatalogueStore> {
  return openStore(readerOf(buildIndexFiles(cards[0]?.kind ?? 'integration', cards, views)));
}

function set(flags: Int32Array, entry: number, bit: number): void {
  flags[entry] = (flags[entry] ?? 0) | bit;
}

/** The dictionary without any file: every word of every card is looked at. */
export function scanCards(cards: readonly Findable[], views: readonly FacetView<string>[]): DictionaryReader {
  const entries = orderEntries(cards);
  const readWords = createWordReader(entries, views);
  const words = entries.flatMap((card, entry) => {
    const own: { word: string; field: number; entry: number }[] = [];
    readWords(card, (word, field) => own.push({ word, field, entry }));
    return own;
  });
  return {
    findWord: ({ text, isWhole }) => {
      const flags = new Int32Array(entries.length);
      for (const { word, field, entry } of words) {
        if (word === text) set(flags, entry, wholeBit(field));
        if (!isWhole && word.startsWith(text) && classOf(field) < classesBegunBy(text))
          set(flags, entry, startBit(classOf(field)));
      }
      return Promise.resolve({ flags, words: [text] });
    },
    findTypos: ({ text }) => {
      const flags = new Int32Array(entries.length);
      const meant = new Set<string>();
      for (const { word, field, entry } of canBeTypo(text) ? words : []) {
        const meaning = correct(text, word);
        if (meaning === undefined) continue;
        meant.add(meaning);
        const isAll = meaning === word && (field === NAME || field === ALIAS);
        set(flags, entry, isAll ? NEARLY_ALL : typoBit(classOf(field)));
      }
      return Promise.resolve({ flags, words: [...meant].sort() });
    },
    listNear: () => Promise.resolve([]),
  };
}
