import { readText, typeOf } from '#lib/form/bytes.ts';
import { problemResponse, type Problem } from '#lib/form/problem.ts';
import type { Counts } from '#lib/form/store/counts.ts';
import { MOST_EVENTS, readEvents } from './event.ts';

/** What a body of counts may hold at most. */
const MOST_BYTES = 4 * 1024;

/** Scripts of other origins may send text without asking first, so that is read as JSON too. */
const TYPES = ['application/json', 'text/plain'];

export interface EventService {
  readonly store: Pick<Counts, 'count'>;
  readonly now: () => Date;
  /** `statistics` of site.yaml. */
  readonly isOn: boolean;
  /** Hears why counts were lost. */
  readonly onLost?: (error: unknown) => void;
}

const OFF: Problem = { status: 404, title: 'Nothing is counted here.', detail: 'Send no events.' };
const NOT_POST: Problem = {
  status: 405,
  title: 'Events are sent by POST.',
  detail: 'Send them again as POST.',
  headers: { allow: 'POST' },
};
const WRONG_TYPE: Problem = {
  status: 415,
  title: 'The events came in a format that is not read.',
  detail: 'Send JSON, as application/json or text/plain.',
};
const TOO_LARGE: Problem = {
  status: 413,
  title: 'There are too many events at once.',
  detail: `Send at most ${String(MOST_BYTES / 1024)} KB and ${String(MOST_EVENTS)} events.`,
};
/** `seconds` until one more body is taken. */
export const tooManyCounts = (seconds: number): Problem => ({
  status: 429,
  title: 'Too many events were sent.',
  detail: 'They were not counted. Send fewer.',
  headers: { 'retry-after': String(seconds) },
});
const UNREADABLE: Problem = {
  status: 400,
  title: 'The events cannot be read.',
  detail: 'Send one JSON object with a list "events" of the documented shape.',
};

/** Global Privacy Control, and what browsers sent before it. */
const isLeftAlone = ({ headers }: Request): boolean =>
  headers.get('sec-gpc') === '1' || headers.get('dnt') === '1';

const understood = (): Response =>
  new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });

/**
 * Answers `POST /api/events`: 204 for what was understood, a problem for what was not. Who asks not to be counted
 * gets the same 204. So does everyone while the store is away: a visitor can do nothing about a lost count, and no
 * decision hangs on one.
 */
export async function handleEvents(
  request: Request,
  { store, now, isOn, onLost }: EventService,
): Promise<Response> {
  if (!isOn) return problemResponse(OFF);
  if (request.method !== 'POST') return problemResponse(NOT_POST);
  if (isLeftAlone(request)) return understood();
  if (!TYPES.includes(typeOf(request))) return problemResponse(WRONG_TYPE);
  const read = await readText(request, MOST_BYTES);
  if (read.kind === 'large') return problemResponse(TOO_LARGE);
  const body = read.kind === 'text' ? parseJson(read.text) : undefined;
  const events = readEvents(body, now().toISOString().slice(0, 10));
  if (events === undefined) return problemResponse(UNREADABLE);
  await store.count(events).catch((error: unknown) => onLost?.(error));
  return understood();
}

/** Undefined where it is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
