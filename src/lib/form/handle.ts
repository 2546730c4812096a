import { hash } from 'node:crypto';
import { readBody } from './body.ts';
import { checkValues, type FieldError, type Values } from './field.ts';
import { judgeSender } from './guard/judge.ts';
import type { Limiter } from './guard/limits.ts';
import { judgeOrigin } from './guard/origin.ts';
import { FORM_KINDS, isFormName, type FormName } from './kinds.ts';
import { problemResponse, type Problem } from './problem.ts';
import { away, foreign, keyUsed, mend, noSuchForm, tooMany, unread, wrongMethod } from './refusals.ts';
import { SENDING } from './sending.ts';
import { getForm } from './spoken.ts';
import { StoreUnavailable, type Entry, type Outcome, type Store } from './store/model.ts';
import { getFormWords, type FormWords } from './words/dictionary.ts';

/** What became of a form that was sent; nothing of its answers. */
export interface FormReport {
  readonly form: FormName | 'unknown';
  readonly status: number;
  readonly id?: string;
  readonly isRepeated?: boolean;
  readonly held?: readonly string[];
  /** Why the store could not keep it. */
  readonly reason?: string;
}

/** What a page without scripts is shown again with. */
export interface Refused {
  readonly problem: Problem;
  /** As they were sent. */
  readonly values: Values;
  readonly hidden: Readonly<Record<string, string>>;
  /** Of the page. */
  readonly locale: string;
}

export interface FormService {
  readonly store: Pick<Store, 'accept'>;
  readonly now: () => Date;
  readonly secret: string;
  /** Origins of the marketplace's pages besides the service's own host. */
  readonly origins: ReadonlySet<string>;
  /** Whom the sender is counted as. */
  readonly network: string;
  /** Language of the marketplace in which the sender is answered. */
  readonly locale: string;
  readonly posts: Limiter;
  readonly unproven: Limiter;
  /** The page that says in a language that a form was kept. */
  readonly sentPage: (locale: string) => string;
  /** The page of a form, with what was sent and what is wrong with it. */
  readonly showAgain: (form: FormName, refused: Refused) => Promise<Response>;
  readonly newKey: () => string;
  readonly report: (report: FormReport) => void;
}

const KEY = /^[\x21-\x7E]{8,200}$/;
const TECHNICAL: ReadonlySet<string> = new Set(Object.values(SENDING));

/** A list as a list and a text as a text, in the order of the names: equal answers have equal digests. */
function digestOf(form: FormName, values: Values): string {
  const sorted = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  return hash('sha256', JSON.stringify([form, sorted]));
}

const wantsPage = (request: Request): boolean => (request.headers.get('accept') ?? '').includes('text/html');

/** A form that is being answered. */
interface Asked {
  readonly request: Request;
  readonly form: FormName;
  readonly service: FormService;
  readonly words: FormWords;
}

interface Sent {
  /** Answers, as they came. */
  readonly values: Values;
  readonly technical: Readonly<Partial<Record<string, string>>>;
}

const NOTHING: Sent = { values: {}, technical: {} };

/**
 * Answers a form that was sent to `/api/forms/<form>`: 201 or, to a browser without scripts, 303 once it is on disk;
 * otherwise a problem, and then nothing is kept.
 */
export async function handleForm(request: Request, service: FormService): Promise<Response> {
  const form = new URL(request.url).pathname.split('/').at(-1) ?? '';
  const words = getFormWords(service.locale);
  if (!isFormName(form)) {
    service.report({ form: 'unknown', status: 404 });
    return problemResponse(noSuchForm(Object.keys(FORM_KINDS), words), words.locale);
  }
  const asked = { request, form, service, words };
  const early = await judgeEarly(asked);
  if (early !== undefined) return refuse(asked, early, NOTHING);
  const body = await readBody(request);
  if (!body.ok) return refuse(asked, unread(body.fault, words), NOTHING);
  const sent = split(body.values);
  const key = request.headers.get('idempotency-key') ?? sent.technical[SENDING.key];
  const checked = checkValues(getForm(form, service.locale).fields, sent.values, words);
  const errors = [...(checked.ok ? [] : checked.errors), ...judgeKey(key, words)];
  if (!checked.ok || errors.length > 0) return refuse(asked, mend(errors, words), sent);
  return keep(asked, sent, checked.values, key);
}

/** What can be told before anything of the body is read. */
async function judgeEarly({ request, service, words }: Asked): Promise<Problem | undefined> {
  if (request.method !== 'POST') return wrongMethod(words);
  if (judgeOrigin(request, service.origins) === 'foreign') return foreign(words);
  const wait = await service.posts(service.network);
  return wait === 0 ? undefined : tooMany(wait, words);
}

async function keep(asked: Asked, sent: Sent, values: Values, key: string | undefined): Promise<Response> {
  const { form, service, words } = asked;
  const at = service.now();
  const digest = digestOf(form, values);
  const judged = await judgeSender(sent.technical, { ...service, now: at });
  const entry: Entry = { form, values, key: key ?? digest, digest, at: at.toISOString(), ...judged };
  try {
    const outcome = await service.store.accept(entry);
    if (outcome.kind === 'conflict') return await refuse(asked, keyUsed(words), withoutKey(sent));
    return confirm(asked, outcome, entry.held);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    return refuse(asked, away(words), sent, error.message);
  }
}

function confirm(
  { request, form, service }: Asked,
  { kind, receipt }: Exclude<Outcome, { kind: 'conflict' }>,
  held: readonly string[],
): Response {
  const isPage = wantsPage(request);
  const status = isPage ? 303 : 201;
  service.report({ form, status, id: receipt.id, isRepeated: kind === 'repeated', held });
  const headers = { 'cache-control': 'no-store' };
  if (!isPage) {
    const body = JSON.stringify(receipt);
    return new Response(body, { status, headers: { ...headers, 'content-type': 'application/json' } });
  }
  return new Response(null, {
    status,
    headers: { ...headers, location: `${service.sentPage(service.locale)}?id=${receipt.id}` },
  });
}

async function refuse(
  { request, form, service, words }: Asked,
  problem: Problem,
  { values, technical }: Sent,
  reason?: string,
): Promise<Response> {
  service.report({ form, status: problem.status, ...(reason !== undefined && { reason }) });
  if (!wantsPage(request)) return problemResponse(problem, words.locale);
  const { [SENDING.key]: key = service.newKey(), [SENDING.opened]: opened } = technical;
  const hidden = { [SENDING.key]: key, ...(opened !== undefined && { [SENDING.opened]: opened }) };
  return service.showAgain(form, { problem, values, hidden, locale: service.locale });
}

const withoutKey = ({ values, technical: { [SENDING.key]: _, ...technical } }: Sent): Sent => ({
  values,
  technical,
});

function split(all: Values): Sent {
  const parts = Object.entries(all);
  const technical = parts
    .filter(([name]) => TECHNICAL.has(name))
    .map(([name, value]) => [name, typeof value === 'string' ? value : (value[0] ?? '')] as const)
    .filter(([, value]) => value !== '');
  const values = parts.filter(([name]) => !TECHNICAL.has(name));
  return { values: Object.fromEntries(values), technical: Object.fromEntries(technical) };
}

const judgeKey = (key: string | undefined, { faults }: FormWords): readonly FieldError[] =>
  key === undefined || KEY.test(key) ? [] : [{ field: SENDING.key, message: faults.key }];
