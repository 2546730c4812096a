import { z } from 'zod';
import { EnvironmentError } from './env.ts';

export type Variables = Readonly<Record<string, string | undefined>>;

/** An address without slashes at its end. */
export const address = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));
export const WANTED_ADDRESS = 'an address that starts with https:// or http://';

/** The variables that say where on GitHub the content lies. */
export const repositoryVariables = z.object({
  GITHUB_REPOSITORY: z.string().regex(/^[\w.-]+\/[\w.-]+$/),
  GITHUB_API_URL: address.default('https://api.github.com'),
  GITHUB_CONTENT_PATH: z
    .string()
    .regex(/^(?:\.|[\w-][\w.-]*(?:\/[\w-][\w.-]*)*)$/)
    .default('content'),
});
type RepositoryVariables = z.output<typeof repositoryVariables>;

export const WANTED_OF_REPOSITORY: Readonly<Record<keyof RepositoryVariables, string>> = {
  GITHUB_REPOSITORY: 'owner/name',
  GITHUB_API_URL: WANTED_ADDRESS,
  GITHUB_CONTENT_PATH: 'the path of the content folder in the repository',
};

/** Where the content lies. */
export interface GithubPlace {
  readonly owner: string;
  readonly repo: string;
  readonly apiUrl: string;
  /** Of the content within the repository, empty or with a slash at its end. */
  readonly prefix: string;
}

export function toPlace(read: RepositoryVariables): GithubPlace {
  const [owner = '', repo = ''] = read.GITHUB_REPOSITORY.split('/');
  const path = read.GITHUB_CONTENT_PATH;
  return { owner, repo, apiUrl: read.GITHUB_API_URL, prefix: path === '.' ? '' : `${path}/` };
}

/**
 * Reads variables, of which an empty one counts as absent. `wanted` says what each has to be, after "has to be".
 * @throws EnvironmentError naming every variable that cannot be used, in the order of `wanted`, and never what it holds
 */
export function readVariables<Shape extends z.core.$ZodShape>(
  shape: z.ZodObject<Shape>,
  wanted: Readonly<Record<keyof Shape & string, string>>,
  variables: Variables,
): z.output<z.ZodObject<Shape>> {
  const words = Object.entries<string>(wanted);
  const given = words.flatMap(([name]) => (variables[name] ? [[name, variables[name]]] : []));
  const read = shape.safeParse(Object.fromEntries(given));
  if (read.success) return read.data;
  const names = new Set(read.error.issues.map(({ path }) => path[0]));
  const lines = words.flatMap(([name, word]) => (names.has(name) ? `${name} has to be ${word}.` : []));
  throw new EnvironmentError(lines.join('\n'));
}
