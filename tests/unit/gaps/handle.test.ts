import { describe, expect, test } from 'vitest';
import type { EventCount } from '#lib/form/store/counts.ts';
import { handleEvents, type EventService } from '#lib/gaps/handle.ts';

const VIEW = JSON.stringify({ events: [{ kind: 'view', listing: 'partner/arden' }] });
const NOW = new Date('2026-11-21T23:59:59.999Z');

function makeService(more: Partial<EventService> = {}) {
  const kept: EventCount[] = [];
  const count = (events: readonly EventCount[]) => {
    kept.push(...events);
    return Promise.resolve();
  };
  return { kept, service: { store: { count }, now: () => NOW, isOn: true, ...more } };
}

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request('http://localhost/api/events', {
    method: 'POST',
    body,
    headers: { 'content-type': 'text/plain;charset=UTF-8', ...headers },
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  });

test.each(['text/plain;charset=UTF-8', 'application/json'])(
  '%s is counted and answered 204',
  async (type) => {
    const { kept, service } = makeService();
    const answer = await handleEvents(post(VIEW, { 'content-type': type }), service);
    expect([answer.status, await answer.text(), answer.headers.get('cache-control')]).toEqual([
      204,
      '',
      'no-store',
    ]);
    expect(kept).toMatchObject([{ day: '2026-11-21', kind: 'view', subject: 'partner/arden' }]);
  },
);

test('no answer sets a cookie or says more than that it was understood', async () => {
  const answer = await handleEvents(post(VIEW, { cookie: 'id=7' }), makeService().service);
  expect([...answer.headers.keys()]).toEqual(['cache-control']);
});

test.each(['sec-gpc', 'dnt'])('with %s nothing is kept, and the answer is the same', async (header) => {
  const { kept, service } = makeService();
  const answer = await handleEvents(post(VIEW, { [header]: '1' }), service);
  expect([answer.status, kept]).toEqual([204, []]);
});

test('a store that is away costs the count and nothing else', async () => {
  const lost: unknown[] = [];
  const away = new Error('The disk is full.');
  const { service } = makeService({
    store: { count: () => Promise.reject(away) },
    onLost: (error) => lost.push(error),
  });
  expect((await handleEvents(post(VIEW), service)).status).toBe(204);
  expect(lost).toEqual([away]);
});

describe('a problem says what to send instead:', () => {
  const endless = () =>
    new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1_024)) });

  test.each<[string, Request, boolean, string]>([
    ['switched off', post(VIEW), false, '404 Nothing is counted here. Send no events.'],
    [
      'asked for by GET',
      new Request('http://localhost/api/events'),
      true,
      '405 Events are sent by POST. Send them again as POST.',
    ],
    [
      'another format',
      post('kind=view', { 'content-type': 'application/x-www-form-urlencoded' }),
      true,
      '415 The events came in a format that is not read. Send JSON, as application/json or text/plain.',
    ],
    [
      'too large by its own word',
      post('x'.repeat(4_097), { 'content-length': '4097' }),
      true,
      '413 There are too many events at once. Send at most 4 KB and 20 events.',
    ],
    [
      'too large without saying so',
      post(endless()),
      true,
      '413 There are too many events at once. Send at most 4 KB and 20 events.',
    ],
    [
      'no JSON',
      post('{"events":'),
      true,
      '400 The events cannot be read. Send one JSON object with a list "events" of the documented shape.',
    ],
    [
      'no UTF-8',
      post(new Uint8Array([0x22, 0xff, 0x22])),
      true,
      '400 The events cannot be read. Send one JSON object with a list "events" of the documented shape.',
    ],
  ])('%s', async (_, request, isOn, said) => {
    const { kept, service } = makeService({ isOn });
    const answer = await handleEvents(request, service);
    const { title, detail } = (await answer.json()) as { title: string; detail: string };
    expect(`${String(answer.status)} ${title} ${detail}`).toBe(said);
    expect(kept).toEqual([]);
  });
});
