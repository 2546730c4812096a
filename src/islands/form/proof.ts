import type { Challenge, Solution } from './solve.ts';
import type * as SolveModule from './solve.ts';
import solveAddress from './solve.ts?address';
import workerAddress from './solve-worker.ts?address';

type Solve = typeof SolveModule;

/** What the service gives with a form: when it was opened, signed, and work to do before it is sent. */
interface Given {
  readonly opened: string;
  readonly challenge: Challenge;
}

export interface Proofs {
  /** Asks for the challenge and works on it, once, and again when the challenge is over. */
  readonly prepare: () => void;
  /** Leaves the work that was done: it may be spent. */
  readonly renew: () => void;
  /** What proves the work, or undefined where it cannot be had in time (ms). */
  readonly take: (waitMs: number) => Promise<string | undefined>;
}

const ASK_MS = 10_000;
/** What is over this soon does not reach the service in time. */
const MARGIN_MS = 20_000;

export function createProofs(service: string, onOpened: (opened: string) => void): Proofs {
  let proof: Promise<string | undefined> | undefined;
  let over = Infinity;
  let hasFailed = false;
  const prepare = () => {
    if (proof && Date.now() < over - MARGIN_MS) return;
    over = Infinity;
    hasFailed = false;
    proof = askChallenge(service)
      .then(async ({ opened, challenge }) => {
        over = (challenge.parameters.expiresAt ?? Infinity) * 1_000;
        onOpened(opened);
        const solution = await solveBeside(challenge);
        // Base64 of JSON, as the service's library reads it.
        return solution && btoa(JSON.stringify({ challenge, solution }));
      })
      .catch(() => {
        hasFailed = true;
        return undefined;
      });
  };
  const renew = () => {
    proof = undefined;
    prepare();
  };
  return {
    prepare,
    renew,
    take: (waitMs) => {
      if (hasFailed) renew();
      else prepare();
      const late = new Promise<undefined>((resolve) => setTimeout(resolve, waitMs, undefined));
      return Promise.race([proof, late]);
    },
  };
}

async function askChallenge(service: string): Promise<Given> {
  const answer = await fetch(`${service}/challenge`, {
    cache: 'no-store',
    signal: AbortSignal.timeout(ASK_MS),
  });
  if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}.`);
  // The boundary: the service of this site answers.
  return (await answer.json()) as Given;
}

/** Solves it in a worker, or in slices on the page where there is none. */
async function solveBeside(challenge: Challenge): Promise<Solution | undefined> {
  try {
    return await solveInWorker(challenge);
  } catch {
    const module = (await import(/* @vite-ignore */ solveAddress)) as Solve;
    return module.solve(challenge);
  }
}

function solveInWorker(challenge: Challenge): Promise<Solution | undefined> {
  const worker = new Worker(workerAddress, { type: 'module' });
  return new Promise<Solution | undefined>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Solution | undefined>) => resolve(data);
    worker.onerror = () => reject(new Error(`${workerAddress} does not run.`));
    worker.postMessage(challenge);
  }).finally(() => worker.terminate());
}
