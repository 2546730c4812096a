import { expect, test } from 'vitest';
import { taxonomy } from '#lib/content/schema/taxonomy.ts';
import { deriveFacts } from '#lib/derive/facts.ts';
import { buildSite } from '#lib/site/build.ts';
import { CARDS_A_PAGE } from '#lib/site/lists.ts';
import { makeContent, makeIntegration } from '../make.ts';

const term = (slug: string) => ({ slug, name: slug.toUpperCase() });
const many = Array.from({ length: CARDS_A_PAGE + 2 }, (_, index) =>
  makeIntegration(`listing-${String(index).padStart(2, '0')}`, { categories: ['chat'], roles: ['sales'] }),
);
const content = makeContent({
  taxonomy: taxonomy.parse({
    categories: [term('crm'), term('chat')],
    roles: [term('sales'), term('service')],
  }),
  integrations: [
    ...['a', 'b', 'c'].map((slug) => makeIntegration(slug, { roles: ['service', 'sales'] })),
    makeIntegration('d', { categories: ['crm', 'chat'], roles: ['service'] }),
    makeIntegration('gone', { status: 'removed', roles: ['service'] }),
    ...many,
  ],
});
const site = buildSite(content, deriveFacts(content, '2026-11-21'));

test('a category and a role with three listings in common have a page, fewer have none', () => {
  expect(site.categoryRoles.map(({ href, count }) => `${href} ${count}`)).toEqual([
    '/categories/crm/sales/ 3',
    '/categories/crm/service/ 4',
    `/categories/chat/sales/ ${CARDS_A_PAGE + 2}`,
  ]);
});

test('it lists them by place, the first as cards and the others by name', () => {
  const page = site.categoryRoles.find(({ href }) => href === '/categories/chat/sales/');
  const names = [...(page?.cards ?? []), ...(page?.rest ?? [])].map(({ name }) => name);
  const category = site.categories.find(({ slug }) => slug === 'chat');
  const all = category?.pages.flatMap(({ cards }) => cards.map(({ name }) => name)) ?? [];
  expect([page?.cards.length, page?.rest.length]).toEqual([CARDS_A_PAGE, 2]);
  expect(names).toEqual(all.filter((name) => name !== 'd'));
});

test('its category leads to it, and it to the other roles', () => {
  expect(site.categories[0]?.roles.map(({ href }) => href)).toEqual([
    '/categories/crm/sales/',
    '/categories/crm/service/',
  ]);
  expect(site.categoryRoles[0]?.siblings.map(({ name }) => name)).toEqual(['SERVICE']);
});
