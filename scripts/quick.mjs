import { enableCompileCache, registerHooks } from 'node:module';
import { resolve } from 'node:path';
import process from 'node:process';
import { findBundle } from '../src/lib/bundle/find.mjs';

// Loaded ahead of a short command, for which to load hundreds of modules takes longer than its work.

const root = resolve(import.meta.dirname, '..');

// What they were compiled to is kept for the next run. A folder that cannot be written is passed over. A build leaves
// it out, as each one would leave the code of its own pages behind.
enableCompileCache(resolve(root, '.cache/compiled'));

// As long as nothing was changed since, the command is run as installed: from a few files instead of hundreds.
const bundle = findBundle(root, process.argv[1] ?? '');
if (bundle !== undefined) {
  registerHooks({
    resolve: (name, context, next) =>
      context.parentURL === undefined
        ? { url: bundle, format: 'module', shortCircuit: true }
        : next(name, context),
  });
}
