import process from 'node:process';
import fc from 'fast-check';

/**
 * Properties are tried on the same cases on every machine, so that a red test is the change's own.
 * `SEED=random npx vitest run` looks for new cases; `SEED=<number>` tries those of a report again.
 */
const { SEED } = process.env;
if (SEED !== 'random') fc.configureGlobal({ seed: Number(SEED ?? 20_261_121) });
