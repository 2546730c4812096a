import { fill } from '#lib/i18n/wording.ts';
import { make } from '../dom/make.ts';
import { sayAnswer } from './answers.ts';
import { findPart, type FormPage } from './page.ts';
import type { Steps } from './steps.ts';

/** Shows on the last step what was answered on those before it, with a way back to each. */
export function showReview(page: FormPage, steps: Steps): void {
  const place = findPart(page.form, 'review');
  if (!place) return;
  const sections = [...page.form.querySelectorAll<HTMLElement>('[data-step]')]
    .slice(0, -1)
    .map((step, at) => reviewStep(page, steps, step, at));
  place.replaceChildren(...sections);
  place.hidden = false;
}

function reviewStep(page: FormPage, steps: Steps, step: HTMLElement, at: number): HTMLElement {
  const { words, fields } = page;
  const title = step.querySelector('h2')?.textContent ?? '';
  const label = fill(words.changeOf, { title });
  const change = make(
    'button',
    { type: 'button', class: 'btn btn-quiet', 'aria-label': label },
    words.change,
  );
  change.addEventListener('click', () => steps.show(at, true));
  const rows = fields
    .filter(({ name }) => steps.stepOf(name) === at)
    .flatMap((field) => {
      const said = sayAnswer(page, field);
      return said === ''
        ? []
        : [make('div', {}, make('dt', {}, field.label), make('dd', {}, make('bdi', {}, said)))];
    });
  return make(
    'section',
    {},
    make('div', { class: 'review-head' }, make('h3', {}, title), change),
    rows.length > 0 ? make('dl', {}, ...rows) : make('p', { class: 'review-none' }, words.none),
  );
}
