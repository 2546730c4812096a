import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';

// Loaded ahead of a short command: what it was compiled to is kept for the next run. A folder that cannot be
// written is passed over. A build leaves it out, as each one would leave the code of its own pages behind.
enableCompileCache(resolve(import.meta.dirname, '../.cache/compiled'));
