import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { COUNTS } from '#lib/form/guard/limits.ts';
import { openSqliteStore } from '#lib/form/store/sqlite.ts';
import { createApp } from '#lib/serve/app.ts';
import { createTree } from '#lib/serve/tree.ts';
import { readServiceEnv } from '#lib/service/env.ts';
import { createService, type ServiceOptions } from '#lib/service/service.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portico-service-'));
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
});

async function makeService(
  variables: Readonly<Record<string, string>> = {},
  options: Partial<ServiceOptions> = {},
) {
  const store = openSqliteStore(join(folder, 'portico.sqlite'));
  onTestFinished(() => store.close());
  const lines: string[] = [];
  let kept = 0;
  const service = await createService({
    store,
    env: readServiceEnv(variables, 'https://marketplace.example/base'),
    log: pino({ level: 'info', base: null, timestamp: false }, { write: (line) => lines.push(line) }),
    base: '/base',
    locales: ['en', 'de', 'ar'],
    siteUrl: undefined,
    pages: undefined,
    statistics: true,
    onKept: () => (kept += 1),
    ...options,
  });
  const app = createApp(
    { tree: () => Promise.resolve(createTree(new Map(), new Map())), base: '/base' },
    service,
  );
  const ask = (path: string, init?: RequestInit) =>
    Promise.resolve(app.request(`http://inside${path}`, init));
  const post = (values: object, headers: Readonly<Record<string, string>> = {}) =>
    ask('/base/api/forms/request', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(values),
    });
  return { store, lines, ask, post, kept: () => kept };
}

const REQUEST = { wanted: 'Ledgerline', email: 'ada@anchor.example', consent: 'yes' };

test('what is kept wakes delivery once, and is logged and counted without anything that was sent', async () => {
  const { lines, post, ask, kept } = await makeService({ METRICS_TOKEN: 'lighthouse' });
  const headers = { 'idempotency-key': 'key-number-1' };
  expect((await post(REQUEST, headers)).status).toBe(201);
  expect((await post(REQUEST, headers)).status).toBe(201);
  expect((await post({ ...REQUEST, email: 'ada@' })).status).toBe(422);
  expect(kept()).toBe(1);
  const told = lines.map((line) => (JSON.parse(line) as { msg: string }).msg);
  expect(told).toEqual(['a form was kept', 'a form came again', 'a form was not taken']);
  const answer = await ask('/metrics', { headers: { authorization: 'Bearer lighthouse' } });
  const metrics = await answer.text();
  expect(metrics).toContain('portico_forms_total{form="request",status="201"} 2');
  expect(metrics).toContain('portico_forms_repeated_total{form="request"} 1');
  expect(metrics).toContain('portico_forms_held_total{reason="no-opening"} 2');
  expect(metrics).toContain('portico_entries{form="request",state="held"} 1');
  expect(metrics).toContain('portico_deliveries{state="unrouted"} 1');
  expect(metrics).toMatch(/portico_commit_seconds_count 2/);
  expect(lines.join('') + metrics).not.toMatch(/Ledgerline|ada@/);
});

describe('operators ask', () => {
  test('whether it runs, and whether a write comes through', async () => {
    const { ask, store } = await makeService();
    expect((await ask('/healthz')).status).toBe(200);
    expect((await ask('/readyz')).status).toBe(200);
    await store.close();
    expect((await ask('/healthz')).status).toBe(200);
    const away = await ask('/readyz');
    expect([away.status, await away.text()]).toEqual([503, 'Nothing can be kept at the moment.\n']);
  });

  test('for metrics with the token, and strangers do not', async () => {
    const { ask } = await makeService({ METRICS_TOKEN: 'lighthouse' });
    const statusFor = async (authorization: string) =>
      (await ask('/metrics', { headers: { authorization } })).status;
    expect(await statusFor('Bearer lighthouse')).toBe(200);
    expect(await statusFor('Bearer lighthousa')).toBe(403);
    expect((await ask('/metrics')).status).toBe(403);
  });
});

test('pages of another origin may send where that origin is the marketplace’s, and no other', async () => {
  const { post, ask } = await makeService({ FORM_ORIGINS: 'https://www.marketplace.example' });
  for (const origin of ['https://marketplace.example', 'https://www.marketplace.example']) {
    const response = await post(REQUEST, { origin });
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([201, origin]);
  }
  const foreign = await post(REQUEST, { origin: 'https://evil.example' });
  expect([foreign.status, foreign.headers.get('access-control-allow-origin')]).toEqual([403, null]);
  const before = await ask('/base/api/forms/request', {
    method: 'OPTIONS',
    headers: { origin: 'https://marketplace.example', 'access-control-request-method': 'POST' },
  });
  expect(before.headers.get('access-control-allow-headers')).toBe('content-type,idempotency-key');
});

test('a store that is away is said to senders, and why only to the log', async () => {
  const { post, store, lines } = await makeService();
  await store.close();
  const response = await post(REQUEST);
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '30']);
  expect(await response.text()).not.toContain('closed');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ reason: 'The store is closed.', status: 503 });
});

test('without pages beside it the service shows the form again by itself, and never runs what was sent', async () => {
  const { ask } = await makeService();
  const response = await ask('/base/api/forms/request', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html' },
    body: new URLSearchParams({ wanted: '<script>alert(1)</script>' }).toString(),
  });
  const page = await response.text();
  expect(response.status).toBe(422);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(page).toContain('value="<script>alert(1)</script>"');
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).toContain('Tick this box: My answers may be kept');
});

test('the page of a form gets what it is sent with, and may send to a service that answers elsewhere', async () => {
  const file = join(folder, 'index.html');
  const fields = ['_key', '_opened', 'wanted', 'consent'].map(
    (name) => `<input type="hidden" name="${name}">`,
  );
  writeFileSync(file, `<title>Ask</title><form data-form="request">${fields.join('')}</form>`);
  const tree = createTree(new Map([['/apply/request/index.html', file]]), new Map());
  const pages = { tree: () => Promise.resolve(tree), service: 'https://forms.example' };
  const { ask } = await makeService({}, { pages });
  const response = await ask('/base/apply/request/?consent=yes');
  const page = await response.text();
  expect(page).toMatch(/name="_key" value="[\da-f-]{36}"/);
  expect(page).toMatch(/name="_opened" value="[\w-]+\.[\w-]+"/);
  expect(page).not.toContain('value="yes"');
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('content-security-policy')).toContain(
    "form-action 'self' https://forms.example",
  );
  expect(await (await ask('/base/apply/request/')).text()).not.toBe(page);
});

describe('in the language of its page', () => {
  const send = (address: string, headers: Readonly<Record<string, string>> = {}) => ({
    path: `/base/api/forms/request${address}`,
    init: {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', ...headers },
    },
  });

  test.each([
    ['the page is German', '?lang=de', {}, 'de'],
    ['the page is English, whatever the browser prefers', '?lang=en', { 'accept-language': 'de' }, 'en'],
    ['no page is named, the browser prefers', '', { 'accept-language': 'fr, ar-EG;q=0.9, en;q=0.8' }, 'ar'],
    ['a language is named that is not spoken', '?lang=fr', {}, 'en'],
    ['something else is named', '?lang=<b>', {}, 'en'],
    ['nothing is named', '', {}, 'en'],
  ])('%s: the answer is in it', async (_, address, headers, language) => {
    const { ask } = await makeService();
    const { path, init } = send(address, headers);
    const response = await ask(path, { ...init, body: 'wanted=' });
    expect(response.headers.get('content-language')).toBe(language);
    expect(await response.text()).toContain(
      `<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`,
    );
  });

  test('the form is shown again, and leads to what is said after it', async () => {
    const files = ['/apply/request', '/de/apply/request', '/de/apply/sent'].map((page, at) => {
      const file = join(folder, `${String(at)}.html`);
      const form = '<form data-form="request"><input name="wanted"><input type="hidden" name="_key"></form>';
      writeFileSync(file, `<title>${page}</title>${form}<dl data-receipt hidden><dd data-receipt-id></dl>`);
      return [`${page}/index.html`, file] as const;
    });
    const tree = createTree(new Map(files), new Map());
    const { ask } = await makeService({}, { pages: { tree: () => Promise.resolve(tree) } });
    const { path, init } = send('?lang=de');
    const again = await ask(path, { ...init, body: 'wanted=' });
    expect(await again.text()).toMatch('<title>Fehler: /de/apply/request</title>');
    const taken = await ask(path, { ...init, body: 'wanted=Ledgerline&consent=yes' });
    const location = taken.headers.get('location') ?? '';
    expect(location).toMatch(/^\/base\/de\/apply\/sent\/\?id=/);
    const sent = await ask(location);
    expect(await sent.text()).toContain(`data-receipt-id="">${location.split('=')[1] ?? ''}</dd>`);
    const fresh = await ask('/base/de/apply/request/?wanted=Ledgerline');
    expect(await fresh.text()).toMatch(/value="Ledgerline".*name="_key" value="[\da-f-]{36}"/);
  });
});

test('every form is described, with what it needs', async () => {
  const { ask } = await makeService();
  const response = await ask('/base/api/forms/openapi.json');
  const { paths } = (await response.json()) as { paths: Record<string, { post?: { responses: object } }> };
  expect(Object.keys(paths).sort()).toEqual([
    '/api/forms/application',
    '/api/forms/challenge',
    '/api/forms/contact',
    '/api/forms/correction',
    '/api/forms/request',
  ]);
  const statuses = Object.keys(paths['/api/forms/request']?.post?.responses ?? {});
  expect(statuses).toEqual(['201', '303', '400', '403', '413', '415', '422', '429', '503']);
});

test('searches are counted where that is on', async () => {
  const { ask, store } = await makeService();
  const body = JSON.stringify({ events: [{ kind: 'view', listing: 'integration/ledgerline' }] });
  const response = await ask('/base/api/events', {
    method: 'POST',
    headers: { 'content-type': 'text/plain' },
    body,
  });
  expect(response.status).toBe(204);
  expect(await store.readEvents({ from: '2000-01-01', to: '2999-01-01' })).toMatchObject([
    { kind: 'view', subject: 'integration/ledgerline', n: 1 },
  ]);
});

test('who counts too much is told so', async () => {
  const { ask } = await makeService();
  const body = JSON.stringify({ events: [{ kind: 'view', listing: 'integration/ledgerline' }] });
  const send = () =>
    ask('/base/api/events', { method: 'POST', headers: { 'content-type': 'text/plain' }, body });
  let last = await send();
  for (let at = 0; at < COUNTS.perAddress; at++) last = await send();
  expect(last.status).toBe(429);
  expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('everything else is for the published folder', async () => {
  const { ask } = await makeService();
  expect((await ask('/base/apply/nothing/')).status).toBe(404);
  expect((await ask('/base/integrations/')).status).toBe(404);
});

test.each([
  [{ FORM_SECRET: 'short' }, 'FORM_SECRET has to have 16 letters or more.'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud", but one of silent, error, warn, info, debug is wanted.'],
  [
    { FORM_ORIGINS: 'shop' },
    'FORM_ORIGINS holds "shop", but addresses such as https://marketplace.example are wanted.',
  ],
  [{ FORM_POSTS_OVERALL: '0' }, 'FORM_POSTS_OVERALL is "0", but a whole number from 1 is wanted.'],
])('%o is refused with a sentence', (variables, sentence) => {
  expect(() => readServiceEnv(variables, undefined)).toThrow(sentence);
});
