import type { Field } from '#lib/form/field.ts';
import { FORM_KINDS, isFormName } from '#lib/form/kinds.ts';
import type { Dictionary } from '#lib/i18n/dictionary.ts';

export type Words = Dictionary['form']['script'];
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The form of a page, with what the page says about it. */
export interface FormPage {
  readonly form: HTMLFormElement;
  /** Those of its fields that are on the page. */
  readonly fields: readonly Field[];
  readonly words: Words;
  /** Address below which the service takes forms, without a slash at its end. */
  readonly service: string;
  /** Address of the page for what was sent. */
  readonly sent: string;
  /** Name under which the browser keeps what is written. */
  readonly savedAs: string;
  /** True where the service has answered with this page, and it holds what was sent. */
  readonly isAnswer: boolean;
}

/** The form of a page; undefined where its kind is not known. */
export function readFormPage(form: HTMLFormElement): FormPage | undefined {
  const { form: kind = '', service = '', sent = '', base = '', words = '{}', answer } = form.dataset;
  if (!isFormName(kind)) return undefined;
  return {
    form,
    fields: FORM_KINDS[kind].fields.filter(({ name }) => findControls(form, name).length > 0),
    // The boundary: the page was written by the same build as this script.
    words: JSON.parse(words) as Words,
    service,
    sent,
    savedAs: `portico${base}:form-${kind}`,
    isAnswer: answer !== undefined,
  };
}

/** The controls of a field, in the order of the page; several where boxes are ticked. */
export const findControls = (form: HTMLFormElement, name: string): readonly Control[] => [
  ...form.querySelectorAll<Control>(`[name="${CSS.escape(name)}"]`),
];

/** A part of the form by the attribute that marks it, such as `data-send`. */
export const findPart = (form: HTMLFormElement, mark: string): HTMLElement | undefined =>
  form.querySelector<HTMLElement>(`[data-${mark}]`) ?? undefined;

/** Puts numbers and names into the `{places}` of a text. */
export const put = (text: string, parts: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(parts[name] ?? place));
