import { Octokit, RequestError } from 'octokit';
import type { PostSettings } from './settings.ts';

const PATIENCE_MS = 30_000;
const silent = () => undefined;

export type Client = InstanceType<typeof Octokit>;

/** What all requests about one repository share. */
export interface Repository extends Omit<PostSettings, 'token'> {
  readonly client: Client;
}

export function connect({ token, ...rest }: PostSettings): Repository {
  const client = new Octokit({
    auth: token,
    baseUrl: rest.apiUrl,
    // A few dozen requests at most; a workflow that is refused can be run again.
    throttle: { enabled: false },
    retry: { enabled: false },
    log: { debug: silent, info: silent, warn: silent, error: silent },
    request: {
      fetch: (url: string, options: RequestInit) =>
        fetch(url, { ...options, signal: AbortSignal.timeout(PATIENCE_MS) }),
    },
  });
  return { ...rest, client };
}

export const isStatus = (error: unknown, ...statuses: readonly number[]): boolean =>
  error instanceof RequestError && statuses.includes(error.status);

/** What is asked for; undefined where GitHub says that it is not there. */
export async function ifThere<T>(asked: Promise<{ readonly data: T }>): Promise<T | undefined> {
  try {
    return (await asked).data;
  } catch (error) {
    if (isStatus(error, 404)) return undefined;
    throw error;
  }
}
