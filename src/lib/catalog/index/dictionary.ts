import { classesBegunBy, classOf, FIELD_OF_CLASS, letterOf } from '../evidence.ts';
import { writeRising } from '../digits.ts';
import { MERGED } from '../term-block.ts';

/** A word of the dictionary, and which entries it names in which fields. */
export interface Term {
  readonly word: string;
  readonly postings: string;
}

/** Entries by field, each list rising. */
type Postings = Map<number, number[]>;

/** A beginning whose words take more characters than this gets a term of its own that sums them up. */
const WIDE = 4_000;
/** Characters of a term besides its postings, about. */
const WORD_WEIGHT = 4;

/** Collects words entry by entry, in the order of entries. */
export class Dictionary {
  readonly #terms = new Map<string, Postings>();

  add(word: string, field: number, entry: number): void {
    let postings = this.#terms.get(word);
    if (postings === undefined) {
      postings = new Map<number, number[]>();
      this.#terms.set(word, postings);
    }
    const entries = postings.get(field);
    if (entries === undefined) postings.set(field, [entry]);
    else if (entries.at(-1) !== entry) entries.push(entry);
  }

  get words(): readonly string[] {
    return [...this.#terms.keys()];
  }

  /** All terms in code-unit order; those of wide beginnings stand right after the word itself. */
  list(size: number): readonly Term[] {
    const sorted = [...this.#terms].sort(([a], [b]) => (a < b ? -1 : 1));
    const terms = sorted.map(([word, postings]) => ({ word, postings: writePostings(postings) }));
    const merged = findWide(terms).map((start) => ({
      word: start + MERGED,
      postings: writePostings(mergePostings(sorted, start, size)),
    }));
    return [...terms, ...merged].sort((a, b) => (a.word < b.word ? -1 : 1));
  }
}

function writePostings(postings: Postings): string {
  return [...postings]
    .sort(([a], [b]) => a - b)
    .map(([field, entries]) => letterOf(field) + writeRising(entries))
    .join('');
}

/** Beginnings whose words weigh more than WIDE, from the shortest. */
function findWide(terms: readonly Term[]): readonly string[] {
  const weights = [0];
  for (const { postings } of terms) weights.push((weights.at(-1) ?? 0) + postings.length + WORD_WEIGHT);
  const found: string[] = [];
  const search = (start: string, from: number, to: number) => {
    if ((weights[to] ?? 0) - (weights[from] ?? 0) <= WIDE) return;
    if (start !== '') found.push(start);
    let first = from;
    // The word itself comes before those that go on.
    while (first < to && terms[first]?.word.length === start.length) first += 1;
    while (first < to) {
      const next = terms[first]?.word.slice(0, start.length + 1) ?? '';
      let end = first + 1;
      while (end < to && terms[end]?.word.startsWith(next) === true) end += 1;
      search(next, first, end);
      first = end;
    }
  };
  search('', 0, terms.length);
  return found;
}

/** Each entry once, in the best class that a word of this beginning gives it. */
function mergePostings(
  sorted: readonly (readonly [string, Postings])[],
  start: string,
  size: number,
): Postings {
  const none = classesBegunBy(start);
  const best = new Uint8Array(size).fill(none);
  for (let at = findStart(sorted, start); sorted[at]?.[0].startsWith(start) === true; at += 1) {
    for (const [field, entries] of sorted[at]?.[1] ?? []) {
      const klass = classOf(field);
      for (const entry of entries) if (klass < (best[entry] ?? 0)) best[entry] = klass;
    }
  }
  const merged: Postings = new Map();
  best.forEach((klass, entry) => {
    const field = FIELD_OF_CLASS[klass];
    if (klass === none || field === undefined) return;
    const entries = merged.get(field);
    if (entries === undefined) merged.set(field, [entry]);
    else entries.push(entry);
  });
  return merged;
}

function findStart(sorted: readonly (readonly [string, unknown])[], start: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.[0] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
