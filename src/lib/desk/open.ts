import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EnvironmentError, readEnv } from '#lib/env.ts';
import { openStore } from '#lib/form/store/open.ts';
import type { Desk, Surroundings } from './model.ts';
import { oneLine } from './print/harmless.ts';
import { Refusal } from './refusal.ts';

const LONGEST_NAME = 60;

/** The file of a database of SQLite; undefined for any other. */
const fileOf = (url: string): string | undefined => {
  if (url.startsWith('file://')) return fileURLToPath(url);
  return url.startsWith('file:') ? url.slice('file:'.length) : undefined;
};

/** @throws EnvironmentError */
export function readOperator(variables: Surroundings['variables']): string {
  const name = variables['PORTICO_OPERATOR'] ?? '';
  if (name === '') return 'operator';
  if (name.length <= LONGEST_NAME && oneLine(name) === name) return name;
  throw new EnvironmentError(
    `PORTICO_OPERATOR is "${oneLine(name)}", but a name of one line and at most ${String(LONGEST_NAME)} characters is wanted.`,
  );
}

/**
 * Opens the store that DATABASE_URL names, which has to be there: a mistyped path would else show an empty desk.
 * @throws EnvironmentError, StoreError, Refusal
 */
export async function openDesk(around: Surroundings): Promise<Desk> {
  const env = readEnv(around.variables, around.now());
  const operator = readOperator(around.variables);
  const file = fileOf(env.DATABASE_URL);
  if (file !== undefined && !existsSync(file)) {
    throw new Refusal(
      `There is no database ${file} yet: start the service once, or set DATABASE_URL to the one it uses.`,
    );
  }
  const store = await openStore(env.DATABASE_URL);
  return { ...around, store, operator, contentDir: env.CONTENT_DIR, today: env.BUILD_DATE };
}
