import type { Field, Option, Source } from '#lib/form/field.ts';
import type { FormName } from '#lib/form/kinds.ts';
import { getForm } from '#lib/form/spoken.ts';
import type { Frame } from '../frame.ts';

export interface OptionGroup {
  /** Undefined where the options stand by themselves. */
  readonly label: string | undefined;
  readonly options: readonly Option[];
}

/** One field with all that its markup needs. */
export interface Question {
  readonly field: Field;
  readonly id: string;
  readonly hints: readonly string[];
  readonly groups: readonly OptionGroup[];
}

export interface QuestionPart {
  readonly title: string;
  readonly hint: string | undefined;
  readonly questions: readonly Question[];
}

/** Above this a page would be heavy, and a list of no help: one pastes an address instead. */
const MOST_OPTIONS = 400;
/** Lines whose limit is worth telling; longer texts have room enough. */
const TOLD_LIMITS = { from: 120, to: 300 };

/** The steps of a form, each with its parts; fields that the marketplace has no answers for are left out. */
export function listSteps(kind: FormName, frame: Frame): readonly (readonly QuestionPart[])[] {
  const steps: QuestionPart[][] = [];
  for (const { title, hint, joins = false, fields } of getForm(kind, frame.meta.locale).parts) {
    const questions = fields.flatMap((field) => ask(field, frame) ?? []);
    if (questions.length === 0) continue;
    const part = { title, hint, questions };
    const last = steps.at(-1);
    if (joins && last) last.push(part);
    else steps.push([part]);
  }
  return steps;
}

function ask(field: Field, frame: Frame): Question | undefined {
  const all = listGroups(field, frame);
  const count = all.reduce((sum, { options }) => sum + options.length, 0);
  const isChosen = field.type === 'slug' || field.type === 'slugs';
  if (isChosen && count === 0 && !field.required) return undefined;
  const isPasted = field.type === 'slug' && (count === 0 || count > MOST_OPTIONS);
  return {
    field,
    id: `f-${field.name}`,
    hints: [...(field.hint === undefined ? [] : [field.hint]), ...sayLimit(field, isPasted, frame)],
    groups: isPasted ? [] : all,
  };
}

function sayLimit(field: Field, isPasted: boolean, { t, format }: Frame): readonly string[] {
  if (isPasted) return [t.form.paste];
  if (field.type !== 'text' || field.most < TOLD_LIMITS.from || field.most > TOLD_LIMITS.to) return [];
  return [t.form.most.replace('{n}', format.number(field.most))];
}

function listGroups(field: Field, frame: Frame): readonly OptionGroup[] {
  if (field.type === 'choice' || field.type === 'choices')
    return [{ label: undefined, options: field.options }];
  if (field.type === 'slug' || field.type === 'slugs') return listSource(field.from, frame);
  return [];
}

function listSource(from: Source, { site, t }: Frame): readonly OptionGroup[] {
  const { formChoices } = site;
  const list = (kind: keyof typeof formChoices, folder = '') =>
    formChoices[kind].map(({ slug, name }) => ({ value: folder + slug, label: name }));
  if (from !== 'entries') return [{ label: undefined, options: list(from) }];
  return [
    { label: t.form.integrations, options: list('integrations') },
    { label: t.form.partners, options: list('partners', 'partners/') },
  ];
}
