/** A text of the interface, or the forms of a counted one, at its path; the general form comes last. */
export interface Phrase {
  readonly path: string;
  readonly isCounted: boolean;
  readonly texts: readonly (readonly [form: string, text: string])[];
}

const FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Every phrase of a part of a dictionary; names in code, such as the questions of a check, are none. */
export function listPhrases(part: unknown, path = ''): readonly Phrase[] {
  if (typeof part === 'string') return [{ path, isCounted: false, texts: [['', part]] }];
  if (typeof part !== 'object' || part === null) return [];
  const entries: readonly (readonly [string, unknown])[] = Object.entries(part);
  if (entries.length > 0 && 'other' in part && entries.every(([form]) => FORMS.includes(form))) {
    return [{ path, isCounted: true, texts: readForms(entries) }];
  }
  return entries.flatMap(([key, inner]) => (key === 'asks' ? [] : listPhrases(inner, `${path}.${key}`)));
}

const readForms = (entries: readonly (readonly [string, unknown])[]): Phrase['texts'] =>
  FORMS.flatMap((form) => entries.filter(([key]) => key === form)).map(([form, text]) => [
    form,
    String(text),
  ]);

/** Names of the places in a text. */
export const listPlaces = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
