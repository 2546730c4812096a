import { fill } from '#lib/i18n/wording.ts';
import type { FieldError, Values } from '#lib/form/field.ts';
import { SENDING } from '#lib/form/sending.ts';
import { findControls, findPart, type FormPage } from './page.ts';
import { postForm, type Outcome } from './post.ts';
import type { Proofs } from './proof.ts';
import { forgetDraft, keepDraft, makeKey, type Draft } from './saved.ts';

interface Wiring {
  readonly page: FormPage;
  readonly proofs: Proofs;
  readonly draft: () => Draft;
  readonly setDraft: (draft: Draft) => void;
  readonly onErrors: (errors: readonly FieldError[]) => void;
}

/** Longest time that sending waits for the proof; the service looks at forms without one by hand. */
const PROOF_MS = 10_000;

/** Sends checked answers, one at a time. */
export function createSender(wiring: Wiring): (values: Values) => Promise<void> {
  const { page } = wiring;
  const show = createStatus(page);
  let isBusy = false;
  let freeAt = 0;
  return async (values) => {
    if (isBusy || Date.now() < freeAt) return;
    isBusy = true;
    show.sending();
    const outcome = await sendTwice(values, wiring);
    isBusy = false;
    switch (outcome.kind) {
      case 'sent':
        forgetDraft(page.savedAs);
        location.assign(`${page.sent}?id=${encodeURIComponent(outcome.id)}`);
        return;
      case 'errors':
        show.ready();
        wiring.onErrors(outcome.errors);
        return;
      case 'conflict':
        show.failed(page.words.failed, 0);
        return;
      case 'failed':
        freeAt = Date.now() + outcome.waitSeconds * 1_000;
        show.failed(sayFailure(page, outcome), outcome.waitSeconds);
    }
  };
}

/** Where another window has used the key for other answers, they go under a new one. */
async function sendTwice(values: Values, wiring: Wiring): Promise<Outcome> {
  const outcome = await send(values, wiring);
  if (outcome.kind !== 'conflict') return outcome;
  wiring.setDraft({ ...wiring.draft(), key: makeKey() });
  return send(values, wiring);
}

async function send(values: Values, { page, proofs, draft, setDraft }: Wiring): Promise<Outcome> {
  const { form, savedAs } = page;
  const { consent: _, ...answers } = values;
  const sent = JSON.stringify(answers);
  const last = draft();
  // Other answers than those that may have arrived already are another entry.
  const isOther = last.sent !== undefined && last.sent !== sent;
  if (isOther) proofs.renew();
  const proof = await proofs.take(PROOF_MS);
  const key = isOther ? makeKey() : last.key;
  const next = { ...draft(), key, sent };
  setDraft(next);
  keepDraft(savedAs, next);
  const trap = findControls(form, SENDING.trap)[0]?.value ?? '';
  const body = {
    ...values,
    ...(next.opened && { [SENDING.opened]: next.opened.text }),
    ...(proof !== undefined && { [SENDING.proof]: proof }),
    ...(trap !== '' && { [SENDING.trap]: trap }),
  };
  return postForm(form.action, JSON.stringify(body), key);
}

function sayFailure(
  { words }: FormPage,
  { reason, detail }: Extract<Outcome, { readonly kind: 'failed' }>,
): string {
  if (reason === 'offline' || reason === 'timeout') return words[reason];
  const known: Readonly<Record<string, string>> = words.status;
  return known[String(reason)] ?? (detail === '' ? words.failed : `${words.failed} ${detail}`);
}

/** The button and the line above it. The button keeps the focus while it cannot be used. */
function createStatus({ form, words }: FormPage) {
  const button = findPart(form, 'send');
  const status = findPart(form, 'status');
  const label = button?.textContent ?? '';
  let timer: ReturnType<typeof setInterval> | undefined;
  const paint = (text: string, isFree: boolean, said: string, state: '' | 'busy' | 'failed' = '') => {
    if (button) {
      button.textContent = text;
      if (isFree) button.removeAttribute('aria-disabled');
      else button.setAttribute('aria-disabled', 'true');
    }
    if (status && status.textContent !== said) status.textContent = said;
    if (status) status.dataset['state'] = state;
  };
  return {
    sending: () => {
      clearInterval(timer);
      paint(words.sending, false, words.sending, 'busy');
    },
    ready: () => paint(label, true, ''),
    failed: (said: string, waitSeconds: number) => {
      const until = Date.now() + waitSeconds * 1_000;
      const tick = () => {
        const n = Math.ceil((until - Date.now()) / 1_000);
        if (n <= 0) clearInterval(timer);
        paint(n > 0 ? fill(words.againIn, { n }) : words.again, n <= 0, said, 'failed');
      };
      timer = setInterval(tick, 1_000);
      tick();
    },
  };
}
