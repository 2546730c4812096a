import { expect, test } from 'vitest';
import { makeViews } from '#lib/site/page-views.ts';

const made: string[] = [];
const views = makeViews(
  ['b', 'a'],
  (slug) => slug,
  (slug) => {
    made.push(slug);
    return { slug };
  },
);

test('a view is made when it is asked for, and not before', () => {
  expect(views.slugs).toEqual(['b', 'a']);
  expect(made).toEqual([]);
  expect(views.get('a')).toEqual({ slug: 'a' });
  expect(made).toEqual(['a']);
});

test('all of them come in the order of their sources, as often as they are asked for', () => {
  expect([...views]).toEqual([{ slug: 'b' }, { slug: 'a' }]);
  expect(Array.from(views, ({ slug }) => slug)).toEqual(['b', 'a']);
});

test('there is no view of what is not there', () => {
  expect(views.get('c')).toBeUndefined();
});
