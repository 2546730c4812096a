/** Forms of a counted phrase by CLDR plural rule; `{n}` stands for the formatted number. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Marks the forms as open to the rules of other languages. */
export const plural = (forms: Plural): Plural => forms;

const PLACEHOLDER = /\{(\w+)\}/;

/** Texts and names of places in turn, a text first; each template is taken apart once. */
const known = new Map<string, readonly string[]>();

function takeApart(template: string): readonly string[] {
  let parts = known.get(template);
  if (parts === undefined) known.set(template, (parts = template.split(PLACEHOLDER)));
  return parts;
}

/** Puts the parts into a template's `{name}` places; a place without a part stays as it is, so that it is seen. */
export function fill(template: string, parts: Readonly<Record<string, string | number>>): string {
  let filled = '';
  takeApart(template).forEach((text, index) => {
    filled += index % 2 === 0 ? text : String(parts[text] ?? `{${text}}`);
  });
  return filled;
}
