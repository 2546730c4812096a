import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Challenge, Solution } from 'altcha-lib/types';

export type { Challenge, Solution };

const SOLVE_MS = 60_000;

/** The solution of a challenge; undefined where it is not found in time. Rejects in a page that was not sent by TLS. */
export const solve = async (challenge: Challenge): Promise<Solution | undefined> =>
  (await solveChallenge({ challenge, deriveKey, timeout: SOLVE_MS })) ?? undefined;
