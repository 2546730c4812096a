import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { MOST_TRIES } from '#lib/form/deliver/backoff.ts';
import type { Outcome } from '#lib/form/deliver/channel.ts';
import { createWebhookChannel } from '#lib/form/deliver/webhook.ts';
import { StoreUnavailable, type Store } from '#lib/form/store/model.ts';
import { answerWith, makeDesk, openSink, SECRET } from './make.ts';
import { HOUR_MS, makeChannel, setUp, tableOf, type Work } from './work.ts';

const SENT: Outcome = { kind: 'sent', detail: 'ok' };
const LEASE_MS = 5 * 60_000;
/** A limit ends what hangs; how long it takes is not the matter. */
const soon = <T>(check: () => T | Promise<T>) => vi.waitFor(check, { timeout: 30_000, interval: 10 });
const never = new Promise<never>(() => undefined);

describe('a process that ends', () => {
  test('before it could say that it sent a message has it sent again, under the same id, by the next', async () => {
    const work = setUp();
    const sink = await openSink(answerWith(204));
    const table = () => tableOf(makeDesk('a', { webhook: sink.url }));
    const channels = [createWebhookChannel({ secretOf: () => SECRET, allowPrivate: true })];
    const entry = await work.keep('key-1');
    const lost = { ...work.store, settle: () => never };
    void work.hire({ table, channels, store: lost }).tick();
    await soon(() => expect(sink.received).toHaveLength(1));
    const next = work.hire({ table, channels });
    expect(await next.tick()).toBe(false);
    work.advance(LEASE_MS);
    await next.tick();
    const ids = sink.received.map(({ headers }) => headers['webhook-id']);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
    expect(await work.store.deliveriesOf(entry.id)).toMatchObject([{ state: 'sent', tries: 2 }]);
  });

  test('each time it tries a message has it set aside in the end', async () => {
    const work = setUp();
    await work.keep('key-1');
    const channel = makeChannel(() => never);
    for (let n = 1; n <= MOST_TRIES; n++) {
      void work.hire({ channels: [channel] }).tick();
      await soon(() => expect(channel.parcels).toHaveLength(n));
      work.advance(LEASE_MS);
    }
    await work.hire({ channels: [channel] }).tick();
    expect(channel.parcels).toHaveLength(MOST_TRIES);
    expect(await work.store.setAside()).toHaveLength(1);
  });
});

test('workers that share a store send each message once', async () => {
  const work = setUp();
  const channel = makeChannel(async () => {
    await new Promise(setImmediate);
    return SENT;
  });
  for (let n = 0; n < 60; n++) await work.keep(`key-${String(n)}`);
  await Promise.all([1, 2, 3].map(() => work.hire({ channels: [channel] }).tick()));
  const ids = channel.parcels.map(({ entry }) => entry.id);
  expect(ids).toHaveLength(60);
  expect(new Set(ids).size).toBe(60);
  expect(await work.store.countDeliveries()).toEqual({ waiting: 0, sent: 60, failed: 0, unrouted: 0 });
});

test('a receiver that hangs holds up neither others nor what comes meanwhile', async () => {
  const work = setUp();
  const stuck = Promise.withResolvers<Outcome>();
  const channel = makeChannel(({ entry }) => (entry.form === 'contact' ? stuck.promise : SENT));
  const worker = work.hire({ channels: [channel], pauseMs: HOUR_MS });
  await work.keep('key-1', { form: 'contact' });
  worker.start();
  await soon(() => expect(channel.parcels).toHaveLength(1));
  await work.keep('key-2');
  worker.wake();
  await soon(async () => expect(await work.store.countDeliveries()).toMatchObject({ sent: 1 }));
  const stopped = worker.stop();
  const first = await Promise.race([
    stopped.then(() => 'stopped'),
    new Promise((done) => setTimeout(done, 50)),
  ]);
  expect(first).toBeUndefined();
  stuck.resolve(SENT);
  await stopped;
  expect(await work.store.countDeliveries()).toMatchObject({ sent: 2, waiting: 0 });
});

test('no more are under way at once than eight', async () => {
  const work = setUp();
  let underWay = 0;
  let most = 0;
  const channel = makeChannel(async () => {
    most = Math.max(most, ++underWay);
    await new Promise((done) => setTimeout(done, 5));
    underWay--;
    return SENT;
  });
  for (let n = 0; n < 30; n++) await work.keep(`key-${String(n)}`);
  await work.hire({ channels: [channel] }).tick();
  expect(most).toBe(8);
  expect(channel.parcels).toHaveLength(30);
});

describe('a worker that runs', () => {
  test('looks again by itself, and at once when it is woken', async () => {
    const work = setUp();
    const channel = makeChannel();
    const patient = work.hire({ channels: [channel], pauseMs: HOUR_MS });
    patient.start();
    await new Promise((done) => setTimeout(done, 30));
    await work.keep('key-1');
    patient.wake();
    await soon(() => expect(channel.parcels).toHaveLength(1));
    await patient.stop();
    const quick = work.hire({ channels: [channel], pauseMs: 10 });
    quick.start();
    await work.keep('key-2');
    await soon(() => expect(channel.parcels).toHaveLength(2));
    await quick.stop();
    await work.keep('key-3');
    await new Promise((done) => setTimeout(done, 30));
    expect(channel.parcels).toHaveLength(2);
  });

  test('waits while the store is away, says so, and goes on', async () => {
    const work = setUp();
    const channel = makeChannel();
    let isAway = true;
    const store = {
      ...work.store,
      claim: (...claim: Parameters<Store['claim']>) =>
        isAway ? Promise.reject(new StoreUnavailable('key-1 is secret')) : work.store.claim(...claim),
    };
    const worker = work.hire({ channels: [channel], store, pauseMs: 5 });
    await work.keep('key-1');
    worker.start();
    await soon(() => expect(work.logged.filter(({ level }) => level === 'error').length).toBeGreaterThan(1));
    isAway = false;
    await soon(() => expect(channel.parcels).toHaveLength(1));
    await worker.stop();
    expect(work.logged.find(({ level }) => level === 'error')).toEqual({
      level: 'error',
      fields: { error: 'StoreUnavailable' },
      message: 'The store cannot be used: delivery waits.',
    });
  });

  test('keeps that it sent a message though the store was away for a moment', async () => {
    const work = setUp();
    let failures = 1;
    const store = {
      ...work.store,
      settle: (...settled: Parameters<Store['settle']>) =>
        failures-- > 0 ? Promise.reject(new StoreUnavailable('away')) : work.store.settle(...settled),
    };
    await work.keep('key-1');
    await work.hire({ channels: [makeChannel()], store }).tick();
    expect(await work.store.countDeliveries()).toMatchObject({ sent: 1 });
  });
});

type Fate = 'sent' | 'later' | 'never' | 'throws' | 'rejects' | 'store';
const fates: fc.Arbitrary<readonly Fate[]> = fc.array(
  fc.constantFrom<Fate>('sent', 'later', 'never', 'throws', 'rejects', 'store'),
  { minLength: 1, maxLength: 60 },
);

/** Each try, and each call of the store that changes something, meets the next fate; when they are over all is well. */
async function suffer(work: Work, told: readonly Fate[]): Promise<void> {
  const coming = [...told];
  const next = (): Fate => coming.shift() ?? 'sent';
  const fail = <T>(act: () => Promise<T>): Promise<T> => {
    if (coming[0] !== 'store') return act();
    coming.shift();
    return Promise.reject(new StoreUnavailable('away'));
  };
  const { store } = work;
  const channel = {
    name: 'test',
    reaches: () => true,
    prepare: () => {
      const fate = next();
      if (fate === 'throws') throw new Error('no message');
      return () => {
        if (fate === 'rejects') return Promise.reject(new Error('no answer'));
        return Promise.resolve({ kind: fate === 'store' ? 'later' : fate, detail: fate });
      };
    },
  } as const;
  const flaky = {
    ...store,
    route: (...args: Parameters<Store['route']>) => fail(() => store.route(...args)),
    claim: (...args: Parameters<Store['claim']>) => fail(() => store.claim(...args)),
    entryOf: (...args: Parameters<Store['entryOf']>) => fail(() => store.entryOf(...args)),
  };
  const worker = work.hire({ channels: [channel], store: flaky });
  for (let n = 0; n < 100; n++) {
    await worker.tick().catch(() => undefined);
    const { waiting, unrouted } = await store.countDeliveries();
    if (waiting + unrouted === 0) return;
    work.advance(6 * HOUR_MS);
  }
}

test('whatever fails and however often, each entry ends sent or set aside, with every try told', async () => {
  await fc.assert(
    fc.asyncProperty(fates, fc.integer({ min: 1, max: 6 }), async (told, many) => {
      const work = setUp();
      for (let n = 0; n < many; n++) await work.keep(`key-${String(n)}`);
      await suffer(work, told);
      const entries = await work.store.list();
      const deliveries = (await Promise.all(entries.map(({ id }) => work.store.deliveriesOf(id)))).flat();
      expect(deliveries).toHaveLength(many);
      for (const { id, state, tries, attempts } of deliveries) {
        expect(state).not.toBe('waiting');
        expect(attempts.at(-1)?.outcome).toBe(state);
        const lines = work.logged.filter(({ fields }) => fields['delivery'] === id);
        expect(lines).toHaveLength(tries);
        expect(lines.filter(({ fields }) => 'detail' in fields)).toHaveLength(attempts.length);
      }
    }),
    { numRuns: 25 },
  );
});

test('nothing that was answered and no address is in the log', async () => {
  const work = setUp();
  const sink = await openSink((response, _, at) => response.writeHead([500, 400, 410][at - 1] ?? 204).end());
  const channels = [createWebhookChannel({ secretOf: () => SECRET, allowPrivate: true })];
  const worker = work.hire({ channels, table: () => tableOf(makeDesk('a', { webhook: sink.url })) });
  const values = {
    wanted: 'Kassaflux',
    email: 'ada@anchor.example',
    message: 'confidential',
    consent: 'yes',
  };
  for (let n = 0; n < 5; n++) await work.keep(`key-${String(n)}`, { values });
  await worker.tick();
  work.advance(HOUR_MS);
  await worker.tick();
  expect(work.logged.length).toBeGreaterThan(9);
  expect(JSON.stringify(work.logged)).not.toMatch(/Kassaflux|anchor|confidential|whsec|localhost|Error:/);
});
