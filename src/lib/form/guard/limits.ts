import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How much may be sent, by one address and by all of them, in a stretch of time. */
export interface Limits {
  readonly perAddress: number;
  readonly overall: number;
  readonly seconds: number;
}

/** Everything that is sent to the service. */
export const POSTS: Limits = { perAddress: 30, overall: 1_200, seconds: 600 };
/** What comes without a proof of work and is not held for a human. */
export const UNPROVEN: Limits = { perAddress: 3, overall: 60, seconds: 3_600 };
/** Counts of searches and clicks, which are many and small. */
export const COUNTS: Limits = { perAddress: 300, overall: 60_000, seconds: 600 };

/** Takes one from what is left; the seconds to wait where nothing is, 0 where it was taken. */
export type Limiter = (network: string) => Promise<number>;

/** Counts in memory: each instance of the service for itself, from its start. */
export function createLimiter({ perAddress, overall, seconds }: Limits): Limiter {
  const all = new RateLimiterMemory({ points: overall, duration: seconds });
  const each = new RateLimiterMemory({ points: perAddress, duration: seconds });
  return async (network) => {
    try {
      await each.consume(network);
      await all.consume('all');
      return 0;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
    }
  };
}
