import { describeSchema, descriptionOf, schemaAt } from '#lib/content/schema/describe.ts';
import { integration } from '#lib/content/schema/integration.ts';
import type { Term } from '#lib/content/schema/taxonomy.ts';

/** One element of an issue form, in the words of the forge. */
export interface FormElement {
  readonly type: 'markdown' | 'input' | 'textarea' | 'dropdown' | 'checkboxes';
  readonly id?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly validations?: { readonly required: boolean };
}

interface Question {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly placeholder?: string;
  readonly required?: boolean;
}

const ask = (
  type: FormElement['type'],
  { id, label, description, placeholder, required = false }: Question,
  more: Readonly<Record<string, unknown>> = {},
): FormElement => ({
  type,
  id,
  attributes: {
    label,
    ...(description === undefined ? {} : { description }),
    ...(placeholder === undefined ? {} : { placeholder }),
    ...more,
  },
  validations: { required },
});

export const say = (value: string): FormElement => ({ type: 'markdown', attributes: { value } });
export const askLine = (question: Question): FormElement => ask('input', question);
export const askText = (question: Question): FormElement => ask('textarea', question);

/** A choice; where there is nothing to choose from, a line. */
export const askChoice = (question: Question, options: readonly string[], multiple = false): FormElement => {
  const distinct = [...new Set(options)];
  return distinct.length === 0
    ? askLine(question)
    : ask('dropdown', question, { multiple, options: distinct });
};

/** Everything has to be agreed to. */
export const askConsent = (id: string, label: string, options: readonly string[]): FormElement => ({
  type: 'checkboxes',
  id,
  attributes: { label, options: options.map((each) => ({ label: each, required: true })) },
});

export const namesOf = (terms: readonly Term[]): readonly string[] => terms.map(({ name }) => name);

const fieldOf = (name: string) => schemaAt(integration, [name]);

/** What the schema says of a field of a listing, for its author. */
export const explainField = (name: string): string => descriptionOf(fieldOf(name)) ?? '';

/** What a field of a listing may hold, as a sentence. */
export function limitField(name: string): string {
  const wanted = describeSchema(fieldOf(name));
  return `${wanted.charAt(0).toUpperCase()}${wanted.slice(1)}.`;
}

export const describeField = (name: string): string => `${explainField(name)} ${limitField(name)}`;
