import { z } from 'zod';
import { EnvironmentError } from '#lib/env.ts';

const address = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));

const settings = z.object({
  GITHUB_TOKEN: z.string().min(1),
  GITHUB_REPOSITORY: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  GITHUB_API_URL: address.default('https://api.github.com'),
  GITHUB_SERVER_URL: address.default('https://github.com'),
  GITHUB_CONTENT_PATH: z
    .string()
    .regex(/^(?:\.|[\w-][\w.-]*(?:\/[\w-][\w.-]*)*)$/)
    .default('content'),
  ANSWER_LOGIN: z
    .string()
    .regex(/^[\w-]+(?:\[bot\])?$/)
    .default('github-actions[bot]'),
});

const WANTED: Readonly<Record<keyof z.output<typeof settings>, string>> = {
  GITHUB_TOKEN: 'the token of the job',
  GITHUB_REPOSITORY: 'owner/name',
  GITHUB_API_URL: 'an address that starts with https:// or http://',
  GITHUB_SERVER_URL: 'an address that starts with https:// or http://',
  GITHUB_CONTENT_PATH: 'the path of the content folder in the repository',
  ANSWER_LOGIN: 'the account that comments are posted by',
};

/** Where answers are posted, and by whom. */
export interface PostSettings {
  readonly token: string;
  readonly owner: string;
  readonly repo: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** Of the content within the repository, empty or with a slash at its end. */
  readonly prefix: string;
  /** Account that the token speaks for; comments of others are never touched. */
  readonly login: string;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** @throws EnvironmentError naming every variable that cannot be used, and never the token */
export function readPostSettings(variables: Variables): PostSettings {
  const given = Object.fromEntries(
    Object.keys(WANTED).flatMap((name) => (variables[name] ? [[name, variables[name]]] : [])),
  );
  const read = settings.safeParse(given);
  if (!read.success) {
    const names = new Set(read.error.issues.map(({ path }) => String(path[0])));
    const wanted = new Map<string, string>(Object.entries(WANTED));
    throw new EnvironmentError(
      [...names].map((name) => `${name} has to be ${wanted.get(name) ?? ''}.`).join('\n'),
    );
  }
  const [owner = '', repo = ''] = read.data.GITHUB_REPOSITORY.split('/');
  const path = read.data.GITHUB_CONTENT_PATH;
  return {
    token: read.data.GITHUB_TOKEN,
    owner,
    repo,
    apiUrl: read.data.GITHUB_API_URL,
    serverUrl: read.data.GITHUB_SERVER_URL,
    prefix: path === '.' ? '' : `${path}/`,
    login: read.data.ANSWER_LOGIN,
  };
}

/**
 * The number of a run, a pull request or an issue that a workflow hands over.
 * @throws EnvironmentError
 */
export function readNumber(variables: Variables, name: string): number {
  const given = variables[name] ?? '';
  if (!/^[1-9]\d{0,15}$/.test(given)) throw new EnvironmentError(`${name} has to be a number.`);
  return Number(given);
}
