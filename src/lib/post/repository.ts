import { App, Octokit, RequestError } from 'octokit';
import { readGithubApp } from '#lib/desk/accept/github-app.ts';
import type { PostSettings } from './settings.ts';

const PATIENCE_MS = 30_000;
const silent = () => undefined;

export type Client = InstanceType<typeof Octokit>;

/** What all requests about one repository share. */
export interface Repository extends Omit<PostSettings, 'token'> {
  readonly client: Client;
}

const optionsFor = (apiUrl: string) => ({
  baseUrl: apiUrl,
  // A few dozen requests at most; a workflow that is refused can be run again.
  throttle: { enabled: false },
  retry: { enabled: false },
  log: { debug: silent, info: silent, warn: silent, error: silent },
  request: {
    fetch: (url: string, options: RequestInit) =>
      fetch(url, { ...options, signal: AbortSignal.timeout(PATIENCE_MS) }),
  },
});

export function connect({ token, ...rest }: PostSettings): Repository {
  return { ...rest, client: new Octokit({ auth: token, ...optionsFor(rest.apiUrl) }) };
}

/**
 * The same with the rights of an App where GITHUB_APP_ID names one: branch protection can let an App by, and never the
 * token of a job.
 * @throws EnvironmentError
 */
export async function connectAsApp(
  settings: PostSettings,
  variables: Readonly<Record<string, string | undefined>>,
): Promise<Repository> {
  const read = readGithubApp(variables);
  if (read === undefined) return connect(settings);
  const app = new App({
    appId: read.appId,
    privateKey: read.privateKey,
    Octokit: Octokit.defaults(optionsFor(settings.apiUrl)),
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
  const { token: _, ...rest } = settings;
  return { ...rest, client: await app.getInstallationOctokit(read.installation) };
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
