import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { EnvironmentError } from '#lib/env.ts';

const app = z.object({
  GITHUB_APP_ID: z.string().regex(/^\d+$/),
  GITHUB_APP_PRIVATE_KEY: z.string().regex(/^-----BEGIN [A-Z ]*PRIVATE KEY-----/),
  GITHUB_APP_INSTALLATION_ID: z.string().regex(/^\d+$/),
  GITHUB_REPOSITORY: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  GITHUB_API_URL: z.url({ protocol: /^https?$/ }).default('https://api.github.com'),
  GITHUB_CONTENT_PATH: z
    .string()
    .regex(/^(?:\.|[\w-][\w.-]*(?:\/[\w-][\w.-]*)*)$/)
    .default('content'),
});

/** An App that opens pull requests in the repository of the content. */
export interface GithubApp {
  readonly appId: string;
  /** PEM. */
  readonly privateKey: string;
  readonly installation: number;
  readonly owner: string;
  readonly repo: string;
  readonly apiUrl: string;
  /** Of the content within the repository, empty or with a slash at its end. */
  readonly prefix: string;
}

const WANTED: Readonly<Record<keyof z.output<typeof app>, string>> = {
  GITHUB_APP_ID: 'the number of the App',
  GITHUB_APP_PRIVATE_KEY: 'the private key of the App in PEM, or its file by GITHUB_APP_PRIVATE_KEY_FILE',
  GITHUB_APP_INSTALLATION_ID: 'the number of the installation',
  GITHUB_REPOSITORY: 'owner/name',
  GITHUB_API_URL: 'an address that starts with https:// or http://',
  GITHUB_CONTENT_PATH: 'the path of the content folder in the repository',
};

type Variables = Readonly<Record<string, string | undefined>>;

function readKey(variables: Variables): string | undefined {
  const file = variables['GITHUB_APP_PRIVATE_KEY_FILE'];
  // One line, as many services want their variables.
  if (!file) return variables['GITHUB_APP_PRIVATE_KEY']?.replaceAll('\\n', '\n').trim();
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    throw new EnvironmentError(
      `GITHUB_APP_PRIVATE_KEY_FILE is "${file}", but a file that can be read is wanted.`,
    );
  }
}

/**
 * The App that GITHUB_APP_ID names; undefined without it.
 * @throws EnvironmentError naming every variable that cannot be used, and never the key
 */
export function readGithubApp(variables: Variables): GithubApp | undefined {
  if (!variables['GITHUB_APP_ID']) return undefined;
  const given = Object.fromEntries(
    Object.keys(WANTED).flatMap((name) => (variables[name] ? [[name, variables[name]]] : [])),
  );
  const read = app.safeParse({ ...given, GITHUB_APP_PRIVATE_KEY: readKey(variables) });
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
    appId: read.data.GITHUB_APP_ID,
    privateKey: read.data.GITHUB_APP_PRIVATE_KEY,
    installation: Number(read.data.GITHUB_APP_INSTALLATION_ID),
    owner,
    repo,
    apiUrl: read.data.GITHUB_API_URL.replace(/\/+$/, ''),
    prefix: path === '.' ? '' : `${path}/`,
  };
}
