import type { Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import { expect, test } from './test.ts';

const STOREFRONT = 'stallwright-storefront';
const INBOX = 'parleybox-shared-inbox';

const bandOf = (page: Page) => page.getByRole('region', { name: 'For you' });
const toolOf = (page: Page) => bandOf(page).getByRole('combobox', { name: 'Tools you use' });
const stackOf = (page: Page) => bandOf(page).getByRole('list', { name: 'Your tools' }).getByRole('listitem');
const cardsOf = (page: Page) => bandOf(page).getByRole('heading', { level: 3 });
const reasonsOf = (page: Page, name: string) =>
  bandOf(page)
    .locator('.card', { has: page.getByRole('heading', { name }) })
    .locator('.fit-reasons li');
const keptBy = (page: Page) => page.evaluate((): unknown => JSON.parse(JSON.stringify(localStorage)));

async function addTool(page: Page, text: string, name: string): Promise<void> {
  await toolOf(page).click();
  await page.keyboard.type(text);
  await expect(bandOf(page).getByRole('option').first()).toHaveText(name);
  await page.keyboard.press('Enter');
  await expect(stackOf(page).filter({ hasText: name })).toBeVisible();
}

/** Addresses asked for while a test runs. */
function recordRequests(page: Page): readonly string[] {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  return requests;
}

test('tools are named by keys alone; what fits them comes with its reasons', async ({ page }) => {
  await page.goto('/');
  await addTool(page, 'storefr', 'Stallwright Storefront');
  await addTool(page, 'shared in', 'Parleybox Shared Inbox');
  await expect(toolOf(page)).toBeFocused();
  await expect(cardsOf(page)).toHaveCount(6);
  await expect(cardsOf(page)).not.toHaveText(['Stallwright Storefront', 'Parleybox Shared Inbox']);
  await expect(reasonsOf(page, 'Ledgermoor Accounting')).toHaveText([
    'Works with Stallwright Storefront',
    'Takes the orders that Stallwright Storefront gives out',
    'Used together with Parleybox Shared Inbox by 2 partners',
    'Set up by 6 partners',
  ]);
  await bandOf(page).getByLabel('Your region').selectOption('Latin America');
  await expect(reasonsOf(page, 'Ledgermoor Accounting').last()).toHaveText(
    'Set up by 1 partner, region Latin America',
  );
  await expect(bandOf(page)).toMatchAriaSnapshot(`
    - region "For you":
      - combobox "Tools you use"
      - combobox "Your work"
      - combobox "Your region"
      - list "Your tools":
        - listitem:
          - button "Remove Stallwright Storefront"
        - listitem:
          - button "Remove Parleybox Shared Inbox"
      - status: /The best 6 of \\d+ integrations that fit/
      - list "For you"
  `);
});

test('a role alone gives what is made for it', async ({ page }) => {
  await page.goto('/');
  await bandOf(page).getByLabel('Your work').selectOption('Finance');
  await expect(cardsOf(page).first()).toBeVisible();
  await expect(bandOf(page).locator('.card')).toContainText(['Made for Finance']);
});

test('nothing is kept before a choice, and one click forgets it', async ({ page }) => {
  await page.goto('/');
  await toolOf(page).click();
  await page.keyboard.type('storefr');
  await expect(bandOf(page).getByRole('option').first()).toBeVisible();
  expect(await keptBy(page)).toEqual({});
  await page.keyboard.press('Enter');
  await expect(stackOf(page)).toHaveCount(1);
  expect(await keptBy(page)).toEqual({ 'portico:stack': `stack=${STOREFRONT}` });

  await page.reload();
  await expect(stackOf(page)).toHaveText(['Stallwright Storefront']);
  await bandOf(page).getByRole('button', { name: 'Forget my choice' }).click();
  await expect(stackOf(page)).toHaveCount(0);
  await expect(cardsOf(page)).toHaveCount(0);
  expect(await keptBy(page)).toEqual({});
});

test('nothing leaves the browser: no request tells of the choice', async ({ page }) => {
  const requests = recordRequests(page);
  await page.goto('/');
  await addTool(page, 'storefr', 'Stallwright Storefront');
  await addTool(page, 'shared in', 'Parleybox Shared Inbox');
  await bandOf(page).getByLabel('Your region').selectOption('Latin America');
  await expect(cardsOf(page)).toHaveCount(6);
  await page.goto('/integrations/');
  await expect(page.getByRole('heading', { name: 'Fits your tools' })).toBeVisible();

  const served = /\/media\/|\/_astro\//;
  const telling = requests.filter(
    (request) => !served.test(request) && /stallwright|parleybox|latin-america|stack=/.test(request),
  );
  expect(telling).toEqual([]);
  const asked = requests.filter((request) => request.includes('/catalog/'));
  for (const request of asked) {
    expect(request).toMatch(/\/catalog\/(related|integration|partner)\/[0-9a-f]{10}\/[\w-]+\.json $/);
  }
  expect(asked.filter((request) => request.includes('/related/')).length).toBeGreaterThan(0);
});

test('a shared choice is used, and overwrites nothing unless the visitor says so', async ({ page }) => {
  const requests = recordRequests(page);
  await page.goto('/');
  await page.evaluate((own) => localStorage.setItem('portico:stack', `stack=${own}`), INBOX);
  await page.goto('about:blank');
  await page.goto(`/#stack=ledgermoor-accounting,${STOREFRONT}&role=operations`);
  const notice = bandOf(page).getByText(
    'This link brings a choice: Ledgermoor Accounting, Stallwright Storefront, and Operations.',
  );
  await expect(notice).toBeVisible();
  await expect(cardsOf(page).first()).toBeVisible();
  expect(await keptBy(page)).toEqual({ 'portico:stack': `stack=${INBOX}` });

  await bandOf(page).getByRole('button', { name: 'Leave it' }).click();
  await expect(stackOf(page)).toHaveText(['Parleybox Shared Inbox']);
  await expect(page).toHaveURL('/');

  await page.goto(`/#stack=${STOREFRONT}`);
  await bandOf(page).getByRole('button', { name: 'Use it as mine' }).click();
  await expect(stackOf(page)).toHaveText(['Stallwright Storefront']);
  expect(await keptBy(page)).toEqual({ 'portico:stack': `stack=${STOREFRONT}` });
  expect(requests.filter((request) => request.includes('stack='))).toEqual([]);
});

test('a link to the choice is copied', async ({ page, context, baseURL }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await addTool(page, 'storefr', 'Stallwright Storefront');
  await bandOf(page).getByRole('button', { name: 'Copy a link' }).click();
  await expect(bandOf(page).getByRole('status')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `${baseURL ?? ''}/#stack=${STOREFRONT}`,
  );
});

test('a listing is put into the stack from its page, and others then say how they fit', async ({ page }) => {
  const part = page.locator('.fit-part');
  await page.goto(`/integrations/${STOREFRONT}/`);
  await expect(part).toBeHidden();
  await page.getByRole('button', { name: 'Add to my stack' }).click();
  await expect(page.getByRole('button', { name: 'Remove from my stack' })).toBeVisible();
  await expect(page.getByText('Stallwright Storefront added to your stack')).toBeAttached();

  await page.goto('/integrations/ledgermoor-accounting/');
  await expect(page.getByRole('heading', { name: 'Fits your stack' })).toBeVisible();
  await expect(part.getByRole('listitem').first()).toHaveText('Works with Stallwright Storefront');
  expect(await findViolations(page)).toEqual([]);

  await page.goto('/integrations/tarnwick-team-alerts/');
  await expect(part).toContainText('No tie to your tools is known: Stallwright Storefront.');
});

test('the catalogue names a few that fit, and where to say what one uses', async ({ page }) => {
  await page.goto('/integrations/');
  const line = page.locator('.fit-line');
  await line.getByRole('link', { name: 'See what fits the tools you use' }).click();
  await expect(page).toHaveURL('/#for-you');
  await addTool(page, 'storefr', 'Stallwright Storefront');
  await page.goto('/integrations/');
  await expect(line.getByRole('listitem')).toHaveCount(3);
  await expect(line.getByRole('listitem').first()).toContainText('Works with Stallwright Storefront');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the band with results is accessible and fits the screen, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    await addTool(page, 'storefr', 'Stallwright Storefront');
    await expect(cardsOf(page)).toHaveCount(6);
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.type('ledger');
    await expect(bandOf(page).getByRole('option').first()).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing of it shows', async ({ page }) => {
    for (const path of ['/', '/integrations/', `/integrations/${STOREFRONT}/`]) {
      await page.goto(path);
      await expect(page.locator('[data-fit]').first()).toBeAttached();
      await expect(page.locator('[data-fit]').filter({ visible: true })).toHaveCount(0);
      await expect(page.getByRole('banner').locator('kbd')).toBeHidden();
    }
  });
});
