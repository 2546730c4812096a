import { isOneEditApart } from '#lib/catalog/edits.ts';
import { wordsOf } from '#lib/catalog/fold.ts';
import { canBeTypo } from '#lib/catalog/typos.ts';

/** Words that every query of a marketplace may have, and that tell no two things apart. */
const GENERIC = new Set([
  ...[
    'integration',
    'integrations',
    'connector',
    'connectors',
    'connection',
    'app',
    'apps',
    'plugin',
    'plugins',
  ],
  ...['extension', 'extensions', 'sync', 'a', 'an', 'and', 'for', 'from', 'in', 'of', 'the', 'to', 'with'],
]);

/** The words of a query that say what is sought: all of them where none does. */
export function topicWords(text: string): readonly string[] {
  const words = wordsOf(text);
  const telling = words.filter((word) => !GENERIC.has(word));
  return telling.length > 0 ? telling : words;
}

/** The same for spellings that differ in case, accents, spaces and signs: "Power-BI", "powerbi connector". */
export const keyOf = (text: string): string => topicWords(text).join('');

/** Finds the key that a misspelt one stands for. */
export interface Spellings {
  /** Adds a key. Of several that a typo may stand for, the first that was added is meant. */
  readonly add: (key: string) => void;
  /** The key itself where it was added, else one that is an edit away, as the search forgives it. */
  readonly find: (key: string) => string | undefined;
}

/** A shorter name one edit from another is mostly another thing: Xero and Zero. */
const SHORTEST = 5;
const mayBeTypo = (key: string): boolean => key.length >= SHORTEST && canBeTypo(key);

/** The key and all that one letter less leaves of it: two keys one edit apart have one of these in common. */
function marksOf(key: string): readonly string[] {
  const letters = Array.from(key);
  return [key, ...letters.map((_, at) => letters.slice(0, at).join('') + letters.slice(at + 1).join(''))];
}

export function createSpellings(): Spellings {
  const places = new Map<string, number>();
  const byMark = new Map<string, string[]>();
  return {
    add: (key) => {
      if (places.has(key)) return;
      places.set(key, places.size);
      if (!mayBeTypo(key)) return;
      for (const mark of new Set(marksOf(key))) {
        const keys = byMark.get(mark);
        if (keys) keys.push(key);
        else byMark.set(mark, [key]);
      }
    },
    find: (key) => {
      if (places.has(key)) return key;
      if (!mayBeTypo(key)) return undefined;
      const near = marksOf(key).flatMap((mark) => byMark.get(mark) ?? []);
      const meant = near.filter((other) => isOneEditApart(key, other));
      return meant.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))[0];
    },
  };
}
