import type { Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import { expect, test } from './test.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search the marketplace' });
const inputOf = (page: Page) => dialogOf(page).getByRole('combobox');
const optionsOf = (page: Page) => dialogOf(page).getByRole('option');
const chosenOf = (page: Page) => dialogOf(page).locator('[role=option][aria-selected=true]');

async function openPalette(page: Page, path = '/program/tiers/'): Promise<void> {
  await page.goto(path);
  await page.keyboard.press('Control+k');
  await expect(inputOf(page)).toBeFocused();
}

test('a page loads one small script, and nothing else before a key is pressed', async ({ page, conduct }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/integrations/ledgermoor-accounting/');
  await page.waitForLoadState('networkidle');
  expect(conduct.scripts).toHaveLength(1);
  expect(requests.filter((url) => url.includes('/catalog/'))).toEqual([]);
  const script = await (await page.request.get(conduct.scripts[0] ?? '')).body();
  expect(script.byteLength).toBeLessThan(2_560);
});

test('it opens from the keyboard on any page, and Escape leads back', async ({ page }) => {
  await page.goto('/integrations/');
  await page.getByLabel('Sort by').focus();
  await page.keyboard.press('Control+k');
  await expect(inputOf(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  await expect(page.getByLabel('Sort by')).toBeFocused();
});

test('names are found by groups, said to a screen reader, and opened by keys alone', async ({ page }) => {
  await openPalette(page);
  await page.keyboard.type('ledgermoor');
  await expect(optionsOf(page).first()).toHaveText(/^Ledgermoor/);
  await expect(dialogOf(page).getByRole('group', { name: 'Integrations' })).toBeVisible();
  await expect(dialogOf(page).getByRole('group', { name: 'Partners' })).toBeVisible();
  await expect(dialogOf(page).getByRole('status')).toHaveText(/^\d+ results$/);
  await expect(dialogOf(page)).toMatchAriaSnapshot(`
    - dialog "Search the marketplace":
      - combobox "Search the marketplace" [expanded]
      - button "Close"
      - listbox "Results":
        - group "Integrations":
          - option "Ledgermoor Accounting Ledgermoor" [selected]
      - status: /\\d+ results/
  `);

  const names = await optionsOf(page).allTextContents();
  const last = names.length - 1;
  for (const [key, at] of [
    ['ArrowDown', 1],
    ['End', last],
    ['ArrowDown', 0],
    ['ArrowUp', last],
    ['Home', 0],
  ] as const) {
    await page.keyboard.press(key);
    await expect(chosenOf(page)).toHaveText(names[at] ?? '');
    await expect(inputOf(page)).toHaveAttribute(
      'aria-activedescendant',
      (await chosenOf(page).getAttribute('id')) ?? '',
    );
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/integrations/ledgermoor-accounting/');
});

test('Ctrl and Enter open a new tab and leave the page as it is', async ({ page, context }) => {
  await openPalette(page);
  await page.keyboard.type('ledgermoor accounting');
  await expect(chosenOf(page)).toHaveText(/^Ledgermoor Accounting/);
  const [tab] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Control+Enter')]);
  await expect(tab).toHaveURL('/integrations/ledgermoor-accounting/');
  await expect(page).toHaveURL('/program/tiers/');
  await expect(dialogOf(page)).toBeVisible();
});

test('pages are found too; a typo is answered, and what is not there is said', async ({ page }) => {
  await openPalette(page);
  await inputOf(page).fill('partner tiers');
  await expect(chosenOf(page)).toHaveText(/^Partner tiers/);
  await inputOf(page).fill('ledgrmoor');
  await expect(chosenOf(page)).toHaveText(/^Ledgermoor/);
  await inputOf(page).fill('qqqqq');
  await expect(dialogOf(page).getByRole('status')).toHaveText('Nothing is called “qqqqq”.');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/integrations\/\?q=qqqqq$/);
});

test('nothing is kept before a choice; choices come back newest first, and can be cleared', async ({
  page,
}) => {
  const kept = () => page.evaluate(() => Object.keys(localStorage));
  await openPalette(page);
  await inputOf(page).fill('murmurline sms');
  await expect(chosenOf(page)).toHaveText(/^Murmurline SMS/);
  expect(await kept()).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/integrations/murmurline-sms/');
  expect(await kept()).toHaveLength(1);

  await openPalette(page, '/');
  const recent = dialogOf(page).getByRole('group', { name: 'Recent' });
  await expect(recent.getByRole('option')).toHaveText(['Murmurline SMS']);
  await dialogOf(page).getByRole('button', { name: 'Clear recent' }).click();
  await expect(recent).toHaveCount(0);
  await expect(dialogOf(page).getByRole('status')).toHaveText('Recent choices cleared');
  expect(await kept()).toEqual([]);
});

test('the search of the header opens it and hands over what is typed', async ({ page, isMobile }) => {
  await page.goto('/');
  if (isMobile) {
    await page.getByRole('banner').getByRole('link', { name: 'Search integrations' }).click();
    await expect(inputOf(page)).toBeFocused();
    expect(await dialogOf(page).boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    return;
  }
  const field = page.getByRole('banner').getByRole('searchbox');
  await expect(field).toHaveAttribute('aria-keyshortcuts', 'Control+K');
  await expect(page.getByRole('banner').locator('kbd')).toHaveText('Ctrl K');
  await field.focus();
  await page.keyboard.type('pay');
  await expect(inputOf(page)).toBeFocused();
  await expect(inputOf(page)).toHaveValue('pay');
  await expect(page.getByRole('option', { name: /^Kassaflux Payments/ })).toBeVisible();
});

test('the header still searches where the palette cannot be loaded', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a link stands there');
  await page.route('**/catalog/palette/**', (route) => route.abort());
  await page.goto('/');
  const field = page.getByRole('banner').getByRole('searchbox');
  await field.fill('sms');
  await field.press('Enter');
  await expect(page).toHaveURL('/integrations/?q=sms');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`it is accessible, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await openPalette(page, '/');
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.type('sms');
    await expect(optionsOf(page).first()).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
  });
}
