import { intlTag } from '../i18n/tag.ts';
import { fill, type Plural } from '../i18n/wording.ts';
import type { FitTerm, Reason } from './model.ts';

/** Wording of the reasons. */
export interface ReasonStrings {
  readonly works: string;
  readonly syncs: string;
  readonly takes: string;
  readonly gives: string;
  readonly together: Plural;
  readonly partners: Plural;
  readonly partnersIn: Plural;
  readonly role: string;
}

export interface ReasonWords {
  readonly locale: string;
  readonly strings: ReasonStrings;
  readonly roles: readonly FitTerm[];
  readonly regions: readonly FitTerm[];
}

/** A reason as a sentence without its full stop. */
export function phraseReason(reason: Reason, words: ReasonWords): string {
  const { strings, locale } = words;
  switch (reason.kind) {
    case 'works':
      return fill(strings.works, { tools: join(reason.tools, locale) });
    case 'syncs':
    case 'takes':
    case 'gives':
      return fill(strings[reason.kind], { tool: reason.tool, objects: join(reason.objects, locale) });
    case 'together':
      return count(strings.together, reason.partners, locale, { tool: reason.tool });
    case 'partners':
      return reason.region === undefined
        ? count(strings.partners, reason.count, locale, {})
        : count(strings.partnersIn, reason.count, locale, { region: nameOf(words.regions, reason.region) });
    case 'role':
      return fill(strings.role, { role: nameOf(words.roles, reason.role) });
  }
}

const join = (items: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);

/** A counted phrase with other places besides `{n}`. */
export function count(
  forms: Plural,
  n: number,
  locale: string,
  parts: Readonly<Record<string, string>>,
): string {
  const form = forms[new Intl.PluralRules(locale).select(n)] ?? forms.other;
  return fill(form, { ...parts, n: new Intl.NumberFormat(intlTag(locale)).format(n) });
}

const nameOf = (terms: readonly FitTerm[], slug: string): string =>
  terms.find((term) => term.slug === slug)?.name ?? slug;
