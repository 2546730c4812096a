import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const MARK = /data-(?:events?|listing)=(\S+ \S+)/g;

const marks = globSync('src/**/*.{astro,tsx}').flatMap((path) =>
  [...readFileSync(path, 'utf8').matchAll(MARK)].map(([, value = '']) => ({ path, value })),
);

test('whatever the counter reads of a page stands there only where statistics are on', () => {
  expect(marks.length).toBeGreaterThan(4);
  expect(marks.filter(({ value }) => value !== '{meta.statistics ?')).toEqual([]);
});
