import { DuckDBInstance } from '@duckdb/node-api';
import process from 'node:process';
import { USAGE_AS_OF } from './usage-rows.ts';

const day = `date '${USAGE_AS_OF}'`;
const last = `day > ${day} - 28`;
const previous = `day > ${day} - 56 and day <= ${day} - 28`;

/**
 * What a textbook would write in DuckDB for the main questions: distinct accounts and sums of two windows, first
 * and last day, and distinct accounts of 52 weeks. It knows no duplicates, no retained or steady accounts, no daily
 * counts, and takes every row for good.
 */
const bare = (rows: string) => `
  with windows as (
    select integration,
      count(distinct account) filter (active > 0 and ${last}) as active,
      count(distinct account) filter (active > 0 and ${previous}) as active_before,
      sum(calls) filter (${last}) as calls, sum(calls) filter (${previous}) as calls_before,
      sum(errors) filter (${last}) as errors, sum(errors) filter (${previous}) as errors_before,
      min(day) as first_day, max(day) as last_day
    from ${rows} where not affiliated and day <= ${day} group by integration
  ), weeks as (
    select integration, (${day} - day) // 7 as week, count(distinct account) as active
    from ${rows} where not affiliated and active > 0 and day <= ${day} and day > ${day} - 364 group by integration, week
  ), series as (select integration, list(active order by week desc) as weeks from weeks group by integration)
  select * from windows left join series using (integration) order by integration`;

const daily = (rows: string) =>
  `select integration, day, sum(active), sum(calls), sum(errors) from ${rows} where not affiliated group by integration, day`;

// node tests/bench/usage-bare.ts FOLDER bare|daily
const [folder = '', what = 'bare'] = process.argv.slice(2);
const instance = await DuckDBInstance.create(':memory:', {
  memory_limit: '1400MB',
  temp_directory: `${folder}/spill`,
});
const connection = await instance.connect();
await connection.run((what === 'daily' ? daily : bare)(`read_parquet('${folder}/*.parquet')`));
