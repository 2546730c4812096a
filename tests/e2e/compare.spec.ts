import type { Locator, Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import { expect, test } from './test.ts';

const TWO = '/compare/?i=kassaflux-payments,skifflane-shipping';

const heads = (page: Page): Locator => page.locator('.compare thead .compare-entry a');
const row = (page: Page, name: string): Locator =>
  page.locator('.compare tbody tr').filter({ has: page.getByRole('rowheader', { name }) });
const picker = (page: Page): Locator => page.getByRole('combobox');
const address = (page: Page): string => new URL(page.url()).search;

test('entries stand side by side in the order of the address, and what differs is marked', async ({
  page,
  conduct,
}) => {
  await page.goto('/compare/?i=skifflane-shipping,kassaflux-payments,skifflane-shipping,no-such-thing');
  await expect(heads(page)).toHaveText(['Skifflane Shipping', 'Kassaflux Payments']);
  await expect(page.getByRole('alert')).toHaveText('There is no integration “no-such-thing”.');
  await expect(page.getByRole('rowheader', { name: 'Publisher (differs)', exact: true })).toBeVisible();
  await expect(row(page, 'Sign-in').first()).toHaveClass('is-same');
  const said = page
    .getByRole('status')
    .filter({ hasText: 'Comparing Skifflane Shipping, Kassaflux Payments.' });
  await expect(said).toHaveCount(1);
  expect(await findViolations(page)).toEqual([]);
  expect(conduct.complaints).toEqual([]);
  expect(conduct.foreign).toEqual([]);
});

test('columns are added and removed by keyboard, and the back button undoes it', async ({ page }) => {
  await page.goto(TWO);
  await expect(heads(page)).toHaveCount(2);
  await picker(page).focus();
  await page.keyboard.type('ledgermoor acc');
  const option = page.getByRole('option', { name: 'Ledgermoor Accounting' });
  await expect(option).toBeVisible();
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(heads(page)).toHaveText(['Kassaflux Payments', 'Skifflane Shipping', 'Ledgermoor Accounting']);
  expect(address(page)).toBe('?i=kassaflux-payments,skifflane-shipping,ledgermoor-accounting');
  await page.getByRole('button', { name: 'Remove Skifflane Shipping' }).press('Enter');
  await expect(heads(page)).toHaveText(['Kassaflux Payments', 'Ledgermoor Accounting']);
  await page.goBack();
  await expect(heads(page)).toHaveCount(3);
  await page.goBack();
  await expect(heads(page)).toHaveText(['Kassaflux Payments', 'Skifflane Shipping']);
  await page.reload();
  await expect(heads(page)).toHaveText(['Kassaflux Payments', 'Skifflane Shipping']);
});

test('the switch hides what all say alike, and is kept in the address', async ({ page }) => {
  await page.goto(TWO);
  const same = row(page, 'Sign-in').first();
  await expect(same).toBeVisible();
  await page.getByRole('checkbox', { name: 'Only differences' }).check();
  await expect(same).toBeHidden();
  await expect(row(page, 'Publisher').first()).toBeVisible();
  expect(address(page)).toContain('only=differences');
  await page.reload();
  await expect(row(page, 'Publisher').first()).toBeVisible();
  await expect(row(page, 'Sign-in').first()).toBeHidden();
});

test('partners are compared as well, from nothing on', async ({ page }) => {
  await page.goto('/compare/');
  await page
    .getByRole('link', { name: 'Partners', exact: true })
    .and(page.locator('.compare-kinds a'))
    .click();
  await picker(page).fill('obermoos');
  await page.getByRole('option', { name: 'Obermoos Beratung' }).click();
  await expect(page.getByText('Add at least one more to compare.')).toBeVisible();
  await picker(page).fill('casa tordo');
  await page.getByRole('option').first().click();
  await expect(heads(page)).toHaveText(['Obermoos Beratung', /Casa Tordo/]);
  expect(address(page)).toBe('?p=obermoos,casa-tordo');
  await expect(row(page, 'Delivered projects').first()).toBeVisible();
});

test('the head stays in sight while the page is scrolled', async ({ page }) => {
  for (const path of [TWO, '/compare/commerce/']) {
    await page.goto(path);
    const first = page.locator('.compare thead .compare-entry').first();
    await expect(first).toBeVisible();
    const last = page.getByRole('rowheader', { name: /^Platform API/ });
    await last.scrollIntoViewIfNeeded();
    await expect(first).toBeInViewport();
  }
});

test('four at most, and none sticks out of the page', async ({ page }) => {
  await page.goto(`${TWO},ledgermoor-accounting,murmurline-voice,quillsworn-signatures`);
  await expect(heads(page)).toHaveCount(4);
  await expect(picker(page)).toHaveCount(0);
  const width = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(width[0]).toBe(width[1]);
  expect(await findViolations(page)).toEqual([]);
});

test('printed, it lies on its side and shows the table alone', async ({ page, isMobile }) => {
  test.skip(isMobile, 'paper is the same');
  await page.goto('/compare/commerce/');
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.compare-bar')).toBeHidden();
  await expect(page.locator('.compare')).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a listing leads to the best of its category, side by side', async ({ page }) => {
    await page.goto('/integrations/kassaflux-payments/');
    await page.getByRole('link', { name: 'the best of Payments' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare Payments integrations');
    await expect(heads(page)).toHaveCount(3);
    await page.getByRole('checkbox', { name: 'Only differences' }).check();
    await expect(row(page, 'Made by').first()).toBeHidden();
    await page.goto(TWO);
    await expect(page.getByRole('link', { name: /^Commerce/ })).toBeVisible();
    await expect(picker(page)).toBeHidden();
  });
});
