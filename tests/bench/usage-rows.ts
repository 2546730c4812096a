import { DuckDBInstance } from '@duckdb/node-api';
import process from 'node:process';

/** A year of days up to this one; whole weeks end on it. */
export const USAGE_AS_OF = '2026-11-15';

const PARTS = 13;
const PART_DAYS = 28;
const DAYS = PARTS * PART_DAYS;
/** Rows for each pair of an integration and an account, about. */
const ROWS_A_PAIR = 112;

/**
 * Writes invented raw rows as one Parquet file for each 28 days, from hashes, the same for the same number.
 * Integrations fall off in size, accounts come, go and rest; 2 in 100 are affiliated, 1 row in 1,000 stands twice.
 */
async function writeUsageRows(folder: string, rows: number): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '4GB' });
  const connection = await instance.connect();
  const integrations = Math.max(10, Math.min(10_000, Math.round(rows / 10_000)));
  await connection.run(`create table pairs as
    with sizes as (select i, greatest(3, cast(${String(rows / ROWS_A_PAIR)} * pow(i + 1, -0.6)
      / (select sum(pow(j + 1, -0.6)) from range(${String(integrations)}) t(j)) as integer)) as n from range(${String(integrations)}) r(i))
    select i, k, hash(i, k) % 200000 as account, cast(hash(i, k, 1) % ${String(DAYS)} as integer) - 182 as start,
      60 + cast(hash(i, k, 2) % 480 as integer) as length, 20 + cast(hash(i, k, 3) % 70 as integer) as rhythm, hash(i, k, 4) % 100 < 2 as affiliated
    from sizes, range(n) t(k)`);
  for (let part = 0; part < PARTS; part += 1) {
    const from = part * PART_DAYS;
    await connection.run(`copy (
      select 'integration-' || lpad(cast(i as varchar), 5, '0') as integration, 'account-' || lpad(cast(account as varchar), 6, '0') as account,
        date '${USAGE_AS_OF}' - cast(${String(DAYS - 1)} - d as integer) as day, cast(d = start as tinyint) as installs,
        cast(hash(i, k, d, 9) % 50 > 0 as tinyint) as active, cast(hash(i, k, d, 7) % 200 as integer) as calls,
        cast(case when hash(i, k, d, 8) % 10 = 0 then (hash(i, k, d, 7) % 200) // 3 else 0 end as integer) as errors, affiliated
      from pairs, range(${String(from)}, ${String(from + PART_DAYS)}) r(d), range(2) c(copy)
      where d >= start and d < start + length and hash(i, k, d, 5) % 100 < rhythm and (copy = 0 or hash(i, k, d, 11) % 1000 = 0)
    ) to '${folder}/part-${String(part).padStart(2, '0')}.parquet' (format parquet)`);
  }
  connection.closeSync();
  instance.closeSync();
}

// node tests/bench/usage-rows.ts FOLDER ROWS
const [folder = '', rows = ''] = process.argv.slice(2);
if (process.argv[1] === import.meta.filename) await writeUsageRows(folder, Number(rows));
