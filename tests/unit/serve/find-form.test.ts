import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerFindForm } from '#lib/serve/find-form.ts';
import { handleSiteRequest } from '#lib/serve/handle.ts';
import { createTree } from '#lib/serve/tree.ts';
import '../properties.ts';

const PAGES = new Set(['/categories/crm/index.html', '/categories/crm/sales/index.html', '/find/index.html']);
const has = (path: string): boolean => PAGES.has(path);
const answer = (query: string, path = '/find/'): string | undefined =>
  answerFindForm(path, new URLSearchParams(query), has);

describe('the form without JavaScript', () => {
  test.each([
    ['category=crm&role=sales', '/categories/crm/sales/'],
    ['role=sales&category=crm', '/categories/crm/sales/'],
    ['category=crm&role=', '/categories/crm/'],
    ['category=crm&role=pilot', '/categories/crm/'],
    ['category=&role=sales', '/integrations/?role=sales'],
    ['category=none&role=sales', '/integrations/?role=sales'],
    ['category=crm&category=chat', '/categories/crm/'],
    ['q=two+words', '/integrations/?q=two+words'],
    ['', undefined],
    ['category=&role=&q=', undefined],
    ['category=none', undefined],
    ['category=../../etc', undefined],
    ['role=//evil.example', undefined],
  ])('%s leads to %s', (query, expected) => {
    expect(answer(query)).toBe(expected);
  });

  test('has one address', () => {
    expect(answer('category=crm', '/')).toBeUndefined();
    expect(answer('category=crm', '/integrations/')).toBeUndefined();
  });

  test('never leads out of the site', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (category, role, q) => {
        const to = answerFindForm('/find/', new URLSearchParams({ category, role, q }), () => true);
        expect(to ?? '/').toMatch(/^\/(?:$|categories\/|integrations\/\?)/);
        expect(to ?? '').not.toMatch(/[\s\\]/);
      }),
    );
  });

  test('is answered under the base, for the time being only', async () => {
    const tree = createTree(new Map([...PAGES].map((path) => [path, path])), new Map());
    const request = new Request('http://localhost/hub/find/?category=crm&role=sales');
    const response = await handleSiteRequest(request, { tree: () => Promise.resolve(tree), base: '/hub' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/hub/categories/crm/sales/']);
  });
});
