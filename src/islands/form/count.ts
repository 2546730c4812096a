import { fill } from '#lib/i18n/wording.ts';
import { make } from '../dom/make.ts';
import type { FormPage } from './page.ts';

/** Shorter lines need no counting, and of longer texts only the end does. */
const LEAST = 120;
const LONG = 300;

/** Counts the letters of texts that may become too long. Whoever does not see it is told by the check. */
export function countLetters({ form, words }: FormPage): void {
  for (const control of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[data-most]')) {
    const most = Number(control.dataset['most']);
    if (most < LEAST) continue;
    const place = make('p', { class: 'question-count', 'aria-hidden': 'true', hidden: true });
    control.after(place);
    const count = () => {
      const n = control.value.length;
      place.hidden = n === 0 || (most > LONG && n < most * 0.8);
      place.classList.toggle('count-over', n > most);
      place.textContent = fill(words.letters, { n, most });
    };
    control.addEventListener('input', count);
    form.addEventListener('reset', () => setTimeout(count));
    count();
  }
}
