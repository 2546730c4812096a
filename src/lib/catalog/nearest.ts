import type { DictionaryReader } from './dictionary.ts';
import { likeness } from './edits.ts';
import { NAMED } from './evidence.ts';
import { wordsOf } from './fold.ts';

const LEAST_LIKENESS = 0.4;
/** Words looked up in the end: those most like the query. */
const MOST_WORDS = 4;

/** Up to `limit` entries whose names hold a word that looks like the query, for a search that found nothing. */
export async function findNearest(
  dictionary: DictionaryReader,
  q: string,
  limit: number,
): Promise<readonly number[]> {
  const query = wordsOf(q).join('');
  if (query === '') return [];
  const near = new Set(await dictionary.listNear(query));
  const alike = [...near]
    .map((word) => ({ word, likeness: likeness(word, query) }))
    .filter((row) => row.likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_WORDS);
  const clues = await Promise.all(
    alike.map(({ word }) => dictionary.findWord({ text: word, isWhole: false })),
  );
  const entries = clues.flatMap(({ flags }) =>
    [...flags.keys()].filter((entry) => ((flags[entry] ?? 0) & NAMED) !== 0),
  );
  return [...new Set(entries)].slice(0, limit);
}
