/** Forms of a counted phrase by CLDR plural rule; `{n}` stands for the formatted number. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Marks the forms as open to the rules of other languages. */
export const plural = (forms: Plural): Plural => forms;

const PLACEHOLDER = /\{(\w+)\}/g;

/** Puts the parts into a template's `{name}` places; a place without a part stays as it is, so that it is seen. */
export function fill(template: string, parts: Readonly<Record<string, string | number>>): string {
  return template.replace(PLACEHOLDER, (place, name: string) => String(parts[name] ?? place));
}
