import { expect, test } from './test.ts';

test('the page of checks leads from its contents to a part and from a rule to itself', async ({ page }) => {
  await page.goto('/program/checks/');
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await contents.getByRole('link', { name: 'Pictures' }).click();
  await expect(page).toHaveURL('/program/checks/#pictures');
  await expect(page.getByRole('heading', { name: 'Pictures', exact: true })).toBeInViewport();
  await page.getByRole('link', { name: 'image/faint-logo' }).click();
  await expect(page).toHaveURL('/program/checks/#image-faint-logo');
  const rule = page.locator('#image-faint-logo');
  await expect(rule).toBeInViewport();
  await expect(rule).toContainText('Warning');
});

test('who comes here from an answer finds how a listing is changed', async ({ page }) => {
  await page.goto('/program/checks/#field-day');
  await page.getByRole('main').getByRole('link', { name: 'How to add or change a listing' }).click();
  await expect(page).toHaveURL('/contribute/');
});

test('rules that hold for changes alone say so', async ({ page }) => {
  await page.goto('/program/checks/');
  await page.getByRole('link', { name: 'Some rules apply only to changes that are sent in.' }).click();
  await expect(page.getByRole('heading', { name: 'Changes', exact: true })).toBeInViewport();
});
