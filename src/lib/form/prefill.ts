import type { FieldRule, Values } from './field.ts';

/** Longer texts are not what an address brings. */
const MOST_LETTERS = 500;
const MOST_CHOSEN = 20;

/**
 * Answers that an address brings along, such as `?partner=<slug>`, of fields that the form has. They are suggestions
 * only: nobody agrees to anything by following a link.
 */
export function readPrefill(
  fields: readonly Pick<FieldRule, 'name' | 'type'>[],
  query: URLSearchParams,
): Values {
  const values: [string, string | readonly string[]][] = [];
  for (const { name, type } of fields) {
    const given = query.getAll(name).filter((text) => text !== '' && text.length <= MOST_LETTERS);
    const [first] = given;
    if (type === 'consent' || first === undefined) continue;
    const isList = type === 'choices' || type === 'slugs';
    values.push([name, isList ? given.slice(0, MOST_CHOSEN) : first]);
  }
  return Object.fromEntries(values);
}
