import { describe, expect, onTestFinished, test } from 'vitest';
import { StoreUnavailable, type Store, type StoredEntry } from '#lib/form/store/model.ts';
import { makeEntry } from '../make.ts';

const AT = '2026-11-21T12:00:00.000Z';
const LATER = '2026-11-21T12:05:00.000Z';
const audit = (action: string, entry = '') => ({ entry, at: LATER, actor: 'operator', action, detail: '' });

/** What every store has to do. `open` opens the same, empty database each time within one test. */
export function describeStore(name: string, openAgain: () => Promise<Store>): void {
  const open = async (): Promise<Store> => {
    const store = await openAgain();
    onTestFinished(() => store.close());
    return store;
  };
  const keepOne = async (store: Store, ...entry: Parameters<typeof makeEntry>): Promise<StoredEntry> => {
    const outcome = await store.accept(makeEntry(...entry));
    const found = await store.find(outcome.kind === 'conflict' ? '' : outcome.receipt.id);
    if (found.length !== 1 || found[0] === undefined) throw new Error('It was not kept.');
    return found[0];
  };
  const route = (store: Store, { id }: StoredEntry, ...targets: readonly string[]) =>
    store.route(
      id,
      targets.map((target) => ({ id: `${target} of ${id}`, channel: 'mail', target })),
      targets[0],
      AT,
    );

  describe(`${name} keeps what was sent`, () => {
    test('an entry is there after the store was closed, and waits to be routed once it is let through', async () => {
      const first = await open();
      const { id } = await keepOne(first, 'key-1', { held: ['trap'] });
      await first.close();
      const again = await open();
      const entry: StoredEntry = {
        id,
        at: AT,
        form: 'request',
        state: 'held',
        held: ['trap'],
        values: { wanted: 'Connect key-1', consent: 'yes' },
        assignee: undefined,
        closed: undefined,
      };
      expect(await again.list()).toEqual([entry]);
      expect(await again.unrouted(9)).toEqual([]);
      expect(await again.change(entry, { state: 'new' }, audit('release', id))).toBe(true);
      expect(await again.unrouted(9)).toEqual([{ ...entry, state: 'new' }]);
    });

    test('the same key with the same answers is the same entry, with others a conflict, in another form another', async () => {
      const store = await open();
      const first = await store.accept(makeEntry('key-1'));
      expect(await store.accept(makeEntry('key-1', { at: LATER }))).toEqual({ ...first, kind: 'repeated' });
      expect(await store.accept(makeEntry('key-1', { digest: 'other' }))).toEqual({ kind: 'conflict' });
      expect(await store.accept(makeEntry('key-1', { form: 'contact' }))).toMatchObject({ kind: 'stored' });
      expect(await store.list()).toHaveLength(2);
    });

    test('a thousand keys, each sent five times at once to two instances, are a thousand entries', async () => {
      const stores = [await open(), await open()];
      const keys = Array.from({ length: 5_000 }, (_, at) => `key-${String(at % 1_000)}`);
      const outcomes = await Promise.all(
        keys.map((key, at) => stores[at % 2]?.accept(makeEntry(key)) ?? Promise.reject(new Error('none'))),
      );
      expect(outcomes.filter(({ kind }) => kind === 'stored')).toHaveLength(1_000);
      expect(await stores[0]?.list()).toHaveLength(1_000);
      expect(await stores[0]?.unrouted(5_000)).toHaveLength(1_000);
    });

    test('texts come back as they were, whatever they hold', async () => {
      const store = await open();
      const values = { message: 'a\nb "c" \' \\ \u0000 \ud800 😀 ${x} %s', kinds: ['é', ''] };
      expect((await keepOne(store, 'key-1', { values })).values).toEqual(values);
    });

    test('a challenge is spent once: the next entry that brings it is held', async () => {
      const store = await open();
      const proof = { challenge: 'c1', until: LATER };
      expect((await keepOne(store, 'key-1', { proof })).state).toBe('new');
      expect(await keepOne(store, 'key-2', { proof })).toMatchObject({
        state: 'held',
        held: ['proof-spent'],
      });
      const both = [
        makeEntry('key-3', { proof: { challenge: 'c2', until: LATER } }),
        makeEntry('key-4', { proof: { challenge: 'c2', until: LATER } }),
      ];
      await Promise.all(both.map(store.accept));
      expect((await store.list()).map(({ state }) => state).sort()).toEqual(['held', 'held', 'new', 'new']);
      await store.forgetSpent('2027-01-01T00:00:00.000Z');
      expect((await keepOne(store, 'key-5', { proof })).state).toBe('new');
    });

    test('the same sent again is no replay of its own challenge', async () => {
      const store = await open();
      const entry = makeEntry('key-1', { proof: { challenge: 'c1', until: LATER } });
      await store.accept(entry);
      expect(await store.accept(entry)).toMatchObject({ kind: 'repeated' });
      expect(await store.list()).toMatchObject([{ state: 'new' }]);
    });

    test('what is under way when the store is closed is kept first, and nothing later', async () => {
      const store = await open();
      const waiting = store.accept(makeEntry('key-1'));
      await store.close();
      expect(await waiting).toMatchObject({ kind: 'stored' });
      await expect(store.accept(makeEntry('key-2'))).rejects.toThrow(StoreUnavailable);
      expect(await (await open()).list()).toHaveLength(1);
    });

    test('a write that proves that writing works leaves no entry', async () => {
      const store = await open();
      await store.probe(AT);
      await store.probe(LATER);
      expect(await store.list()).toEqual([]);
    });
  });

  describe(`${name} serves the desk`, () => {
    test('entries are listed in the order in which they came, by form, state, desk and time', async () => {
      const store = await open();
      await keepOne(store, 'second', { at: LATER, form: 'contact' });
      const first = await keepOne(store, 'first', { held: ['trap'] });
      await store.change(first, { state: 'assigned', assignee: 'desk-a' }, audit('assign', first.id));
      const names = async (...filter: Parameters<Store['list']>) =>
        (await store.list(...filter)).map(({ values }) => values['wanted']);
      expect(await names()).toEqual(['Connect first', 'Connect second']);
      expect(await names({ form: 'contact' })).toEqual(['Connect second']);
      expect(await names({ states: ['new', 'held'] })).toEqual(['Connect second']);
      expect(await names({ assignee: 'desk-a' })).toEqual(['Connect first']);
      expect(await names({ from: LATER })).toEqual(['Connect second']);
      expect(await names({ before: LATER })).toEqual(['Connect first']);
      expect(await names({ most: 1 })).toEqual(['Connect first']);
    });

    test('of two who change an entry at once one wins, and only that is in its trail', async () => {
      const store = await open();
      const entry = await keepOne(store, 'key-1');
      const done = await Promise.all([
        store.change(entry, { state: 'accepted' }, audit('accept', entry.id)),
        store.change(entry, { state: 'rejected' }, audit('reject', entry.id)),
      ]);
      expect(done.filter(Boolean)).toHaveLength(1);
      expect(await store.auditOf(entry.id)).toHaveLength(1);
      expect((await store.list())[0]?.closed).toBe(LATER);
    });

    test.each(['rejected', 'accepted'] as const)(
      'where an entry that is %s goes is not decided any more',
      async (state) => {
        const store = await open();
        const entry = await keepOne(store, 'key-1', { held: ['trap'] });
        await store.change(entry, { state }, audit(state, entry.id));
        expect(await store.unrouted(9)).toEqual([]);
        expect(await store.countDeliveries()).toMatchObject({ unrouted: 0 });
      },
    );

    test('an erased entry is gone with all that hung on it, and its trail says that it was erased', async () => {
      const store = await open();
      const entry = await keepOne(store, 'key-1');
      await keepOne(store, 'key-2');
      await route(store, entry, 'desk-a');
      await store.addNote(
        entry.id,
        { at: AT, author: 'operator', text: 'Called back.' },
        audit('note', entry.id),
      );
      expect(await store.notesOf(entry.id)).toMatchObject([{ text: 'Called back.' }]);
      expect(await store.erase([entry.id, 'nobody'], audit('erase'))).toBe(1);
      expect(await store.list()).toHaveLength(1);
      expect(await store.notesOf(entry.id)).toEqual([]);
      expect(await store.deliveriesOf(entry.id)).toEqual([]);
      expect((await store.auditOf(entry.id)).map(({ action }) => action)).toEqual(['note', 'erase']);
    });

    test('what is done without a change is in the trail, and every id can be had', async () => {
      const store = await open();
      const [one, two] = [await keepOne(store, 'key-1'), await keepOne(store, 'key-2')];
      await store.log(audit('export', one.id));
      expect(await store.auditOf(one.id)).toEqual([audit('export', one.id)]);
      expect([...(await store.ids())].sort()).toEqual([one.id, two.id].sort());
    });

    test('deliveries that were set aside can be had, until they are replayed', async () => {
      const store = await open();
      const entry = await keepOne(store, 'key-1');
      await route(store, entry, 'desk-a', 'desk-b');
      for (const { id } of await store.claim(AT, LATER, 1))
        await store.settle({ delivery: id, at: AT, outcome: 'failed', detail: '410' }, AT);
      const aside = await store.setAside();
      expect(aside).toMatchObject([{ entry: entry.id, state: 'failed', tries: 1 }]);
      await store.replay(aside[0]?.id ?? '', LATER);
      expect(await store.setAside()).toEqual([]);
    });

    test('states are counted by form', async () => {
      const store = await open();
      await keepOne(store, 'key-1', { at: LATER });
      await keepOne(store, 'key-2');
      await keepOne(store, 'key-3', { held: ['trap'] });
      expect(await store.countStates()).toEqual([
        { form: 'request', state: 'held', n: 1, oldest: AT },
        { form: 'request', state: 'new', n: 2, oldest: AT },
      ]);
    });

    test('a setting is made once, whoever asks', async () => {
      const [one, two] = [await open(), await open()];
      const values = await Promise.all([one.setting('secret', () => 'a'), two.setting('secret', () => 'b')]);
      expect(new Set(values).size).toBe(1);
    });
  });

  describe(`${name} serves delivery`, () => {
    test('where an entry goes is decided once', async () => {
      const [one, two] = [await open(), await open()];
      const entry = await keepOne(one, 'key-1');
      const decided = await Promise.all([route(one, entry, 'desk-a', 'hook'), route(two, entry, 'desk-b')]);
      expect(decided.filter(Boolean)).toHaveLength(1);
      expect(await one.unrouted(9)).toEqual([]);
      expect((await one.list())[0]?.assignee).toBe(decided[0] ? 'desk-a' : 'desk-b');
    });

    test('of two who claim at once each delivery has one, until the claim has run out', async () => {
      const [one, two] = [await open(), await open()];
      const entry = await keepOne(one, 'key-1');
      await route(one, entry, 'a', 'b', 'c', 'd');
      const claims = await Promise.all([one.claim(AT, LATER, 3), two.claim(AT, LATER, 3)]);
      const ids = claims.flat().map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const rest = await one.claim(AT, LATER, 9);
      expect(ids.length + rest.length).toBe(4);
      const after = await two.claim(LATER, '2026-11-21T13:00:00.000Z', 9);
      expect(after.map(({ tries }) => tries)).toEqual([2, 2, 2, 2]);
    });

    test('a delivery waits, is set aside, or is done; each try is told; a replay makes it due again', async () => {
      const store = await open();
      const entry = await keepOne(store, 'key-1');
      await route(store, entry, 'desk-a');
      const [claimed] = await store.claim(AT, LATER, 9);
      const delivery = claimed?.id ?? '';
      await store.settle({ delivery, at: AT, outcome: 'waiting', detail: '503' }, LATER);
      expect(await store.claim(AT, LATER, 9)).toEqual([]);
      expect(await store.claim(LATER, LATER, 9)).toHaveLength(1);
      await store.settle({ delivery, at: LATER, outcome: 'failed', detail: 'gave up' }, LATER);
      expect(await store.claim('2027-01-01T00:00:00.000Z', '2027-01-02', 9)).toEqual([]);
      expect(await store.countDeliveries()).toEqual({ waiting: 0, sent: 0, failed: 1, unrouted: 0 });
      expect(await store.replay(entry.id, LATER)).toBe(1);
      expect(await store.claim(LATER, LATER, 9)).toMatchObject([{ id: delivery, tries: 1 }]);
      await store.settle({ delivery, at: LATER, outcome: 'sent', detail: '204' }, LATER);
      const [told] = await store.deliveriesOf(entry.id);
      expect(told?.state).toBe('sent');
      expect(told?.attempts.map(({ detail }) => detail)).toEqual(['503', 'gave up', '204']);
    });

    test('who settles late cannot undo that another sent it, and a try that sent it counts, however late', async () => {
      const store = await open();
      const entry = await keepOne(store, 'key-1');
      await route(store, entry, 'desk-a');
      const [claimed] = await store.claim(AT, LATER, 9);
      const delivery = claimed?.id ?? '';
      await store.claim(LATER, '2026-11-21T13:00:00.000Z', 9);
      const say = (outcome: 'sent' | 'waiting' | 'failed') =>
        store.settle({ delivery, at: LATER, outcome, detail: outcome }, LATER);
      const told = async () => (await store.deliveriesOf(entry.id))[0];
      await say('failed');
      await say('sent');
      expect(await told()).toMatchObject({ state: 'sent' });
      await say('waiting');
      expect(await told()).toMatchObject({ state: 'sent' });
      expect((await told())?.attempts).toHaveLength(3);
    });

    test('the entry of a delivery is there until it is erased, and then nothing is settled', async () => {
      const store = await open();
      const entry = await keepOne(store, 'key-1');
      await route(store, entry, 'desk-a');
      const [claimed] = await store.claim(AT, LATER, 9);
      if (claimed === undefined) throw new Error('Nothing was due.');
      expect(await store.entryOf(claimed)).toEqual({ ...entry, assignee: 'desk-a' });
      await store.erase([entry.id], audit('erase'));
      expect(await store.entryOf(claimed)).toBeUndefined();
      await store.settle({ delivery: claimed.id, at: LATER, outcome: 'sent', detail: '204' }, LATER);
      expect(await store.countDeliveries()).toEqual({ waiting: 0, sent: 0, failed: 0, unrouted: 0 });
    });

    test('what each target was given is counted by entries', async () => {
      const store = await open();
      await route(store, await keepOne(store, 'key-1'), 'a', 'b');
      await route(store, await keepOne(store, 'key-2'), 'a');
      expect([...(await store.countGiven(AT))].sort()).toEqual([
        ['a', 2],
        ['b', 1],
      ]);
      expect(await store.countGiven(LATER)).toEqual(new Map());
    });
  });

  test(`${name} adds up what is counted`, async () => {
    const [one, two] = [await open(), await open()];
    const search = {
      day: '2026-11-21',
      kind: 'search',
      subject: 'crm',
      filters: '',
      results: 0,
      chosen: '',
      n: 1,
    } as const;
    const view = { ...search, kind: 'view', subject: 'integrations/a', results: -1 } as const;
    await Promise.all([one.count([search, view, search]), two.count([{ ...search, n: 3 }])]);
    await one.count([{ ...search, day: '2026-11-22' }]);
    expect(await one.readEvents({ from: '2026-11-21', to: '2026-11-21' })).toEqual([
      { ...search, n: 5 },
      view,
    ]);
    await two.forgetEvents('2026-11-22');
    expect(await one.readEvents({ from: '2026-01-01', to: '2026-12-31' })).toEqual([
      { ...search, day: '2026-11-22' },
    ]);
  });
}
