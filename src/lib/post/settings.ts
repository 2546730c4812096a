import { z } from 'zod';
import { EnvironmentError } from '#lib/env.ts';
import {
  address,
  readVariables,
  repositoryVariables,
  toPlace,
  WANTED_ADDRESS,
  WANTED_OF_REPOSITORY,
  type GithubPlace,
  type Variables,
} from '#lib/github-settings.ts';

const settings = repositoryVariables.extend({
  GITHUB_TOKEN: z.string().min(1),
  GITHUB_SERVER_URL: address.default('https://github.com'),
  ANSWER_LOGIN: z
    .string()
    .regex(/^[\w-]+(?:\[bot\])?$/)
    .default('github-actions[bot]'),
});

const WANTED: Readonly<Record<keyof z.output<typeof settings>, string>> = {
  GITHUB_TOKEN: 'the token of the job',
  ...WANTED_OF_REPOSITORY,
  GITHUB_SERVER_URL: WANTED_ADDRESS,
  ANSWER_LOGIN: 'the account that comments are posted by',
};

/** Where answers are posted, and by whom. */
export interface PostSettings extends GithubPlace {
  readonly token: string;
  readonly serverUrl: string;
  /** Account that the token speaks for; comments of others are never touched. */
  readonly login: string;
}

/** @throws EnvironmentError naming every variable that cannot be used, and never the token */
export function readPostSettings(variables: Variables): PostSettings {
  const read = readVariables(settings, WANTED, variables);
  return {
    ...toPlace(read),
    token: read.GITHUB_TOKEN,
    serverUrl: read.GITHUB_SERVER_URL,
    login: read.ANSWER_LOGIN,
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
