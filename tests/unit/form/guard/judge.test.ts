import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { beforeAll, expect, test } from 'vitest';
import { judgeSender } from '#lib/form/guard/judge.ts';
import { createLimiter } from '#lib/form/guard/limits.ts';
import { LEAST_MS, MOST_MS, signOpened } from '#lib/form/guard/opened.ts';
import { judgeOrigin } from '#lib/form/guard/origin.ts';
import { makeChallenge } from '#lib/form/guard/proof.ts';

const SECRET = 'seaweed';
const NOW = new Date();
const before = (ms: number, secret = SECRET): string => signOpened(new Date(NOW.getTime() - ms), secret);
const encode = (payload: unknown): string => Buffer.from(JSON.stringify(payload)).toString('base64');

async function work(secret: string, at = NOW) {
  const challenge = await makeChallenge(at, secret);
  return { challenge, solution: await solveChallenge({ challenge, deriveKey }) };
}

let good = { payload: {} as Awaited<ReturnType<typeof work>>, forged: '' };
beforeAll(async () => {
  good = { payload: await work(SECRET), forged: encode(await work('another')) };
}, 60_000);

const judge = (technical: Readonly<Record<string, string>>, unproven = () => Promise.resolve(0)) =>
  judgeSender(technical, { now: NOW, secret: SECRET, network: 'n', unproven });

test('a form that was open for a while and brings its proof is not held, and its challenge is spent', async () => {
  const judged = await judge({ _opened: before(60_000), _proof: encode(good.payload) });
  expect(judged).toMatchObject({ held: [], proof: { challenge: good.payload.challenge.signature } });
});

test.each([
  ['a field that people do not see', { fax: '1' }, 'trap'],
  ['sent at once', { _opened: before(LEAST_MS - 1) }, 'too-fast'],
  ['open for weeks', { _opened: before(MOST_MS + 1) }, 'too-old'],
  ['opened in the future', { _opened: before(-60_000) }, 'too-fast'],
  ['opened elsewhere', { _opened: before(60_000, 'another') }, 'forged-opening'],
  ['no time of opening', { _opened: '' }, 'no-opening'],
  ['what is no proof', { _proof: 'e30=' }, 'wrong-proof'],
  ['an endless proof', { _proof: 'A'.repeat(9_999) }, 'wrong-proof'],
])('held: %s', async (_, technical, reason) => {
  const judged = await judge({ _opened: before(60_000), _proof: encode(good.payload), ...technical });
  expect(judged.held).toContain(reason);
});

test('a proof made for another service, with another answer or for easier work is none', async () => {
  const { challenge, solution } = good.payload;
  const parameters = { ...challenge.parameters, keyPrefix: '0', cost: 1 };
  const proofs = [
    good.forged,
    encode({ challenge, solution: { ...solution, derivedKey: 'ab'.repeat(32) } }),
    encode({ challenge: { ...challenge, parameters }, solution }),
    encode({ challenge: { ...challenge, signature: '' }, solution }),
  ];
  for (const _proof of proofs)
    expect((await judge({ _opened: before(60_000), _proof })).held).toEqual(['wrong-proof']);
});

test('a proof for a challenge of yesterday is none', async () => {
  const old = await work(SECRET, new Date(NOW.getTime() - 24 * 3_600_000));
  expect((await judge({ _opened: before(60_000), _proof: encode(old) })).held).toEqual(['old-proof']);
}, 60_000);

test('without scripts some pass without a proof; who sends more is held', async () => {
  const unproven = createLimiter({ perAddress: 2, overall: 3, seconds: 60 });
  const held = async (network: string) =>
    (await judgeSender({ _opened: before(60_000) }, { now: NOW, secret: SECRET, network, unproven })).held;
  expect(await held('a')).toEqual([]);
  expect(await held('a')).toEqual([]);
  expect(await held('a')).toEqual(['no-proof']);
  expect(await held('b')).toEqual([]);
  expect(await held('b')).toEqual(['no-proof']);
});

test.each([
  [{}, 'unknown'],
  [{ origin: 'null' }, 'unknown'],
  [{ 'sec-fetch-site': 'cross-site' }, 'foreign'],
  [{ origin: 'https://market.example', host: 'market.example' }, 'own'],
  [{ origin: 'https://market.example', host: 'forms.example' }, 'foreign'],
  [{ origin: 'https://pages.example', host: 'forms.example' }, 'own'],
  [{ origin: 'nonsense', host: 'forms.example' }, 'foreign'],
])('%o comes from a page that is %s', (headers, verdict) => {
  const request = new Request('http://inside/api/forms/request', { method: 'POST', headers });
  expect(judgeOrigin(request, new Set(['https://pages.example']))).toBe(verdict);
});
