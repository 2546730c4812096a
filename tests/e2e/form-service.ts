import type { Page, Request, Route } from '@playwright/test';
import { createChallenge, verifySolution, type Challenge, type Payload } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';

const SECRET = { hmacSignatureSecret: 'test', hmacKeySignatureSecret: 'key' };
export const OPENED = 'opened.signed';

/** A form as it was sent. */
export interface SentForm {
  readonly form: string;
  readonly key: string | null;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Answers one form that was sent. */
export type Reply = (route: Route, sent: SentForm) => Promise<void>;

export const takeIt: Reply = (route) =>
  route.fulfill({ status: 201, json: { id: 'e1', at: '2026-11-21T12:00:00.000Z' } });

export const loseIt: Reply = (route) => route.abort('connectionreset');

export const refuseIt =
  (status: number, problem: object, headers: Readonly<Record<string, string>> = {}): Reply =>
  (route) =>
    route.fulfill({
      status,
      headers: { 'content-type': 'application/problem+json', ...headers },
      body: JSON.stringify({ type: 'about:blank', status, ...problem }),
    });

export interface FormService {
  /** All that was sent, in order. */
  readonly sent: readonly SentForm[];
  /** Replies to come, in order; the last one stays. */
  readonly answerBy: (...replies: readonly Reply[]) => void;
  /** Milliseconds by which challenges come late; undefined where none are given. */
  readonly delayChallenge: (ms: number | undefined) => void;
  readonly isProven: (sent: SentForm) => Promise<boolean>;
}

/** Stands in for the form service, so that a test says what it answers. */
export async function mockService(page: Page): Promise<FormService> {
  const sent: SentForm[] = [];
  let replies: readonly Reply[] = [takeIt];
  let delayMs: number | undefined = 0;
  await page.route('**/api/events', (route) => route.fulfill({ status: 204 }));
  await page.route('**/api/forms/challenge', async (route) => {
    if (delayMs === undefined) return route.abort('connectionreset');
    await new Promise((resolve) => setTimeout(resolve, delayMs));
    return route
      .fulfill({ json: { opened: OPENED, challenge: await makeChallenge() } })
      .catch(() => undefined);
  });
  await page.route(/\/api\/forms\/(?!challenge)[a-z]+(?:\?|$)/, async (route) => {
    const one = readSent(route.request());
    sent.push(one);
    const [reply = takeIt, ...rest] = replies;
    if (rest.length > 0) replies = rest;
    await reply(route, one);
  });
  return {
    sent,
    answerBy: (...next) => (replies = next),
    delayChallenge: (ms) => (delayMs = ms),
    isProven: async ({ body }) => {
      const { challenge, solution } = readProof(body['_proof']);
      const result = await verifySolution({ challenge, solution, deriveKey, ...SECRET });
      return result.verified;
    },
  };
}

/** The boundary: what the page says that it has solved. */
const readProof = (proof: unknown): Payload =>
  JSON.parse(atob(typeof proof === 'string' ? proof : '')) as Payload;

const makeChallenge = (): Promise<Challenge> =>
  createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost: 100,
    counter: 20,
    deriveKey,
    expiresAt: new Date(Date.now() + 600_000),
    ...SECRET,
  });

function readSent(request: Request): SentForm {
  return {
    form: new URL(request.url()).pathname.split('/').at(-1) ?? '',
    key: request.headers()['idempotency-key'] ?? null,
    body: request.postDataJSON() as Readonly<Record<string, unknown>>,
  };
}
