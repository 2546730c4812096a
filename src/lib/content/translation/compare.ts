import { isFields, type Fields } from '../door/fields.ts';
import { showPath, showValue } from '../door/show.ts';
import { atField, atKey, type FieldPath, type Place } from '../finding.ts';
import { suggest } from '../suggest.ts';
import type { TextRule, Texts } from './registry.ts';

/** Something translated that the default file does not say. */
export interface Unmatched {
  readonly place: Place;
  readonly found: string | undefined;
  readonly message: string;
  readonly wanted: string;
  readonly suggestion: string | undefined;
}

/** What two files say of each other. `left` are the texts that are not translated, by their paths. */
export interface Comparison {
  readonly unmatched: readonly Unmatched[];
  readonly left: readonly string[];
}

interface Search {
  /** Name of the default file. */
  readonly file: string;
  readonly unmatched: Unmatched[];
  readonly left: string[];
}

const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

const isThere = (value: unknown): boolean =>
  value !== undefined && (!Array.isArray(value) || value.length > 0);

const countItems = (count: number): string => `${String(count)} ${count === 1 ? 'item' : 'items'}`;

const unknown = (place: Place, name: string, path: FieldPath, among: readonly string[], file: string) => ({
  place,
  found: name,
  message: `\`${showPath(path)}\` translates ${showValue(name)}, which ${file} does not have.`,
  wanted: among.length === 0 ? 'nothing here' : sayAmong(among, file),
  suggestion: suggest(name, among),
});

const MOST_NAMED = 12;

const sayAmong = (among: readonly string[], file: string): string =>
  among.length > MOST_NAMED ? `one that ${file} has` : `one of ${among.join(', ')}`;

function compareKeyed(
  { key, texts }: Extract<TextRule, { kind: 'keyed' }>,
  [before, after]: readonly [readonly Fields[], readonly Fields[]],
  path: FieldPath,
  search: Search,
): void {
  const items = new Map(before.map((item) => [String(item[key]), item]));
  const seen = new Set<string>();
  for (const [index, item] of after.entries()) {
    const name = String(item[key]);
    const place = atField(...path, index, key);
    const source = items.get(name);
    if (source === undefined) {
      search.unmatched.push(unknown(place, name, path, [...items.keys()], search.file));
    } else if (seen.has(name)) {
      const message = `\`${showPath(path)}\` translates ${showValue(name)} twice.`;
      search.unmatched.push({ place, found: name, message, wanted: 'each once', suggestion: undefined });
    } else compareTexts(texts, [source, item], [...path, index], search);
    seen.add(name);
  }
  for (const [name, item] of items) {
    if (!seen.has(name) && hasWanted(texts, item)) search.left.push(`${showPath(path)} ${name}`);
  }
}

/** Whether an item has a text that a translation should have as well. */
const hasWanted = (texts: Texts, item: Fields): boolean =>
  Object.entries(texts).some(([name, rule]) => rule.kind === 'text' && rule.need !== 'may' && isThere(item[name]));

function compareOrdered(
  texts: Texts,
  [before, after]: readonly [readonly Fields[], readonly Fields[]],
  path: FieldPath,
  search: Search,
): void {
  if (after.length === 0 && before.length > 0) {
    search.left.push(showPath(path));
    return;
  }
  if (before.length === after.length) {
    for (const [index, item] of after.entries()) {
      compareTexts(texts, [before[index] ?? {}, item], [...path, index], search);
    }
    return;
  }
  search.unmatched.push({
    place: atField(...path),
    found: countItems(after.length),
    message: `\`${showPath(path)}\` has ${countItems(after.length)}, but ${search.file} has ${String(before.length)}; nobody can tell which translates which.`,
    wanted: `${countItems(before.length)}, in the order of ${search.file}`,
    suggestion: undefined,
  });
}

function compareWords(
  { field, need }: Extract<TextRule, { kind: 'words' }>,
  [before, after]: readonly [readonly Fields[], Fields],
  path: FieldPath,
  search: Search,
): void {
  const words = [...new Set(before.map((item) => String(item[field])))];
  for (const name of Object.keys(after)) {
    if (words.includes(name)) continue;
    search.unmatched.push(unknown(atKey(...path, name), name, path, words, search.file));
  }
  if (need === 'may') return;
  const left = words.filter((word) => !Object.hasOwn(after, word));
  search.left.push(...left.map((word) => `${showPath(path)} ${word}`));
}

function compareField(
  rule: TextRule,
  [before, after]: readonly [unknown, unknown],
  path: FieldPath,
  search: Search,
): void {
  switch (rule.kind) {
    case 'text':
      if (isThere(after) && !isThere(before)) {
        const message = `\`${showPath(path)}\` is translated, but ${search.file} says nothing there.`;
        search.unmatched.push({ place: atField(...path), found: undefined, message, wanted: 'nothing here', suggestion: undefined });
      } else if (rule.need !== 'may' && isThere(before) && !isThere(after)) search.left.push(showPath(path));
      return;
    case 'group':
      compareTexts(rule.texts, [isFields(before) ? before : {}, isFields(after) ? after : {}], path, search);
      return;
    case 'keyed':
      compareKeyed(rule, [listOf(before), listOf(after)], path, search);
      return;
    case 'ordered':
      compareOrdered(rule.texts, [listOf(before), listOf(after)], path, search);
      return;
    case 'words':
      compareWords(rule, [listOf(before), isFields(after) ? after : {}], path, search);
  }
}

function compareTexts(texts: Texts, [before, after]: readonly [Fields, Fields], path: FieldPath, search: Search): void {
  for (const [name, rule] of Object.entries(texts)) {
    compareField(rule, [before[name], after[name]], [...path, name], search);
  }
}

/** Holds the texts of a translation against those of the default file, which is called `file` in messages. */
export function compareTranslation(texts: Texts, before: Fields, after: Fields, file: string): Comparison {
  const search: Search = { file, unmatched: [], left: [] };
  compareTexts(texts, [before, after], [], search);
  return search;
}
