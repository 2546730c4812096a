import { describe, expect, test } from 'vitest';
import { BODY_LIMITS } from '#lib/form/body.ts';
import { handleForm, type FormReport, type FormService, type Refused } from '#lib/form/handle.ts';
import { StoreUnavailable, type Entry, type Outcome } from '#lib/form/store/model.ts';
import { APPLICATION } from './make.ts';

const NOW = new Date('2026-11-21T12:00:00Z');

function makeService(fields: Partial<FormService> = {}) {
  const entries: Entry[] = [];
  const reports: FormReport[] = [];
  const shown: Refused[] = [];
  const accept = fields.store?.accept ?? (({ at }) => Promise.resolve(stored(at)));
  const service: FormService = {
    now: () => NOW,
    secret: 'seaweed',
    origins: new Set(['https://pages.example']),
    network: '192.0.2.1',
    posts: () => Promise.resolve(0),
    unproven: () => Promise.resolve(0),
    locale: 'en',
    sentPage: (locale) => `/${locale}/apply/sent/`,
    newKey: () => 'new-key-1',
    report: (report) => reports.push(report),
    showAgain: (form, refused) => {
      shown.push(refused);
      return Promise.resolve(new Response(form, { status: refused.problem.status }));
    },
    ...fields,
    store: {
      accept: (entry) => {
        entries.push(entry);
        return accept(entry);
      },
    },
  };
  return { entries, reports, shown, service };
}

const stored = (at: string): Outcome => ({ kind: 'stored', receipt: { id: 'e1', at } });

const post = (
  body: BodyInit,
  headers: Readonly<Record<string, string>> = {},
  method = 'POST',
  form = 'application',
) =>
  new Request(`https://marketplace.example/api/forms/${form}`, {
    method,
    ...(method === 'POST' && { body, duplex: 'half' }),
    headers: { 'content-type': 'application/json', ...headers },
  });
const sent = JSON.stringify(APPLICATION);

test('what was sent as JSON is kept and answered by its receipt', async () => {
  const { service, entries } = makeService();
  const response = await handleForm(post(sent, { 'idempotency-key': 'key-number-1' }), service);
  expect(response.status).toBe(201);
  expect(await response.json()).toEqual({ id: 'e1', at: NOW.toISOString() });
  expect(entries).toMatchObject([{ form: 'application', key: 'key-number-1', values: APPLICATION }]);
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
  const response = await handleForm(request, service);
  expect([response.status, response.headers.get('location')]).toEqual([303, '/en/apply/sent/?id=e1']);
  expect(entries).toMatchObject([{ values: APPLICATION }]);
});

test('without a key the same answers have the same key, in whatever order they come', async () => {
  const { service, entries } = makeService();
  await handleForm(post(sent), service);
  await handleForm(post(JSON.stringify(Object.fromEntries(Object.entries(APPLICATION).reverse()))), service);
  await handleForm(post(JSON.stringify({ ...APPLICATION, name: 'Bo' })), service);
  const [first, second, third] = entries.map(({ key }) => key);
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

test.each([
  ['a form that is not there', post(sent, {}, 'POST', 'survey'), 404],
  ['another method', post('', {}, 'GET'), 405],
  ['another format', post(sent, { 'content-type': 'text/plain' }), 415],
  ['what is no JSON', post('{'), 400],
  ['a list', post('[]'), 400],
  ['values in values', post(JSON.stringify({ ...APPLICATION, name: { first: 'Ada' } })), 400],
  ['what is no UTF-8', post(new Uint8Array([0x7b, 0xff, 0x7d])), 400],
  ['too many bytes', post(' '.repeat(BODY_LIMITS.bytes + 1)), 413],
  [
    'too many fields',
    post(
      JSON.stringify(
        Object.fromEntries(Array.from({ length: BODY_LIMITS.fields + 1 }, (_, at) => [`f${String(at)}`, ''])),
      ),
    ),
    413,
  ],
  ['answers that break a rule', post('{}'), 422],
  ['a key that is none', post(sent, { 'idempotency-key': 'short' }), 422],
])('%s is refused with a problem, and nothing is kept', async (_, request, status) => {
  const { service, entries } = makeService();
  const response = await handleForm(request, service);
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
  const response = await handleForm(post(endless), makeService().service);
  expect(response.status).toBe(413);
  expect(pulled).toBeLessThan(10);
});

test('a key that was used for other answers is refused', async () => {
  const { service } = makeService({ store: { accept: () => Promise.resolve({ kind: 'conflict' }) } });
  const response = await handleForm(post(sent, { 'idempotency-key': 'key-number-1' }), service);
  expect(response.status).toBe(422);
  expect(await response.json()).toMatchObject({ title: 'The key was used for other answers.' });
});

test('where nothing can be kept, the sender is told when to try again', async () => {
  const { service } = makeService({
    store: { accept: () => Promise.reject(new StoreUnavailable('disk is full')) },
  });
  const response = await handleForm(post(sent), service);
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '30']);
  expect(await response.text()).not.toContain('disk');
});

const asPage = (headers: Readonly<Record<string, string>> = {}) => ({
  'content-type': 'application/x-www-form-urlencoded',
  accept: 'text/html,*/*',
  ...headers,
});

test('a page without scripts is shown again, with all that was sent and the same key', async () => {
  const { service, shown, entries } = makeService();
  const body = new URLSearchParams({
    company: 'Anchor',
    email: 'ada@',
    _key: 'key-number-1',
    _opened: 'x.y',
  });
  const response = await handleForm(post(body.toString(), asPage()), service);
  expect([response.status, await response.text()]).toEqual([422, 'application']);
  expect(shown).toMatchObject([
    { values: { company: 'Anchor', email: 'ada@' }, hidden: { _key: 'key-number-1', _opened: 'x.y' } },
  ]);
  expect(shown[0]?.problem.errors?.map(({ field }) => field)).toContain('email');
  expect(entries).toEqual([]);
});

test('a page whose key was used for other answers gets a new one', async () => {
  const { service, shown } = makeService({ store: { accept: () => Promise.resolve({ kind: 'conflict' }) } });
  const body = new URLSearchParams({ wanted: 'Ledgerline', consent: 'yes', _key: 'key-number-1' });
  await handleForm(post(body.toString(), asPage(), 'POST', 'request'), service);
  expect(shown).toMatchObject([{ values: { wanted: 'Ledgerline' }, hidden: { _key: 'new-key-1' } }]);
});

test('a page of another site is refused, one of the marketplace is not', async () => {
  const { service } = makeService();
  const statuses = await Promise.all(
    ['https://evil.example', 'https://pages.example', 'https://marketplace.example'].map(async (origin) => {
      const response = await handleForm(post(sent, { origin }), service);
      return response.status;
    }),
  );
  expect(statuses).toEqual([403, 201, 201]);
});

test('who sends too much is told when to send again, before anything is read', async () => {
  const { service, entries } = makeService({ posts: () => Promise.resolve(600) });
  const response = await handleForm(post(sent), service);
  expect([response.status, response.headers.get('retry-after')]).toEqual([429, '600']);
  expect(await response.json()).toMatchObject({
    detail: 'Nothing was kept. Send the form again in 10 minutes.',
  });
  expect(entries).toEqual([]);
});

test('who looks like a program gets the same answer, and is held', async () => {
  const { service, entries } = makeService();
  const response = await handleForm(post(JSON.stringify({ ...APPLICATION, fax: '1' })), service);
  expect(response.status).toBe(201);
  expect(await response.json()).toEqual({ id: 'e1', at: NOW.toISOString() });
  expect(entries).toMatchObject([{ held: ['trap', 'no-opening', 'no-proof'], values: APPLICATION }]);
});

test('what became of a form is reported without its answers', async () => {
  const { service, reports } = makeService();
  await handleForm(post(sent), service);
  await handleForm(post('{}'), service);
  await handleForm(post(sent, {}, 'POST', 'survey'), service);
  expect(reports).toEqual([
    { form: 'application', status: 201, id: 'e1', isRepeated: false, held: ['no-opening', 'no-proof'] },
    { form: 'application', status: 422 },
    { form: 'unknown', status: 404 },
  ]);
});

describe('who fills in a German form', () => {
  const german = { locale: 'de' };

  test('is told in German what is wrong', async () => {
    const response = await handleForm(
      post('{"wanted":""}', {}, 'POST', 'request'),
      makeService(german).service,
    );
    expect(response.headers.get('content-language')).toBe('de');
    expect(await response.json()).toMatchInlineSnapshot(`
      {
        "detail": "Nichts wurde gespeichert. Berichtigen Sie die genannten Felder und senden Sie das Formular noch einmal.",
        "errors": [
          {
            "field": "wanted",
            "message": "Füllen Sie dies aus: Was angebunden werden soll",
          },
          {
            "field": "consent",
            "message": "Setzen Sie hier ein Häkchen: Meine Angaben dürfen gespeichert und gelesen werden, um diese Anfrage zu bearbeiten.",
          },
        ],
        "status": 422,
        "title": "Einige Antworten müssen berichtigt werden.",
        "type": "about:blank",
      }
    `);
  });

  test.each([
    ['before anything is read', { posts: () => Promise.resolve(600) }, 429],
    [
      'where the store is away',
      { store: { accept: () => Promise.reject(new StoreUnavailable('full')) } },
      503,
    ],
  ] as const)('is told so %s too', async (_, fields, status) => {
    const response = await handleForm(post(sent), makeService({ ...german, ...fields }).service);
    expect([response.status, response.headers.get('content-language')]).toEqual([status, 'de']);
    expect(await response.text()).toMatch(
      /Senden Sie das Formular in (?:10 Minuten|30 Sekunden) noch einmal/,
    );
  });

  test('gets the German page again, and after that the one that says it has arrived', async () => {
    const { service, shown } = makeService(german);
    await handleForm(post('wanted=', asPage(), 'POST', 'request'), service);
    expect(shown).toMatchObject([
      { locale: 'de', problem: { title: 'Einige Antworten müssen berichtigt werden.' } },
    ]);
    const response = await handleForm(
      post('wanted=Ledgerline&consent=yes', asPage(), 'POST', 'request'),
      service,
    );
    expect(response.headers.get('location')).toBe('/de/apply/sent/?id=e1');
  });

  test('leaves the same entry and the same report as anybody', async () => {
    const { service, entries, reports } = makeService(german);
    const other = makeService();
    await handleForm(post(sent), service);
    await handleForm(post(sent), other.service);
    expect(entries).toEqual(other.entries);
    expect(reports).toEqual(other.reports);
  });
});

test('a language without words of its own is answered in English, at its own page', async () => {
  const { service } = makeService({ locale: 'fr' });
  const refused = await handleForm(post('{}'), service);
  expect(refused.headers.get('content-language')).toBe('en');
  const response = await handleForm(
    post('wanted=Ledgerline&consent=yes', asPage(), 'POST', 'request'),
    service,
  );
  expect(response.headers.get('location')).toBe('/fr/apply/sent/?id=e1');
});
