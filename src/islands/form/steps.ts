import { fill } from '#lib/i18n/wording.ts';
import { findControls, findPart, type FormPage } from './page.ts';

/** Where one is in a form of several steps. A form of one has nothing to go through. */
export interface Steps {
  readonly count: number;
  readonly current: () => number;
  readonly isLast: () => boolean;
  /** Number of the step that a field is on, from 0. */
  readonly stepOf: (name: string) => number;
  /** Shows a step, and moves to its heading where that is asked for. */
  readonly show: (at: number, moves?: boolean) => void;
}

export function createSteps({ form, words }: FormPage, onShow: (at: number) => void): Steps {
  const steps = [...form.querySelectorAll<HTMLElement>('[data-step]')];
  const progress = findPart(form, 'progress');
  const names = [...(progress?.children ?? [])];
  const back = findPart(form, 'back');
  const onward = findPart(form, 'onward');
  const send = findPart(form, 'send');
  let current = 0;
  const isLast = () => current === steps.length - 1;
  const paint = () => {
    steps.forEach((step, at) => (step.hidden = at !== current));
    names.forEach((name, at) => {
      name.classList.toggle('step-done', at < current);
      if (at === current) name.setAttribute('aria-current', 'step');
      else name.removeAttribute('aria-current');
    });
    if (progress) progress.hidden = false;
    if (back) back.hidden = current === 0;
    if (onward) onward.hidden = isLast();
    if (send) send.hidden = !isLast();
  };
  const show = (at: number, moves = false) => {
    current = Math.min(Math.max(at, 0), steps.length - 1);
    paint();
    onShow(current);
    if (!moves) return;
    const heading = steps[current]?.querySelector('h2');
    heading?.setAttribute('aria-description', fill(words.step, { n: current + 1, count: steps.length }));
    heading?.focus();
    form.scrollIntoView({ block: 'start' });
  };
  if (steps.length > 1) paint();
  return {
    count: steps.length,
    current: () => current,
    isLast,
    stepOf: (name) => {
      const [control] = findControls(form, name);
      return steps.findIndex((step) => control && step.contains(control));
    },
    show: steps.length > 1 ? show : () => undefined,
  };
}
