import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/**
 * A package that is loaded when it is first asked for. A short command that finds nothing wrong needs none of those
 * that only mistakes need, and to load them takes longer than all that it does. What it holds, the caller says.
 */
export function onDemand(name: string): () => unknown {
  let loaded: unknown;
  return () => (loaded ??= load(name) as unknown);
}
