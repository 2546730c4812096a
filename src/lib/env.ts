import { z } from 'zod';

const publicUrl = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));

const environment = z.object({
  CONTENT_DIR: z.string().min(1).default('./content'),
  OUT_DIR: z.string().min(1).default('./dist'),
  SITE_URL: publicUrl.optional(),
  BUILD_DATE: z.iso.date(),
  DATABASE_URL: z.string().min(1).default('file:.data/portico.sqlite'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.int().max(65_535))
    .default(4321),
  HOST: z.string().min(1).default('localhost'),
});

/** The environment, parsed. Folders are as given; SITE_URL has no slash at its end; BUILD_DATE is `YYYY-MM-DD`. */
export type Env = z.output<typeof environment>;

const WANTED: Record<keyof Env, string> = {
  CONTENT_DIR: 'the path of a content folder',
  OUT_DIR: 'the path of a folder to write to',
  SITE_URL: 'an address that starts with https:// or http://',
  BUILD_DATE: 'a day that exists, written YYYY-MM-DD',
  DATABASE_URL: 'file:… or postgres://…',
  PORT: 'a whole number from 0 to 65535',
  HOST: 'the name or address of a network interface',
};

const isVariable = (name: unknown): name is keyof Env =>
  typeof name === 'string' && Object.hasOwn(WANTED, name);

/** Thrown with one sentence a variable. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

/**
 * Reads the environment. An empty variable counts as absent; `now` gives today (UTC) where BUILD_DATE is absent.
 * Throws EnvironmentError naming every variable that cannot be used.
 */
export function readEnv(
  variables: Readonly<Record<string, string | undefined>>,
  now: Date = new Date(),
): Env {
  const present = Object.fromEntries(
    Object.keys(WANTED).flatMap((name) => (variables[name] ? [[name, variables[name]]] : [])),
  );
  const result = environment.safeParse({ BUILD_DATE: now.toISOString().slice(0, 10), ...present });
  if (result.success) return result.data;
  const names = new Set(result.error.issues.map((issue) => issue.path[0]).filter(isVariable));
  const lines = [...names].map(
    (name) => `${name} is "${variables[name] ?? ''}", but ${WANTED[name]} is wanted.`,
  );
  throw new EnvironmentError(lines.join('\n'));
}
