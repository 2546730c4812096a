import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { backOff, MOST_TRIES } from '#lib/form/deliver/backoff.ts';
import { createMailChannel } from '#lib/form/deliver/mail.ts';
import { createWebhookChannel } from '#lib/form/deliver/webhook.ts';
import { answerWith, makeDesk, openSink, SECRET } from './make.ts';
import { openSmtpSink, refusal } from './smtp-sink.ts';
import { HOUR_MS, makeChannel, setUp, tableOf, type Work } from './work.ts';

const webhookChannel = createWebhookChannel({ secretOf: () => SECRET, allowPrivate: true });
const stateOf = async ({ store }: Work, entry: { readonly id: string }) =>
  (await store.deliveriesOf(entry.id)).map(({ channel, target, state, tries, attempts }) => ({
    to: `${channel} ${target}`,
    state,
    tries,
    details: attempts.map(({ detail }) => detail),
  }));
const messagesOf = ({ logged }: Work) => logged.map(({ level, message }) => `${level}: ${message}`);

describe('an entry', () => {
  test('goes to its desk over every channel that reaches it, and is the desk’s', async () => {
    const work = setUp();
    const [hook, smtp] = [await openSink(answerWith(204)), await openSmtpSink()];
    const desk = makeDesk('a', { webhook: hook.url, email: 'a@desk.example' });
    const mail = createMailChannel({ url: smtp.url, from: 'service@portico.example' });
    const worker = work.hire({ table: () => tableOf(desk), channels: [webhookChannel, mail] });
    const entry = await work.keep('key-1');
    expect(await worker.tick()).toBe(true);
    expect(await worker.tick()).toBe(false);
    expect([hook.received.length, smtp.received.length]).toEqual([1, 1]);
    expect((await work.store.list())[0]?.assignee).toBe('a');
    expect((await stateOf(work, entry)).map(({ to, state }) => [to, state]).sort()).toEqual([
      ['mail a', 'sent'],
      ['webhook a', 'sent'],
    ]);
  });

  test('whose desk no channel reaches is in its list, counts as given, and that is logged', async () => {
    const work = setUp();
    const entry = await work.keep('key-1');
    await work.hire({ channels: [webhookChannel] }).tick();
    expect(await stateOf(work, entry)).toEqual([
      { to: 'list a', state: 'sent', tries: 1, details: ['in the list'] },
    ]);
    expect([...(await work.store.countGiven(entry.at))]).toEqual([['a', 1]]);
    expect(messagesOf(work)).toMatchInlineSnapshot(`
      [
        "info: Routed.",
        "warn: No channel: it is in the list of its desk.",
        "info: Sent.",
      ]
    `);
  });

  test('for which there is no desk stays in the list of all, and that is logged', async () => {
    const work = setUp();
    const entry = await work.keep('key-1');
    await work.hire({ table: () => ({ desks: [], rules: [], fallback: undefined }) }).tick();
    expect(await work.store.countDeliveries()).toEqual({ waiting: 0, sent: 0, failed: 0, unrouted: 0 });
    expect((await work.store.list()).map(({ id, state }) => [id, state])).toEqual([[entry.id, 'new']]);
    expect(messagesOf(work)).toMatchInlineSnapshot(`
      [
        "info: Routed.",
        "warn: No desk: it is in the list of all.",
      ]
    `);
  });

  test('that is held waits until it is let through, and then goes to the desk it was assigned to', async () => {
    const work = setUp();
    const channel = makeChannel();
    const worker = work.hire({
      table: () => tableOf(makeDesk('a'), makeDesk('b')),
      channels: [channel],
    });
    const entry = await work.keep('key-1', { held: ['trap'] });
    expect(await worker.tick()).toBe(false);
    const audit = { entry: entry.id, at: entry.at, actor: 'operator', action: 'release', detail: '' };
    await work.store.change(entry, { state: 'new', assignee: 'b' }, audit);
    await worker.tick();
    expect(channel.parcels.map(({ desk }) => desk.slug)).toEqual(['b']);
  });

  test('takes its turn: desks come to shares of their capacity, week by week', async () => {
    const work = setUp();
    const desks = [makeDesk('a', { capacity: 30 }), makeDesk('b', { capacity: 10 }), makeDesk('c')];
    const rule = { form: 'request', region: undefined, integration: undefined, partner: undefined };
    const table = { desks, rules: [{ ...rule, desks: ['a', 'b'] }], fallback: 'c' };
    const worker = work.hire({ table: () => table, channels: [makeChannel()] });
    const given = async () => Object.fromEntries(await work.store.countGiven(work.now().toISOString()));
    for (let n = 0; n < 45; n++) await work.keep(`key-${String(n)}`);
    await worker.tick();
    expect(await given()).toEqual({ a: 30, b: 10, c: 5 });
    work.advance(7 * 24 * HOUR_MS + 1);
    for (let n = 0; n < 4; n++) await work.keep(`later-${String(n)}`);
    await worker.tick();
    expect(await given()).toEqual({ a: 3, b: 1 });
  });
});

describe('a message', () => {
  const deliver = async (work: Work, url: string) => {
    const worker = work.hire({
      table: () => tableOf(makeDesk('a', { webhook: url })),
      channels: [webhookChannel],
    });
    const entry = await work.keep('key-1');
    await worker.tick();
    return { worker, entry };
  };

  test('that is refused for a moment is sent again, later and under the same id', async () => {
    const work = setUp();
    const sink = await openSink((response, _, at) => response.writeHead(at === 1 ? 500 : 204).end());
    const { worker, entry } = await deliver(work, sink.url);
    expect(await stateOf(work, entry)).toMatchObject([{ state: 'waiting', tries: 1 }]);
    expect(await worker.tick()).toBe(false);
    work.advance(15_000);
    expect(await worker.tick()).toBe(true);
    expect(await stateOf(work, entry)).toEqual([
      { to: 'webhook a', state: 'sent', tries: 2, details: ['HTTP 500', 'HTTP 204'] },
    ]);
    const [one, two] = sink.received.map(({ headers }) => headers['webhook-id']);
    expect(two).toBe(one);
  });

  test('waits as long as its receiver asks', async () => {
    const work = setUp();
    const { url } = await openSink((response, _, at) =>
      response.writeHead(at === 1 ? 429 : 204, { 'retry-after': '7200' }).end(),
    );
    const { worker, entry } = await deliver(work, url);
    work.advance(2 * HOUR_MS - 1_000);
    expect(await worker.tick()).toBe(false);
    work.advance(1_000);
    await worker.tick();
    expect(await stateOf(work, entry)).toMatchObject([{ state: 'sent' }]);
  });

  test.each([
    [410, 1, 'HTTP 410'],
    [400, 3, 'HTTP 400, after 3 tries'],
    [503, MOST_TRIES, 'HTTP 503, after 12 tries'],
  ])(
    'that is answered %i each time is set aside after %i tries, and sent when replayed',
    async (status, tries, last) => {
      const work = setUp();
      let answer = status;
      const sink = await openSink((response) => response.writeHead(answer).end());
      const { worker, entry } = await deliver(work, sink.url);
      for (let n = 0; n < 20; n++) {
        work.advance(6 * HOUR_MS);
        await worker.tick();
      }
      expect(sink.received).toHaveLength(tries);
      const [aside] = await stateOf(work, entry);
      expect(aside).toMatchObject({ state: 'failed', tries });
      expect(aside?.details).toHaveLength(tries);
      expect(aside?.details.at(-1)).toBe(last);
      const told = work.logged.filter(({ fields }) => 'detail' in fields);
      expect(told.map(({ level }) => level)).toEqual([...Array<string>(tries - 1).fill('warn'), 'error']);
      answer = 204;
      await work.store.replay(entry.id, work.now().toISOString());
      await worker.tick();
      expect(await stateOf(work, entry)).toMatchObject([{ state: 'sent', tries: 1 }]);
      expect(new Set(sink.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    },
  );

  test('that a mail server puts off is the same message when it is sent again', async () => {
    const work = setUp();
    let isGrey = true;
    const sink = await openSmtpSink({
      onRcptTo: (_, _session, done) => done(isGrey ? refusal(451) : null),
    });
    const worker = work.hire({
      table: () => tableOf(makeDesk('a', { email: 'a@desk.example' })),
      channels: [createMailChannel({ url: sink.url, from: 'service@portico.example' })],
    });
    const entry = await work.keep('key-1');
    await worker.tick();
    isGrey = false;
    work.advance(HOUR_MS);
    await worker.tick();
    const [delivery] = await work.store.deliveriesOf(entry.id);
    expect(delivery?.attempts.map(({ detail }) => detail)).toEqual(['EENVELOPE 451', 'SMTP accepted']);
    expect(sink.received[0]?.headers).toContainEqual([
      'message-id',
      `<${delivery?.id ?? ''}@portico.example>`,
    ]);
  });

  test('that cannot be made is set aside at once, and holds up nothing', async () => {
    const work = setUp();
    const sink = await openSmtpSink();
    const poison = await work.keep('key-1', { values: {} });
    const other = await work.keep('key-2');
    await work
      .hire({
        table: () => tableOf(makeDesk('a', { email: 'a@desk.example' })),
        channels: [createMailChannel({ url: sink.url, from: 'service@portico.example' })],
      })
      .tick();
    expect(await stateOf(work, poison)).toMatchObject([
      { state: 'failed', details: ['no message can be made: Error'] },
    ]);
    expect(await stateOf(work, other)).toMatchObject([{ state: 'sent' }]);
  });

  test('of an entry that was rejected, or for a desk that is gone, is set aside, of an erased one forgotten', async () => {
    const work = setUp();
    const channel = makeChannel((_, at) => ({ kind: at <= 3 ? 'later' : 'sent', detail: 'busy' }));
    let table = tableOf(makeDesk('a'));
    const worker = work.hire({ table: () => table, channels: [channel] });
    const rejected = await work.keep('key-1');
    const erased = await work.keep('key-2');
    await worker.tick();
    const audit = { entry: rejected.id, at: rejected.at, actor: 'operator', action: 'reject', detail: '' };
    await work.store.change(rejected, { state: 'rejected' }, audit);
    await work.store.erase([erased.id], audit);
    const orphan = await work.keep('key-3');
    await worker.tick();
    table = tableOf(makeDesk('b'));
    work.advance(HOUR_MS);
    await worker.tick();
    expect(channel.parcels).toHaveLength(3);
    expect(await stateOf(work, rejected)).toMatchObject([{ state: 'failed', details: ['busy', 'rejected'] }]);
    expect(await stateOf(work, orphan)).toMatchObject([
      { state: 'failed', details: ['busy', 'no such desk'] },
    ]);
    expect(await work.store.countDeliveries()).toMatchObject({ waiting: 0, failed: 2 });
  });

  test('waits while its channel is not set up', async () => {
    const work = setUp();
    const channel = makeChannel(() => ({ kind: 'later', detail: 'busy' }));
    const entry = await work.keep('key-1');
    await work.hire({ channels: [channel] }).tick();
    work.advance(HOUR_MS);
    await work.hire({ channels: [] }).tick();
    expect(await stateOf(work, entry)).toMatchObject([
      { state: 'waiting', details: ['busy', 'no such channel'] },
    ]);
  });
});

test('pauses grow to six hours, are spread, and never nothing', () => {
  const fraction = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fraction, (tries, random) => {
      const most = backOff(tries, 1 - Number.EPSILON);
      expect(backOff(tries, random)).toBeGreaterThanOrEqual(1_000);
      expect(backOff(tries, random)).toBeLessThanOrEqual(most);
      expect(most).toBeLessThanOrEqual(backOff(tries + 1, 1 - Number.EPSILON));
    }),
  );
  expect([1, 2, 3, 10, 11, 40].map((tries) => backOff(tries, 0.5) / 1_000)).toEqual([
    15, 30, 60, 7_680, 10_800, 10_800,
  ]);
});
