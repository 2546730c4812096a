import { expect, test } from 'vitest';
import { shortenPages } from '../../../src/components/pager.ts';

const links = (number: number, count: number) => ({
  number,
  count,
  previous: undefined,
  next: undefined,
  pages: Array.from({ length: count }, (_, index) => ({ number: index + 1, href: `/page/${index + 1}/` })),
});
const show = (number: number, count: number) =>
  shortenPages(links(number, count))
    .map((page) => page.number ?? '…')
    .join(' ');

test.each([
  [1, 1, '1'],
  [1, 3, '1 2 3'],
  [1, 31, '1 2 3 … 31'],
  [4, 31, '1 2 3 4 5 6 … 31'],
  [16, 31, '1 … 14 15 16 17 18 … 31'],
  [31, 31, '1 … 29 30 31'],
])('page %i of %i shows %s', (number, count, expected) => {
  expect(show(number, count)).toBe(expected);
});
