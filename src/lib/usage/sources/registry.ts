import type { Engine, SourceRequest, UsageSource } from './source.ts';

/** Opens each engine. A client is loaded when it is needed: DuckDB alone takes longer than the rest of the command. */
export const SOURCES: Readonly<Record<Engine, (request: SourceRequest) => Promise<UsageSource>>> = {
  duckdb: async (request) => (await import('./duckdb.ts')).openDuckdb(request),
  postgres: async (request) => (await import('./postgres.ts')).openPostgres(request),
  clickhouse: async (request) => (await import('./clickhouse.ts')).openClickhouse(request),
};

/** The engine an input is for, where nobody names one. */
export function guessEngine(input: string): Engine {
  if (/^postgres(?:ql)?:/.test(input)) return 'postgres';
  return /^(?:clickhouses?|https?):/.test(input) ? 'clickhouse' : 'duckdb';
}
