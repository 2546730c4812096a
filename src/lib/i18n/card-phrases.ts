import type { IntegrationCard, PartnerCard } from '../site/model.ts';
import type { Dictionary } from './dictionary.ts';
import { getFormat } from './format.ts';
import { fill } from './wording.ts';

type Strings = Dictionary['card'];

/** The main category, with the place in it where that is worth saying. */
export function sayStanding(
  { category, categoryPlace: place }: Pick<IntegrationCard, 'category' | 'categoryPlace'>,
  strings: Strings,
): string {
  return place === undefined ? category : fill(strings.standing, { place, category });
}

/** The level of a certificate, and until when it stands. */
export function sayBadge(
  { level, state, until }: NonNullable<IntegrationCard['certificate']>,
  strings: Strings,
  locale: string,
): string {
  return fill(strings.certificate[state], { level, day: getFormat(locale).day(until) });
}

export function sayKinds({ kinds }: Pick<PartnerCard, 'kinds'>, strings: Strings, locale: string): string {
  return getFormat(locale).list(kinds.map((kind) => strings.kind[kind]));
}

/** What a partner has done: projects, else listings; undefined where it has neither. */
export function sayWork(
  { projects, listings }: Pick<PartnerCard, 'projects' | 'listings'>,
  strings: Strings,
  locale: string,
): string | undefined {
  const format = getFormat(locale);
  if (projects > 0) return format.count(strings.projects, projects);
  return listings > 0 ? format.count(strings.listings, listings) : undefined;
}
