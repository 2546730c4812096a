import { createHash } from 'node:crypto';
import { readBody } from './body.ts';
import { checkValues, type FieldError, type Values } from './field.ts';
import { FORM_KINDS, isFormName, type FormName } from './kinds.ts';
import { problemResponse } from './problem.ts';
import { StoreUnavailable, type Store } from './store/model.ts';

export interface FormService {
  readonly store: Pick<Store, 'accept'>;
  readonly now: () => Date;
}

/** Fields of a page's form that are about the sending, not about the matter. */
const KEY_FIELD = '_key';
const KEY = /^[\x21-\x7E]{8,200}$/;
const RETRY_SECONDS = 30;

/** A list as a list and a text as a text, in the order of the names: equal answers have equal digests. */
function digestOf(form: FormName, values: Values): string {
  const sorted = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([form, sorted]))
    .digest('hex');
}

const wantsPage = (request: Request): boolean => (request.headers.get('accept') ?? '').includes('text/html');

/**
 * Answers a form that was sent to `/api/forms/<form>`: 201 or, to a browser without scripts, 303 once it is on disk;
 * otherwise a problem, and then nothing is kept.
 */
export async function handleForm(
  request: Request,
  form: string,
  { store, now }: FormService,
): Promise<Response> {
  if (!isFormName(form)) {
    const forms = Object.keys(FORM_KINDS).join(', ');
    return problemResponse({ status: 404, title: 'There is no such form.', detail: `There are: ${forms}.` });
  }
  if (request.method !== 'POST') {
    return problemResponse({
      status: 405,
      title: 'A form is sent by POST.',
      detail: 'Send it again as POST.',
      headers: { allow: 'POST' },
    });
  }
  const body = await readBody(request);
  if (!body.ok) return problemResponse(body.problem);
  const { [KEY_FIELD]: hidden, ...sent } = body.values;
  const checked = checkValues(FORM_KINDS[form].fields, sent);
  const key =
    request.headers.get('idempotency-key') ??
    (typeof hidden === 'string' && hidden !== '' ? hidden : undefined);
  const keyErrors: readonly FieldError[] =
    key === undefined || KEY.test(key)
      ? []
      : [{ field: KEY_FIELD, message: 'A key has 8 to 200 letters, digits or signs.' }];
  if (!checked.ok || keyErrors.length > 0) {
    return problemResponse({
      status: 422,
      title: 'Some answers have to be mended.',
      detail: 'Nothing was kept. Mend the fields named and send the form again.',
      errors: [...(checked.ok ? [] : checked.errors), ...keyErrors],
    });
  }
  const digest = digestOf(form, checked.values);
  const entry = {
    form,
    values: checked.values,
    key: key ?? digest,
    digest,
    at: now().toISOString(),
    held: [],
  };
  try {
    const outcome = await store.accept(entry);
    if (outcome.kind === 'conflict') {
      return problemResponse({
        status: 422,
        title: 'The key was used for other answers.',
        detail: 'Send the form again under a new Idempotency-Key.',
      });
    }
    const { id, at } = outcome.receipt;
    if (wantsPage(request))
      return new Response(null, { status: 303, headers: { location: `/apply/sent/?id=${id}` } });
    return Response.json({ id, at }, { status: 201, headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return problemResponse({
      status: 503,
      title: 'Nothing can be kept at the moment.',
      detail: `Nothing was kept. Send the form again in ${String(RETRY_SECONDS)} seconds.`,
      headers: { 'retry-after': String(RETRY_SECONDS) },
    });
  }
}
