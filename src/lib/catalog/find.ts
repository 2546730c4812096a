/** Answers a query from the dictionary: as typed first, then as it may have been meant. */
import type { Clue, DictionaryReader } from './dictionary.ts';
import { NAMED, WHOLE } from './evidence.ts';
import { readQuery, type QueryWord, type Reading } from './query-words.ts';
import { matchEntry, qualityOf, relevanceOf } from './relevance.ts';
import type { Hit, MatchKind } from './store.ts';

/** Hits by entry. */
type Hits = Map<number, Hit>;

/** @param levels how good each entry is, from 0 to SCORE_LEVELS */
export async function findHits(
  dictionary: DictionaryReader,
  levels: Uint8Array,
  q: string,
): Promise<readonly Hit[]> {
  const { words, asTyped, joined } = readQuery(q);
  if (words.length === 0) return [];
  const hits: Hits = new Map();
  const look = dictionary.findWord;
  const forgive = async (word: QueryWord): Promise<Clue> => {
    const clue = await look(word);
    return says(clue) ? clue : dictionary.findTypos(word);
  };
  const forgiveAll = async (word: QueryWord): Promise<Clue> =>
    unite(await look(word), await dictionary.findTypos(word));
  // Where no word is known, all of them have been forgiven already.
  const isKnown = async (word: QueryWord): Promise<boolean> => says(await look(word));

  const steps: readonly (() => Promise<boolean>)[] = [
    () => judgeAll(asTyped, look),
    () => judgeAll(joined, look),
    () => judgeAll([...asTyped, ...joined], forgive),
    async () => (await Promise.all(words.map(isKnown))).includes(true) && judgeAll([words], forgiveAll),
    async () => judgeMost(await Promise.all(words.map(look))),
  ];
  for (const step of steps) if (await step()) break;
  return [...hits.values()].sort((a, b) => b.relevance - a.relevance || a.entry - b.entry);

  async function judgeAll(
    readings: readonly Reading[],
    lookUp: (word: QueryWord) => Promise<Clue>,
  ): Promise<boolean> {
    const all = await Promise.all(readings.map((reading) => Promise.all(reading.map(lookUp))));
    return all.map(judge).includes(true);
  }

  /** Adds what one reading finds; true where that is surely what was meant. */
  function judge(clues: readonly Clue[]): boolean {
    const flags = clues.map((clue) => clue.flags);
    const marks = clues.flatMap((clue) => clue.words);
    let isSure = false;
    for (let entry = 0; entry < levels.length; entry += 1) {
      if (flags[0]?.[entry] === 0) continue;
      const match = matchEntry(flags, entry);
      if (match === undefined) continue;
      add(entry, match, qualityOf(flags, entry), marks);
      isSure ||= match !== 'related' || flags.every((word) => ((word[entry] ?? 0) & WHOLE) !== 0);
    }
    return isSure;
  }

  /** Where nothing has all words, what has most of them and one in its name. */
  function judgeMost(clues: readonly Clue[]): boolean {
    if (hits.size > 0) return true;
    const flags = clues.map((clue) => clue.flags);
    const marks = clues.flatMap((clue) => clue.words);
    for (let entry = 0; entry < levels.length; entry += 1) {
      const telling = flags.filter((word) => word[entry] !== 0);
      if (2 * telling.length <= flags.length) continue;
      if (telling.some((word) => ((word[entry] ?? 0) & NAMED) !== 0)) {
        add(entry, 'related', qualityOf(flags, entry), marks);
      }
    }
    return hits.size > 0;
  }

  function add(entry: number, match: MatchKind, quality: number, words: readonly string[]): void {
    const relevance = relevanceOf(match, quality, levels[entry] ?? 0);
    const before = hits.get(entry);
    if (before === undefined || before.relevance < relevance)
      hits.set(entry, { entry, match, relevance, words });
  }
}

const says = ({ flags }: Clue): boolean => flags.some((bits) => bits !== 0);

function unite(a: Clue, b: Clue): Clue {
  return {
    flags: a.flags.map((bits, entry) => bits | (b.flags[entry] ?? 0)),
    words: [...a.words, ...b.words],
  };
}
