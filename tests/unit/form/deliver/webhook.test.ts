import { createServer } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { isPublicAddress, lookUpPublic } from '#lib/public-address.ts';
import { readRetryAfter } from '#lib/form/deliver/retry-after.ts';
import { readSecrets } from '#lib/form/deliver/secrets.ts';
import { createWebhookChannel } from '#lib/form/deliver/webhook.ts';
import { answerWith, AT, makeDesk, makeParcel, openSink, SECRET } from './make.ts';

const makeChannel = (allowPrivate = true, timeoutMs = 20_000) =>
  createWebhookChannel({ secretOf: () => SECRET, allowPrivate, timeoutMs });
const send = (webhook: string, at = new Date()) =>
  makeChannel().prepare(makeParcel(makeDesk('a', { webhook })))(at);

describe('a message to a webhook', () => {
  test('is signed, so that a receiver can tell it is ours', async () => {
    const { url, received } = await openSink(answerWith(204));
    expect(await send(url)).toEqual({ kind: 'sent', detail: 'HTTP 204' });
    const [{ headers, body } = { headers: {}, body: '' }] = received;
    expect(headers).toMatchObject({ 'webhook-id': 'delivery-1', 'content-type': 'application/json' });
    expect(new Webhook(SECRET).verify(body, headers)).toEqual({
      type: 'form.request',
      timestamp: AT,
      data: {
        id: 'entry-1',
        form: 'request',
        at: AT,
        values: { wanted: 'Kassaflux', email: 'ada@anchor.example', consent: 'yes' },
        desk: 'a',
      },
    });
    expect(() => new Webhook(SECRET).verify(body.replace('Kassaflux', 'Kassaflox'), headers)).toThrow(
      'No matching signature found',
    );
  });

  test('is the same at every try, but for the time and the signature over it', async () => {
    const { url, received } = await openSink(answerWith(503));
    const now = Date.now();
    await send(url, new Date(now));
    await send(url, new Date(now - 30_000));
    const [one, two] = received;
    expect(two?.body).toBe(one?.body);
    expect(two?.headers['webhook-id']).toBe(one?.headers['webhook-id']);
    expect(() => new Webhook(SECRET).verify(two?.body ?? '', two?.headers ?? {})).not.toThrow();
  });

  test.each([
    [200, { kind: 'sent', detail: 'HTTP 200' }],
    [301, { kind: 'later', detail: 'HTTP 301', mostTries: 3 }],
    [400, { kind: 'later', detail: 'HTTP 400', mostTries: 3 }],
    [408, { kind: 'later', detail: 'HTTP 408' }],
    [410, { kind: 'never', detail: 'HTTP 410' }],
    [429, { kind: 'later', detail: 'HTTP 429' }],
    [500, { kind: 'later', detail: 'HTTP 500' }],
  ])('that is answered %i is %o', async (status, outcome) => {
    const { url } = await openSink(answerWith(status));
    expect(await send(url)).toEqual(outcome);
  });

  test('is sent again when a receiver says that it may be', async () => {
    const { url } = await openSink(answerWith(503, { 'retry-after': '120' }));
    expect(await send(url, new Date(AT))).toEqual({
      kind: 'later',
      detail: 'HTTP 503',
      notBefore: new Date('2026-11-21T12:02:00.000Z'),
    });
  });

  test('does not follow where it is sent on to', async () => {
    const { url, received } = await openSink(answerWith(307, { location: '/elsewhere' }));
    await send(url);
    expect(received.map(({ path }) => path)).toEqual(['/hook']);
  });

  test('waits for no answer that does not come', async () => {
    const { url } = await openSink(() => undefined);
    const sent = makeChannel(true, 300).prepare(makeParcel(makeDesk('a', { webhook: url })));
    expect(await sent(new Date())).toEqual({ kind: 'later', detail: 'no answer in 0.3 s' });
  });

  test('counts as sent by its status, though the rest of the answer never ends', async () => {
    const { url } = await openSink((response) => response.writeHead(200).write('x'.repeat(1_000_000)));
    expect(await send(url)).toEqual({ kind: 'sent', detail: 'HTTP 200' });
  });

  test('is tried again where the connection breaks, is refused, or answers something else than HTTP', async () => {
    const { url } = await openSink((response) => response.destroy());
    expect(await send(url)).toEqual({ kind: 'later', detail: 'ECONNRESET' });
    expect(await send('http://localhost:1/')).toMatchObject({ kind: 'later', detail: 'ECONNREFUSED' });
    const isEncrypted = url.replace('http:', 'https:');
    expect(await send(isEncrypted)).toMatchObject({ kind: 'later', detail: /SSL|EPROTO/ });
    const server = createServer((socket) => socket.on('error', () => undefined).end('220 mail here\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    expect(await send(`http://localhost:${String(port)}/`)).toMatchObject({ kind: 'later', detail: /^HPE_/ });
    server.close();
  });

  test.each([
    'http://localhost:{port}/',
    'http://127.0.0.1:{port}/',
    'http://[::1]/',
    'http://0x7f.1:{port}/',
  ])('does not go to %s where that is not allowed', async (pattern) => {
    const { url, received } = await openSink(answerWith(204));
    const webhook = pattern.replace('{port}', new URL(url).port);
    const sent = makeChannel(false).prepare(makeParcel(makeDesk('a', { webhook })));
    expect(await sent(new Date())).toEqual({ kind: 'never', detail: 'private address' });
    expect(received).toEqual([]);
  });

  test('reaches a desk that has an address and a secret', () => {
    const channel = createWebhookChannel({
      secretOf: (desk) => (desk === 'b' ? SECRET : undefined),
      allowPrivate: false,
    });
    const webhook = 'https://hooks.example/';
    expect(channel.reaches(makeDesk('a', { webhook }))).toBe(false);
    expect(channel.reaches(makeDesk('b', { webhook }))).toBe(true);
    expect(channel.reaches(makeDesk('b'))).toBe(false);
  });
});

test.each([
  ['1.1.1.1', true],
  ['2606:4700:4700::1111', true],
  ['10.1.2.3', false],
  ['100.64.0.1', false],
  ['127.0.0.1', false],
  ['169.254.169.254', false],
  ['172.31.255.255', false],
  ['172.32.0.1', true],
  ['192.168.1.1', false],
  ['0.0.0.0', false],
  ['239.1.1.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  ['::ffff:10.0.0.1', false],
  ['64:ff9b::a00:1', false],
  ['fd00::1', false],
  ['fe80::1', false],
  ['ff02::1', false],
  ['localhost', false],
])('%s is an address of the open network: %s', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic);
});

test.each([
  ['1.1.1.1', '1.1.1.1'],
  ['127.0.0.1', 'The address is private.'],
  ['localhost', 'The address is private.'],
])('looking %s up for a connection gives %s', async (host, answer) => {
  for (const all of [true, false]) {
    const found = await new Promise((done) => {
      lookUpPublic(host, { all }, (error, addresses) => done(error ? error.message : addresses));
    });
    const isRefused = answer.includes(' ');
    expect(found).toEqual(all && !isRefused ? [{ address: answer, family: 4 }] : answer);
  }
});

test.each([
  ['5', '2026-11-21T12:00:05.000Z'],
  ['Sat, 21 Nov 2026 12:01:00 GMT', '2026-11-21T12:01:00.000Z'],
  ['99999999999', '2026-11-22T12:00:00.000Z'],
  ['soon', undefined],
  ['', undefined],
  ['-5', undefined],
])('Retry-After %j waits until %s', (header, until) => {
  expect(readRetryAfter(header, new Date(AT))?.toISOString()).toBe(until);
});

describe('the secret of a desk', () => {
  const other = `whsec_${Buffer.from('another secret of 32 bytes......').toString('base64')}`;

  test('is its own, else the common one, else there is none', () => {
    const secretOf = readSecrets({ WEBHOOK_SECRET: SECRET, WEBHOOK_SECRET_DESK_A: other, PATH: '/bin' });
    expect(secretOf('desk-a')).toBe(other);
    expect(secretOf('desk-b')).toBe(SECRET);
    expect(readSecrets({ WEBHOOK_SECRET: '' })('desk-a')).toBeUndefined();
  });

  test.each(['password', 'whsec_', 'whsec_c2hvcnQ=', SECRET.slice('whsec_'.length)])(
    'is refused where it is %j, in a sentence that does not say it',
    (value) => {
      expect(() => readSecrets({ WEBHOOK_SECRET_DESK_A: value })).toThrowErrorMatchingInlineSnapshot(
        `[DeliverySettingError: WEBHOOK_SECRET_DESK_A is not "whsec_" followed by base64 of 24 to 64 random bytes.]`,
      );
    },
  );
});
