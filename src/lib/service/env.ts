import { z } from 'zod';
import { readTrustedProxies, type TrustedProxies } from '#lib/form/guard/address.ts';
import { POSTS, type Limits } from '#lib/form/guard/limits.ts';

/** A setting of the service that cannot be used, in a sentence. */
export class ServiceEnvError extends Error {
  override readonly name = 'ServiceEnvError';
}

/** What the form service takes from the environment besides DATABASE_URL, HOST and PORT. */
export interface ServiceEnv {
  /** Signs what pages are given; made and kept in the store where it is not set. */
  readonly secret: string | undefined;
  /** Origins of the marketplace's pages, where they are not the service's own. */
  readonly origins: ReadonlySet<string>;
  readonly proxies: TrustedProxies;
  /** Who knows it may read `/metrics` from elsewhere. */
  readonly metricsToken: string | undefined;
  readonly logLevel: (typeof LEVELS)[number];
  /** How many forms are taken in ten minutes. */
  readonly posts: Limits;
}

const LEVELS = ['silent', 'error', 'warn', 'info', 'debug'] as const;
const LEAST_SECRET = 16;

const origin = z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin);

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads it. `siteUrl` is where the pages are, if that is known.
 * @throws ServiceEnvError, ProxyError
 */
export function readServiceEnv(variables: Variables, siteUrl: string | undefined): ServiceEnv {
  const present = (name: string) => (variables[name] === '' ? undefined : variables[name]);
  const secret = present('FORM_SECRET');
  if (secret !== undefined && secret.length < LEAST_SECRET)
    throw new ServiceEnvError(`FORM_SECRET has to have ${String(LEAST_SECRET)} letters or more.`);
  const level = z.enum(LEVELS).safeParse(present('LOG_LEVEL') ?? 'info');
  if (!level.success)
    throw new ServiceEnvError(
      `LOG_LEVEL is "${variables['LOG_LEVEL'] ?? ''}", but one of ${LEVELS.join(', ')} is wanted.`,
    );
  return {
    secret,
    origins: new Set([...readOrigins(variables['FORM_ORIGINS'] ?? ''), ...readOrigins(siteUrl ?? '')]),
    proxies: readTrustedProxies(variables['TRUSTED_PROXIES'] ?? ''),
    metricsToken: present('METRICS_TOKEN'),
    logLevel: level.data,
    posts: {
      ...POSTS,
      perAddress: readCount('FORM_POSTS_PER_ADDRESS', present, POSTS.perAddress),
      overall: readCount('FORM_POSTS_OVERALL', present, POSTS.overall),
    },
  };
}

function readCount(name: string, present: (name: string) => string | undefined, usual: number): number {
  const text = present(name);
  if (text === undefined) return usual;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new ServiceEnvError(`${name} is "${text}", but a whole number from 1 is wanted.`);
}

const readOrigins = (list: string): readonly string[] =>
  list
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => {
      const parsed = origin.safeParse(one);
      if (parsed.success) return parsed.data;
      throw new ServiceEnvError(
        `FORM_ORIGINS holds "${one}", but addresses such as https://marketplace.example are wanted.`,
      );
    });
