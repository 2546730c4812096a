import type { Field, FieldRule } from './field.ts';
import { FORM_KINDS, type FormName } from './kinds.ts';
import type { PartRule } from './questions.ts';
import { getFormWords } from './words/dictionary.ts';
import type { AnyKindWords } from './words/shape.ts';

/** Questions of a form that stand together. */
export interface FormPart {
  readonly title: string;
  readonly hint?: string;
  /** Shown on one step with the part before it. */
  readonly joins?: boolean;
  readonly fields: readonly Field[];
}

/** A form in one language. */
export interface SpokenForm {
  readonly title: string;
  readonly parts: readonly FormPart[];
  /** The fields of all parts. */
  readonly fields: readonly Field[];
}

const known = new Map<string, SpokenForm>();

/** A form in the language of a locale, else in English; made once each. */
export function getForm(name: FormName, locale: string): SpokenForm {
  const words = getFormWords(locale);
  const key = `${words.locale} ${name}`;
  let form = known.get(key);
  if (form === undefined) known.set(key, (form = speakForm(FORM_KINDS[name].parts, words.kinds[name])));
  return form;
}

function speakForm(rules: readonly PartRule[], words: AnyKindWords): SpokenForm {
  const parts = rules.map(({ name, joins, fields }) => ({
    ...(words.parts[name] ?? { title: name }),
    ...(joins !== undefined && { joins }),
    fields: fields.map((field) => speakField(field, words)),
  }));
  return { title: words.title, parts, fields: parts.flatMap(({ fields }) => fields) };
}

function speakField(rule: FieldRule, { fields }: AnyKindWords): Field {
  const { options = {}, ...said } = fields[rule.name] ?? { label: rule.name };
  switch (rule.type) {
    case 'choice':
      return { ...rule, ...said, options: speakOptions(rule.options, options) };
    case 'choices':
      return { ...rule, ...said, options: speakOptions(rule.options, options) };
    default:
      return { ...rule, ...said };
  }
}

const speakOptions = (values: readonly string[], labels: Readonly<Record<string, string>>) =>
  values.map((value) => ({ value, label: labels[value] ?? value }));
