import { box, statusOf, waitForAnswer } from './catalogue.ts';
import { expect, test } from './test.ts';

test('a listing orders who implements it by proof, and leads to the match', async ({ page }) => {
  await page.goto('/integrations/ledgermoor-accounting/');
  const band = page.locator('#partners');
  const proof = await band.locator('.mention p').allTextContents();
  expect(proof[0]).toMatch(
    /^\d+ projects, latest \w+ 20\d\d; \d+ certified (person|people); [\d.]+ of 5 from \d+ answers$/,
  );
  await band.getByRole('link', { name: 'Find the right one for you' }).click();
  await expect(page).toHaveURL(/\/match\/\?i=ledgermoor-accounting$/);
  await expect(page.getByRole('button', { name: 'Remove Ledgermoor Accounting' })).toBeVisible();
});

test('the directory leads to the match and to the gaps', async ({ page }) => {
  await page.goto('/partners/');
  await page.getByRole('main').getByRole('link', { name: 'Where partners work' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where partners work');
  const table = page.getByRole('group', { name: 'Regions by language' }).getByRole('table');
  await expect(table.getByRole('row', { name: /^Europe/ })).toContainText(/\d/);
  await expect(page.locator('#integrations')).toContainText(/weightiest gaps being .+ in .+/);
});

test('the directory leads to the regions, and a region to its partners, the filters and the match', async ({
  page,
  isMobile,
}) => {
  await page.goto('/partners/');
  await page.getByRole('main').getByRole('link', { name: 'Regions', exact: true }).click();
  await page.getByRole('link', { name: 'Middle East' }).click();
  await expect(page).toHaveURL(/\/regions\/middle-east\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Middle East partners');
  const said = await page.locator('.result-count').textContent();
  await page.getByRole('link', { name: 'Filter these partners' }).click();
  await waitForAnswer(page);
  await expect(statusOf(page)).toContainText(said?.split(' ')[0] ?? 'nothing');
  if (!isMobile) await expect(box(page, 'region', 'middle-east')).toBeChecked();
  await page.goto('/regions/middle-east/');
  await page.getByRole('link', { name: 'Find a partner there' }).click();
  await expect(page).toHaveURL(/\/match\/\?region=middle-east$/);
  await page.goto('/regions/middle-east/');
  await page.locator('.card-name a').first().click();
  await page.getByRole('complementary').getByRole('link', { name: 'Middle East' }).click();
  await expect(page).toHaveURL(/\/regions\/middle-east\/$/);
});

test('a partner shows its proof first', async ({ page }) => {
  await page.goto('/partners/obermoos/');
  const headings = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
  expect(headings.indexOf('Sets up for customers')).toBeLessThan(headings.indexOf('Publishes'));
  await expect(page.locator('.figures')).toContainText(/\d+ in Field work/);
  await expect(page.locator('.mention .aside').first()).toHaveText(/^\d+ projects, latest \w+ 20\d\d$/);
});
