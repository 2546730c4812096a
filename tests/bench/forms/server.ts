/** Serves the forms from the database argv[2], with at most argv[3] entries a commit, and says where. */
import { randomUUID } from 'node:crypto';
import process from 'node:process';
import { createFormApp } from '#lib/form/app.ts';
import { openSqliteStore } from '#lib/form/store/sqlite.ts';
import { listen } from '#lib/serve/listen.ts';

const [file = '', mostAtOnce = ''] = process.argv.slice(2);
const unlimited = () => Promise.resolve(0);
const app = createFormApp({
  networkOf: () => '127.0.0.1',
  locales: ['en'],
  service: {
    store: openSqliteStore(file, Number(mostAtOnce)),
    now: () => new Date(),
    secret: 'no secret at all',
    origins: new Set(),
    posts: unlimited,
    unproven: unlimited,
    sentPage: () => '/apply/sent/',
    showAgain: () => Promise.reject(new Error('There are no pages.')),
    newKey: randomUUID,
    report: () => undefined,
  },
});
const { url } = await listen(app, '127.0.0.1', 0);
console.log(url);
process.on('message', (message) => {
  if (message === 'exit') process.exit(0);
  if (message === 'memory') {
    globalThis.gc?.();
    process.send?.(process.memoryUsage());
  }
});
