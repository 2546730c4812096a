import { expect, test } from 'vitest';
import { BODY_LIMITS } from '#lib/form/body.ts';
import { handleForm } from '#lib/form/handle.ts';
import { StoreUnavailable, type Entry, type Outcome } from '#lib/form/store/model.ts';
import { APPLICATION } from './make.ts';

const NOW = new Date('2026-11-21T12:00:00Z');

function makeService(answer: (entry: Entry) => Promise<Outcome> = store()) {
  const entries: Entry[] = [];
  return {
    entries,
    service: {
      now: () => NOW,
      store: {
        accept: (entry: Entry) => {
          entries.push(entry);
          return answer(entry);
        },
      },
    },
  };
}

function store(): (entry: Entry) => Promise<Outcome> {
  return ({ at }) => Promise.resolve({ kind: 'stored', receipt: { id: 'e1', at } });
}

const post = (body: BodyInit, headers: Readonly<Record<string, string>> = {}, method = 'POST') =>
  new Request('https://marketplace.example/api/forms/application', {
    method,
    ...(method === 'POST' && { body, duplex: 'half' }),
    headers: { 'content-type': 'application/json', ...headers },
  });
const sent = JSON.stringify(APPLICATION);

test('what was sent as JSON is kept and answered by its receipt', async () => {
  const { service, entries } = makeService();
  const response = await handleForm(
    post(sent, { 'idempotency-key': 'key-number-1' }),
    'application',
    service,
  );
  expect(response.status).toBe(201);
  expect(await response.json()).toEqual({ id: 'e1', at: NOW.toISOString() });
  expect(entries).toMatchObject([
    { form: 'application', key: 'key-number-1', values: APPLICATION, held: [] },
  ]);
});

test('a form of a page without scripts is kept, and leads to the page that says so', async () => {
  const { service, entries } = makeService();
  const body = new URLSearchParams(
    Object.entries(APPLICATION).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  );
  const request = post(body.toString(), {
    'content-type': 'application/x-www-form-urlencoded',
    accept: 'text/html,*/*',
  });
  const response = await handleForm(request, 'application', service);
  expect([response.status, response.headers.get('location')]).toEqual([303, '/apply/sent/?id=e1']);
  expect(entries).toMatchObject([{ values: APPLICATION }]);
});

test('without a key the same answers have the same key, in whatever order they come', async () => {
  const { service, entries } = makeService();
  await handleForm(post(sent), 'application', service);
  await handleForm(
    post(JSON.stringify(Object.fromEntries(Object.entries(APPLICATION).reverse()))),
    'application',
    service,
  );
  await handleForm(post(JSON.stringify({ ...APPLICATION, name: 'Bo' })), 'application', service);
  const [first, second, third] = entries.map(({ key }) => key);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test.each([
  ['a form that is not there', post(sent), 'survey', 404],
  ['another method', post('', {}, 'GET'), 'application', 405],
  ['another format', post(sent, { 'content-type': 'text/plain' }), 'application', 415],
  ['what is no JSON', post('{'), 'application', 400],
  ['a list', post('[]'), 'application', 400],
  ['values in values', post(JSON.stringify({ ...APPLICATION, name: { first: 'Ada' } })), 'application', 400],
  ['what is no UTF-8', post(new Uint8Array([0x7b, 0xff, 0x7d])), 'application', 400],
  ['too many bytes', post(' '.repeat(BODY_LIMITS.bytes + 1)), 'application', 413],
  [
    'too many fields',
    post(
      JSON.stringify(
        Object.fromEntries(Array.from({ length: BODY_LIMITS.fields + 1 }, (_, at) => [`f${String(at)}`, ''])),
      ),
    ),
    'application',
    413,
  ],
  ['answers that break a rule', post('{}'), 'application', 422],
  ['a key that is none', post(sent, { 'idempotency-key': 'short' }), 'application', 422],
])('%s is refused with a problem, and nothing is kept', async (_, request, form, status) => {
  const { service, entries } = makeService();
  const response = await handleForm(request, form, service);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(await response.json()).toMatchObject({ type: 'about:blank', status });
  expect(entries).toEqual([]);
});

test('no more of a body is read than may be sent', async () => {
  let pulled = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      pulled += 1;
      controller.enqueue(new Uint8Array(16 * 1024));
    },
  });
  const response = await handleForm(post(endless), 'application', makeService().service);
  expect(response.status).toBe(413);
  expect(pulled).toBeLessThan(10);
});

test('a key that was used for other answers is refused', async () => {
  const { service } = makeService(() => Promise.resolve({ kind: 'conflict' }));
  const response = await handleForm(
    post(sent, { 'idempotency-key': 'key-number-1' }),
    'application',
    service,
  );
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ title: 'The key was used for other answers.' });
});

test('where nothing can be kept, the sender is told when to try again', async () => {
  const { service } = makeService(() => Promise.reject(new StoreUnavailable('disk is full')));
  const response = await handleForm(post(sent), 'application', service);
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '30']);
  expect(await response.text()).not.toContain('disk');
});
