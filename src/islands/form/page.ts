import type { Field } from '#lib/form/field.ts';
import type { FaultWords, FormWords } from '#lib/form/words/dictionary.ts';
import type { Dictionary } from '#lib/i18n/dictionary.ts';

export type Words = Dictionary['form']['script'] & FaultWords & Pick<FormWords, 'errorTitle'>;
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The form of a page, with what the page says about it. */
export interface FormPage {
  readonly form: HTMLFormElement;
  /** Those that are on the page, in its language. */
  readonly fields: readonly Field[];
  readonly words: Words;
  /** Of the window, as long as nothing is wrong. */
  readonly title: string;
  /** Address below which the service takes forms, without a slash at its end. */
  readonly service: string;
  /** Address of the page for what was sent. */
  readonly sent: string;
  /** Name under which the browser keeps what is written. */
  readonly savedAs: string;
  /** True where the service has answered with this page, and it holds what was sent. */
  readonly isAnswer: boolean;
}

export function readFormPage(form: HTMLFormElement): FormPage {
  const { form: kind = '', service = '', sent = '', base = '', answer } = form.dataset;
  const isAnswer = answer !== undefined;
  // The boundary: the page was written by the same build as this script.
  const fields = JSON.parse(form.dataset['fields'] ?? '[]') as readonly Field[];
  const words = JSON.parse(form.dataset['words'] ?? '{}') as Words;
  return {
    form,
    fields,
    words,
    title: isAnswer ? withoutMark(document.title, words) : document.title,
    service,
    sent,
    savedAs: `portico${base}:form-${kind}`,
    isAnswer,
  };
}

/** The service marks the title of its own answer as this script does. */
function withoutMark(title: string, { errorTitle }: Words): string {
  const [before = '', after = ''] = errorTitle.split('{title}');
  return title.startsWith(before) ? title.slice(before.length, title.length - after.length) : title;
}

/** The controls of a field, in the order of the page; several where boxes are ticked. */
export const findControls = (form: HTMLFormElement, name: string): readonly Control[] => [
  ...form.querySelectorAll<Control>(`[name="${CSS.escape(name)}"]`),
];

/** A part of the form by the attribute that marks it, such as `data-send`. */
export const findPart = (form: HTMLFormElement, mark: string): HTMLElement | undefined =>
  form.querySelector<HTMLElement>(`[data-${mark}]`) ?? undefined;
