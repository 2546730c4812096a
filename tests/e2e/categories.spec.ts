import { expect, test } from './test.ts';

test('a category leads to its page for a role, which holds as many as it says', async ({ page }) => {
  await page.goto('/categories/commerce/');
  const link = page
    .getByRole('navigation', { name: 'By role' })
    .getByRole('link', { name: /^For Operations/ });
  const count = Number(/\d+$/.exec((await link.innerText()).trim())?.[0]);
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Commerce integrations for Operations');
  await expect(page.locator('.card-name a')).toHaveCount(count);
  await expect(page.getByText(`${String(count)} integrations`, { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: /^For Marketing/ })).toBeVisible();
});

test('with scripts the form’s address opens the catalogue filtered', async ({ page }) => {
  await page.goto('/integrations/?category=commerce&role=operations');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Integrations');
  await expect(page.locator('.card-name a')).toHaveCount(7);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the plain form is answered with the page of the category and role', async ({ page }) => {
    await page.goto('/integrations/');
    const form = page.locator('form[action="/find/"]');
    await form.getByLabel('Category').selectOption('commerce');
    await form.getByLabel('Role').selectOption('operations');
    await form.getByRole('button').click();
    await expect(page).toHaveURL(/\/categories\/commerce\/operations\/$/);
    await expect(page.locator('.card-name a')).toHaveCount(7);
  });

  test('the form sent empty finds every category and role by links', async ({ page }) => {
    await page.goto('/find/?category=&role=');
    await page
      .getByRole('link', { name: /^For Customer service/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Customer support integrations for Customer service',
    );
  });
});
