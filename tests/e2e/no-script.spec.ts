import { listPageKinds } from './page-kinds.ts';
import { expect, test } from './test.ts';

const kinds = await listPageKinds();

for (const { name, path, status } of kinds) {
  test(`${name} is complete without scripts`, async ({ page, conduct }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(status);
    await expect(page.locator('h1')).toBeVisible();
    await expect(page.locator('main')).toBeVisible();
    await expect(page.getByRole('contentinfo')).toBeVisible();
    expect(conduct.foreign).toEqual([]);
  });
}

test('the match has a table of all partners without scripts, and nothing that cannot be used', async ({
  page,
}) => {
  await page.goto('/match/');
  const rows = page.getByRole('group', { name: 'All partners at a glance' }).locator('tbody tr');
  await expect(rows).toHaveCount(24);
  await expect(rows.filter({ hasText: 'Obermoos' })).toContainText('yes');
  await expect(page.locator('form:visible').filter({ has: page.getByRole('group') })).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Partners for you' })).toBeHidden();
});

test('every listing is reached by links alone', async ({ page }) => {
  const seen = new Set<string>();
  let next: string | null = '/integrations/';
  while (next !== null) {
    await page.goto(next);
    for (const link of await page.locator('main a[href^="/integrations/"]').all()) {
      seen.add((await link.getAttribute('href')) ?? '');
    }
    const more = page.locator('link[rel=next]');
    next = (await more.count()) > 0 ? await more.getAttribute('href') : null;
  }
  const listings = [...seen].filter((href) => /^\/integrations\/(?!page\/)[a-z0-9-]+\/$/.test(href));
  const total = Number(
    /\d+/.exec((await page.locator('meta[name=description]').getAttribute('content')) ?? '')?.[0],
  );
  expect(listings).toHaveLength(total);
});
