import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { EnvironmentError } from '#lib/env.ts';
import {
  readVariables,
  repositoryVariables,
  toPlace,
  WANTED_OF_REPOSITORY,
  type GithubPlace,
  type Variables,
} from '#lib/github-settings.ts';

const app = repositoryVariables.extend({
  GITHUB_APP_ID: z.string().regex(/^\d+$/),
  GITHUB_APP_PRIVATE_KEY: z.string().regex(/^-----BEGIN [A-Z ]*PRIVATE KEY-----/),
  GITHUB_APP_INSTALLATION_ID: z.string().regex(/^\d+$/),
});

/** An App that opens pull requests in the repository of the content. */
export interface GithubApp extends GithubPlace {
  readonly appId: string;
  /** PEM. */
  readonly privateKey: string;
  readonly installation: number;
}

const WANTED: Readonly<Record<keyof z.output<typeof app>, string>> = {
  GITHUB_APP_ID: 'the number of the App',
  GITHUB_APP_PRIVATE_KEY: 'the private key of the App in PEM, or its file by GITHUB_APP_PRIVATE_KEY_FILE',
  GITHUB_APP_INSTALLATION_ID: 'the number of the installation',
  ...WANTED_OF_REPOSITORY,
};

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
  const read = readVariables(app, WANTED, { ...variables, GITHUB_APP_PRIVATE_KEY: readKey(variables) });
  return {
    ...toPlace(read),
    appId: read.GITHUB_APP_ID,
    privateKey: read.GITHUB_APP_PRIVATE_KEY,
    installation: Number(read.GITHUB_APP_INSTALLATION_ID),
  };
}
