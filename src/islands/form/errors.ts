import type { FieldError } from '#lib/form/field.ts';
import { fill } from '#lib/i18n/wording.ts';
import { make } from '../dom/make.ts';
import { findControls, findPart, type FormPage } from './page.ts';

/** Says below a field's label what is wrong with its answer, or takes that away. */
export function showFieldError({ form }: FormPage, name: string, message: string | undefined): void {
  const place = form.querySelector<HTMLElement>(`[data-error-of="${CSS.escape(name)}"]`);
  if (place) {
    place.textContent = message ?? '';
    place.hidden = message === undefined;
  }
  for (const control of findControls(form, name)) {
    if (message === undefined) control.removeAttribute('aria-invalid');
    else control.setAttribute('aria-invalid', 'true');
  }
}

export const hasError = ({ form }: FormPage, name: string): boolean =>
  findControls(form, name).some((control) => control.getAttribute('aria-invalid') === 'true');

/**
 * Says at the top of the form all that is wrong, with a link to each field, and moves there.
 *
 * @param goTo shows the step of a field before its control takes the focus
 */
export function showSummary(
  page: FormPage,
  errors: readonly FieldError[],
  goTo: (name: string) => void,
): void {
  const summary = findPart(page.form, 'form-summary');
  if (!summary) return;
  const lines = errors.map(({ field, message }) => {
    const [control] = findControls(page.form, field);
    if (control === undefined || control.type === 'hidden') return make('li', {}, message);
    const link = make('a', { href: `#${control.id}` }, message);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      goTo(field);
      control.focus();
    });
    return make('li', {}, link);
  });
  summary.querySelector('p')?.replaceChildren();
  summary.querySelector('ul')?.replaceChildren(...lines);
  summary.hidden = false;
  document.title = fill(page.words.errorTitle, { title: page.title });
  summary.focus();
  summary.scrollIntoView({ block: 'nearest' });
}

export function hideSummary({ form, title }: FormPage): void {
  const summary = findPart(form, 'form-summary');
  if (summary) summary.hidden = true;
  document.title = title;
}
