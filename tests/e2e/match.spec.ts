import { findViolations } from './axe.ts';
import { expect, test } from './test.ts';

const NEED = '/match/?i=ledgermoor-accounting&industry=retail&language=de&start=soon';

test.describe('the match', () => {
  test('is answered by keyboard alone, and says how many fit', async ({ page, conduct }) => {
    await page.goto('/match/');
    const status = page.getByRole('region', { name: 'Partners for you' }).getByRole('status').first();
    await expect(status).toHaveText(/Answer at least one question/);

    const field = page.getByRole('combobox', { name: 'Integration or category' });
    const options = page.getByRole('listbox');
    await field.focus();
    await page.keyboard.type('ledgerm');
    await expect(options.getByRole('option')).toContainText(['Ledgermoor Accounting']);
    await page.keyboard.press('ArrowDown');
    await expect(options.getByRole('option', { selected: true })).toHaveText('Ledgermoor Accounting');
    await expect(field).toHaveAttribute('aria-activedescendant', /match-option-0/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Remove Ledgermoor Accounting' })).toBeVisible();
    await expect(status).toHaveText(/^\d+ partners fit, of 24/);
    await expect(page).toHaveURL(/\?i=ledgermoor-accounting$/);

    await page.getByRole('combobox', { name: 'Industry' }).selectOption('Retail');
    const first = page
      .getByRole('list')
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3 }) })
      .first();
    await expect(first.getByRole('list', { name: 'Why it is here' })).toContainText(
      /Delivered \d+ projects with Ledgermoor Accounting in Retail, latest \w+ 20\d\d/,
    );

    await page.getByRole('button', { name: 'Show the list' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'Partners for you' })).toBeFocused();
    expect(conduct.complaints).toEqual([]);
    expect(conduct.foreign).toEqual([]);
  });

  test('is the same again by its link, and the back button undoes one answer', async ({ page, context }) => {
    await page.goto(NEED);
    const names = page.locator('.shortlist h3');
    await expect(names.first()).toBeVisible();
    const list = await names.allTextContents();
    await page.getByRole('checkbox', { name: 'Training' }).check();
    await expect(page).toHaveURL(/service=training/);
    await page.goBack();
    await expect(page.getByRole('checkbox', { name: 'Training' })).not.toBeChecked();
    await expect(names).toHaveText(list);

    const other = await context.newPage();
    await other.goto(page.url());
    await expect(other.locator('.shortlist h3')).toHaveText(list);
    await expect(other.getByRole('combobox', { name: 'Language' })).toHaveValue('de');
    await expect(other.getByRole('radio', { name: 'Soon' })).toBeChecked();
  });

  test('tells what a partner lacks, and shows who is ruled out', async ({ page }) => {
    await page.goto('/match/?i=tarnwick-boards&region=north-america&start=soon');
    await expect(page.locator('.shortlist').first()).toBeVisible();
    const out = page.getByRole('region', { name: 'Would be on the list, but ruled out' });
    await expect(out.getByRole('list', { name: 'What it lacks' }).first()).toContainText(
      'Not taking clients now',
    );
  });

  test('hands over a summary that the visitor sends', async ({ page }) => {
    await page.goto(NEED);
    await page.locator('.shortlist summary').first().click();
    await expect(page.getByRole('textbox', { name: 'Your summary' })).toHaveValue(
      /What do you want to connect: Ledgermoor Accounting\n- Industry: Retail[^]*\/match\/\?i=ledgermoor-accounting/,
    );
    const way = page.locator('.contact a.btn');
    await expect(way).toHaveAttribute('href', /^(https|mailto):/);
  });

  test('is accessible with a list, a message and options open, in light and dark', async ({
    page,
    isMobile,
  }) => {
    test.skip(isMobile, 'the same marks as on wide screens');
    await page.goto(NEED);
    await page.locator('.shortlist summary').first().click();
    await page.getByRole('combobox', { name: 'Integration or category' }).click();
    await expect(page.getByRole('listbox')).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findViolations(page, true)).toEqual([]);
  });

  test('stays within a narrow screen with a list shown', async ({ page, isMobile }) => {
    test.skip(!isMobile, 'for narrow screens');
    await page.goto(NEED);
    await expect(page.locator('.shortlist').first()).toBeVisible();
    const width = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(width).toBeLessThanOrEqual(0);
  });
});
