import { expect, test } from 'vitest';
import { ROUTED_KINDS, routingRules } from '#lib/content/schema/routing.ts';
import { FORM_KINDS } from '#lib/form/kinds.ts';
import { readRouting, toRoutingTable } from '#lib/service/routing.ts';
import { VALID_CONTENT } from '../content/fixture.ts';

test('rules may name every form there is, and no other', () => {
  expect([...ROUTED_KINDS].sort()).toEqual(Object.keys(FORM_KINDS).sort());
});

test('the rules of a content folder become the table of the service', () => {
  expect(readRouting(VALID_CONTENT)).toEqual({
    desks: [
      {
        slug: 'partners',
        name: 'Partner desk',
        email: 'partners@harbour.example',
        webhook: undefined,
        capacity: 50,
      },
    ],
    rules: [
      {
        form: 'application',
        region: 'europe',
        integration: undefined,
        partner: undefined,
        desks: ['partners'],
      },
    ],
    fallback: 'partners',
  });
});

test('a marketplace without rules has a table that names nobody', () => {
  const rules = routingRules.parse({ version: '1', effective: '2026-01-01' });
  expect(toRoutingTable(rules)).toEqual({ desks: [], rules: [], fallback: undefined });
});

test.each([
  ['https://hooks.example/a?b', true],
  ['http://localhost:9000/hook', true],
  ['http://localhost.example/', false],
  ['http://127.0.0.1/', false],
  ['https://name:password@hooks.example/', false],
  ['ftp://hooks.example/', false],
  ['hooks.example', false],
])('the webhook %s of a desk is taken: %s', (webhook, isTaken) => {
  const desks = [{ slug: 'a', name: 'A', webhook }];
  expect(routingRules.safeParse({ version: '1', effective: '2026-01-01', desks }).success).toBe(isTaken);
});
