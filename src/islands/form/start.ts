// Makes a form of the service go step by step, checks it meanwhile and keeps what is written. Without it the form is
// sent as it stands.
import { checkValues, type FieldError } from '#lib/form/field.ts';
import { readPrefill } from '#lib/form/prefill.ts';
import { SENDING } from '#lib/form/sending.ts';
import { readAnswers, writeAnswers } from './answers.ts';
import { countLetters } from './count.ts';
import { hasError, hideSummary, showFieldError, showSummary } from './errors.ts';
import { findControls, findPart, readFormPage, type FormPage } from './page.ts';
import { createProofs } from './proof.ts';
import { showReview } from './review.ts';
import { forgetDraft, keepDraft, makeKey, recallDraft, type Draft } from './saved.ts';
import { createSender } from './sender.ts';
import { createSteps } from './steps.ts';

const KEEP_MS = 250;
/** An opening that lies longer back says nothing about how fast the form was filled in. */
const OPENED_MS = 24 * 3_600_000;

function startForm(page: FormPage): void {
  const { form, fields, savedAs, words } = page;
  form.noValidate = true;
  const saved = findPart(form, 'saved');
  const status = findPart(form, 'status');
  let draft = restore(page);

  const steps = createSteps(page, (at) => {
    if (at === steps.count - 1) showReview(page, steps);
  });
  const goTo = (name: string) => {
    const step = steps.stepOf(name);
    if (step >= 0) steps.show(step);
  };
  const findErrors = (): readonly FieldError[] => {
    const checked = checkValues(fields, readAnswers(page), words);
    return checked.ok ? [] : checked.errors;
  };
  const showErrors = (errors: readonly FieldError[]) => {
    for (const { name } of fields)
      showFieldError(page, name, errors.find(({ field }) => field === name)?.message);
    const [first] = errors;
    if (first) goTo(first.field);
    showSummary(page, errors, goTo);
  };

  const proofs = createProofs(page.service, (text) => {
    const isFresh = draft.opened !== undefined && Date.now() - draft.opened.at < OPENED_MS;
    if (!isFresh) draft = { ...draft, opened: { text, at: Date.now() } };
  });
  const send = createSender({
    page,
    proofs,
    draft: () => draft,
    setDraft: (next) => (draft = next),
    onErrors: showErrors,
  });

  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(timer);
    timer = undefined;
    const { consent: _, ...values } = readAnswers(page);
    draft = { ...draft, values };
    if (keepDraft(savedAs, draft) && saved) saved.hidden = false;
  };
  for (const kind of ['focusin', 'pointerdown']) form.addEventListener(kind, proofs.prepare, { once: true });
  form.addEventListener('input', ({ target }) => {
    proofs.prepare();
    clearTimeout(timer);
    timer = setTimeout(keep, KEEP_MS);
    const name = nameOf(target);
    if (name !== undefined && hasError(page, name)) checkField(name);
  });
  addEventListener('pagehide', () => {
    if (timer !== undefined) keep();
  });

  const touched = new Set<string>();
  const checkField = (name: string) =>
    showFieldError(page, name, findErrors().find(({ field }) => field === name)?.message);
  form.addEventListener('change', ({ target }) => {
    const name = nameOf(target);
    if (name === undefined) return;
    touched.add(name);
    checkField(name);
  });
  // Who only passes by an empty field is not told about it before the step ends.
  form.addEventListener('focusout', ({ target }) => {
    const name = nameOf(target);
    if (name !== undefined && touched.has(name)) checkField(name);
  });

  const goOn = () => {
    const errors = findErrors().filter(({ field }) => steps.stepOf(field) === steps.current());
    if (errors.length > 0) {
      showErrors(errors);
      return;
    }
    hideSummary(page);
    steps.show(steps.current() + 1, true);
  };
  const finish = () => {
    const checked = checkValues(fields, readAnswers(page), words);
    if (!checked.ok) {
      showErrors(checked.errors);
      return;
    }
    hideSummary(page);
    void send(checked.values);
  };
  // Pressing a button would end the field that is being filled in, whose message would move the button away from
  // under the pointer before it is let go.
  for (const name of ['onward', 'back'])
    findPart(form, name)?.addEventListener('mousedown', (event) => event.preventDefault());
  findPart(form, 'onward')?.addEventListener('click', goOn);
  findPart(form, 'back')?.addEventListener('click', () => {
    hideSummary(page);
    steps.show(steps.current() - 1, true);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (steps.isLast()) finish();
    else goOn();
  });
  findPart(form, 'clear')?.addEventListener('click', () => {
    clearTimeout(timer);
    timer = undefined;
    forgetDraft(savedAs);
    draft = { values: {}, key: makeKey() };
    form.reset();
    touched.clear();
    for (const { name } of fields) showFieldError(page, name, undefined);
    hideSummary(page);
    steps.show(0, true);
    if (saved) saved.hidden = true;
    if (status) status.textContent = words.cleared;
  });

  const invalid = fields.find(({ name }) => hasError(page, name));
  if (invalid) goTo(invalid.name);
  countLetters(page);
  form.dataset['ready'] = '';

  function nameOf(target: EventTarget | null): string | undefined {
    const name = target instanceof Element ? target.getAttribute('name') : null;
    return fields.some((field) => field.name === name) ? (name ?? undefined) : undefined;
  }
}

/** Brings back what was written before, then what the address brings along. */
function restore(page: FormPage): Draft {
  const { form, fields, savedAs, words } = page;
  const hiddenKey = findControls(form, SENDING.key)[0]?.value ?? '';
  const fresh: Draft = { values: {}, key: hiddenKey === '' ? makeKey() : hiddenKey };
  if (page.isAnswer) return fresh;
  const draft = recallDraft(savedAs);
  const saved = findPart(form, 'saved');
  const status = findPart(form, 'status');
  if (draft) {
    writeAnswers(page, draft.values);
    if (saved) saved.hidden = false;
    if (status) status.textContent = words.restored;
  }
  writeAnswers(page, readPrefill(fields, new URLSearchParams(location.search)));
  return draft ?? fresh;
}

const form = document.querySelector<HTMLFormElement>('form[data-form]');
if (form) startForm(readFormPage(form));
