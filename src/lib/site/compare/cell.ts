import type { Cell, FactColumn, FactGroup } from '#lib/compare/model.ts';
import type { Voice } from '#lib/i18n/phrases.ts';

/** What words need besides a view. */
export interface CompareVoice extends Voice {
  readonly platform: string;
  /** Day of the build. */
  readonly today: string;
}

/** A group of facts and how to read them from a view, so that labels and cells cannot come apart. */
export interface FactSource<View> {
  readonly title: (voice: CompareVoice) => string;
  readonly facts: readonly (readonly [
    label: (voice: CompareVoice) => string,
    read: (view: View, voice: CompareVoice) => Cell,
  ])[];
  readonly absent?: (voice: CompareVoice) => string;
  readonly named?: (view: View, voice: CompareVoice) => FactColumn[1];
}

export const describeGroups = <View>(
  sources: readonly FactSource<View>[],
  voice: CompareVoice,
): readonly FactGroup[] =>
  sources.map(({ title, facts, absent }) => ({
    title: title(voice),
    labels: facts.map(([label]) => label(voice)),
    absent: absent?.(voice) ?? '',
  }));

export const readFacts = <View>(
  sources: readonly FactSource<View>[],
  view: View,
  voice: CompareVoice,
): readonly FactColumn[] =>
  sources.map(({ facts, named }) => [facts.map(([, read]) => read(view, voice)), named?.(view, voice) ?? []]);

/** A line for each value that is stated. */
export const lines = (...values: readonly (string | undefined)[]): Cell =>
  values.flatMap((value) => (value === undefined || value === '' ? [] : [value]));

export const linkTo = (text: string, href: string | undefined): Cell =>
  href === undefined ? [] : [[text, href]];

export const linkAll = (links: readonly { readonly name: string; readonly href: string }[]): Cell =>
  links.map(({ name, href }) => [name, href] as const);
