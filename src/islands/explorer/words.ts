import { splitMarks } from '#lib/catalog/marks.ts';
import type { FacetChoices } from '#lib/catalog/options.ts';
import type { Hit } from '#lib/catalog/store.ts';
import type { Dictionary } from '#lib/i18n/dictionary.ts';
import { getFormat } from '#lib/i18n/format.ts';
import { fill } from '#lib/i18n/wording.ts';
import { NOT_STATED, type Card } from '#lib/site/model.ts';

/** The wording an explorer needs, handed over by the page so that no dictionary is shipped. */
export interface ExplorerStrings {
  readonly explorer: Dictionary['explorer'];
  readonly card: Dictionary['card'];
  readonly facet: Dictionary['catalogue']['facet'];
}

export interface Words {
  readonly kind: Card['kind'];
  readonly locale: string;
  readonly strings: ExplorerStrings;
}

export function nameFacet({ strings }: Words, facet: string): string {
  const names: Readonly<Record<string, string>> = strings.facet;
  return names[facet] ?? facet;
}

/** Label of a value, else the value as it is: a shared link may name one that nothing has. */
export function nameValue({ strings }: Words, value: string, label: string | undefined): string {
  return value === NOT_STATED ? strings.explorer.notStated : (label ?? value);
}

export function findLabel(facets: readonly FacetChoices[], facet: string, value: string): string | undefined {
  const choices = facets.find((other) => other.facet === facet)?.choices;
  return choices?.find((choice) => choice.value === value)?.label;
}

/** "12 of 44 integrations for “kafka”". */
export function phraseCount(
  { kind, locale, strings }: Words,
  count: number,
  total: number,
  q: string,
): string {
  const { explorer } = strings;
  const format = getFormat(locale);
  const all = format.count(explorer.count[kind], total);
  const some = count === total ? all : fill(explorer.countOf, { count: format.number(count), total: all });
  return q === '' ? some : fill(explorer.countFor, { count: some, q });
}

/**
 * Why a result is there, in a few words; undefined where the marks in what it shows say it.
 *
 * @param texts what the result shows
 */
export function phraseReason(
  { strings }: Words,
  { match, words }: Hit,
  q: string,
  texts: readonly string[],
): string | undefined {
  const isMarked = () => texts.some((text) => splitMarks(text, words).length > 1);
  if (match === 'prefix' || match === 'words') return undefined;
  if ((match === 'related' || match === 'text') && isMarked()) return undefined;
  return fill(strings.explorer.reason[match], { q });
}
