import { fileURLToPath } from 'node:url';
import { StoreError, type Store } from './model.ts';
import { openSqliteStore } from './sqlite.ts';

/**
 * Opens the store that DATABASE_URL names: `file:<path>` is SQLite, `postgres://…` PostgreSQL.
 * @throws StoreError, in a sentence
 */
export async function openStore(url: string): Promise<Store> {
  if (/^postgres(?:ql)?:\/\//.test(url)) return (await import('./postgres.ts')).openPostgresStore(url);
  if (url.startsWith('file://')) return openSqliteStore(fileURLToPath(url));
  if (url.startsWith('file:')) return openSqliteStore(url.slice('file:'.length));
  throw new StoreError(`DATABASE_URL is "${url}", but file:… or postgres://… is wanted.`);
}
