import type { Field, Values } from '#lib/form/field.ts';
import { findControls, type FormPage } from './page.ts';

const isList = ({ type }: Field): boolean => type === 'choices' || type === 'slugs';

/** What the form holds, empty answers included. */
export function readAnswers({ form, fields }: FormPage): Values {
  const data = new FormData(form);
  const textOf = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value : '');
  return Object.fromEntries(
    fields.map((field) => {
      const { name } = field;
      return [name, isList(field) ? data.getAll(name).map(textOf) : textOf(data.get(name))];
    }),
  );
}

/** Fills in what is given, and leaves every other field as it is. */
export function writeAnswers({ form, fields }: FormPage, values: Values): void {
  for (const { name, type } of fields) {
    const value = values[name];
    if (value === undefined || type === 'consent') continue;
    for (const control of findControls(form, name)) {
      if (control instanceof HTMLInputElement && control.type === 'checkbox')
        control.checked = value.includes(control.value);
      else if (control instanceof HTMLSelectElement) choose(control, String(value));
      else control.value = String(value);
    }
  }
}

/** A choice that is not offered any more leaves the list as it is. */
function choose(select: HTMLSelectElement, value: string): void {
  if ([...select.options].some((option) => option.value === value)) select.value = value;
}

/** What a field holds, as it is read: labels of what was chosen, text as it was written. */
export function sayAnswer({ form }: FormPage, { name }: Field): string {
  const said = findControls(form, name).map((control) => {
    if (control instanceof HTMLSelectElement)
      return control.value === '' ? '' : (control.selectedOptions[0]?.text ?? '');
    if (control instanceof HTMLInputElement && control.type === 'checkbox')
      return control.checked ? (control.labels?.[0]?.textContent.trim() ?? '') : '';
    return control.value.trim();
  });
  return said.filter((text) => text !== '').join('\n');
}
