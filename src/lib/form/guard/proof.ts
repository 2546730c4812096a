import { createChallenge, randomInt, verifySolution, type Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';

const ALGORITHM = 'PBKDF2/SHA-256';
/** With the counters below some 300 derivations: a fifth of a second on a desktop, about one on a phone. */
const COST = 2_000;
const COUNTER = { least: 200, most: 400 } as const;
const VALID_MS = 3 * 3_600_000;
const MOST_LETTERS = 4_096;

const secrets = (secret: string) => ({
  hmacSignatureSecret: `proof ${secret}`,
  hmacKeySignatureSecret: `key ${secret}`,
});

/** A piece of work for the sender's machine, signed, and worth something for three hours. */
export const makeChallenge = (now: Date, secret: string): Promise<Challenge> =>
  createChallenge({
    algorithm: ALGORITHM,
    cost: COST,
    counter: randomInt(COUNTER.most, COUNTER.least),
    deriveKey,
    expiresAt: new Date(now.getTime() + VALID_MS),
    ...secrets(secret),
  });

const payload = z.object({
  challenge: z.object({
    parameters: z.looseObject({
      algorithm: z.literal(ALGORITHM),
      nonce: z.string(),
      salt: z.string(),
      cost: z.number(),
      keyLength: z.number(),
      keyPrefix: z.string(),
      keySignature: z.string(),
      expiresAt: z.number(),
    }),
    signature: z.string(),
  }),
  solution: z.object({ counter: z.number(), derivedKey: z.string() }),
});

export type JudgedProof =
  | { readonly isGood: true; readonly challenge: string; readonly until: string }
  | { readonly isGood: false; readonly fault: 'no-proof' | 'wrong-proof' | 'old-proof' };

/** Whether the work was done, for a challenge that was made here; whether it was spent before the store knows. */
export async function judgeProof(proof: string | undefined, now: Date, secret: string): Promise<JudgedProof> {
  if (proof === undefined || proof === '') return { isGood: false, fault: 'no-proof' };
  const sent = readPayload(proof);
  if (sent === undefined) return { isGood: false, fault: 'wrong-proof' };
  const until = sent.challenge.parameters.expiresAt * 1_000;
  const result = await verifySolution({ ...sent, deriveKey, ...secrets(secret) }).catch(() => undefined);
  if (result?.expired || until < now.getTime()) return { isGood: false, fault: 'old-proof' };
  if (result?.verified !== true) return { isGood: false, fault: 'wrong-proof' };
  return { isGood: true, challenge: sent.challenge.signature, until: new Date(until).toISOString() };
}

function readPayload(proof: string): z.output<typeof payload> | undefined {
  if (proof.length > MOST_LETTERS) return undefined;
  try {
    return payload.parse(JSON.parse(Buffer.from(proof, 'base64').toString('utf8')));
  } catch {
    return undefined;
  }
}
