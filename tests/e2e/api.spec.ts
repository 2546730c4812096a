import { findViolations } from './axe.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

test('open data can be read without scripts: every file and schema that is linked is there, for other sites too', async ({
  page,
  request,
}) => {
  await page.goto('/api/');
  const links = await page
    .locator('.api-table a')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(50);
  for (const link of new Set(links)) {
    const answer = await request.get(link);
    expect(answer.status(), link).toBe(200);
    expect(answer.headers()['access-control-allow-origin'], link).toBe('*');
    expect(answer.headers()['content-type'], link).toBe('application/json; charset=utf-8');
    expect(await answer.json(), link).toBeTruthy();
  }
});

test('the examples say what the files say', async ({ page, request }) => {
  await page.goto('/api/');
  const examples = await page.locator('.api-example').all();
  expect(examples).toHaveLength(3);
  for (const example of examples) {
    const [command = '', shown = ''] = await example.locator('pre').allTextContents();
    const { pathname } = new URL(command.replace('curl ', ''));
    const whole = JSON.stringify(await (await request.get(pathname)).json(), undefined, 2);
    const lines = new Set(whole.split('\n').map((line) => line.replace(/,$/, '')));
    const told = shown.split('\n').filter((line) => !line.includes('…'));
    expect(told.length).toBeGreaterThan(20);
    expect(told.filter((line) => !lines.has(line.replace(/,$/, '')))).toEqual([]);
  }
});

test('the archive that is linked has the checksum that lies beside it', async ({ page, request }) => {
  await page.goto('/api/');
  const [archive, sums] = await page
    .locator('#archive dd a')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  const bytes = await (await request.get(archive ?? '')).body();
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  expect(await (await request.get(sums ?? '')).text()).toContain(Buffer.from(digest).toString('hex'));
});

test.describe('with its fold open', () => {
  test.use({ javaScriptEnabled: true });
  test('the page is accessible, and is led to from the footer and the ranking', async ({ page }) => {
    await page.goto('/program/ranking/');
    await page.locator('#recompute').getByRole('link', { name: 'More open data' }).click();
    await expect(page.locator('h1')).toHaveText('Open data');
    await page.getByText('Every kind of page').click();
    await expect(page.locator('#pages tbody tr').first()).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    await page.goto('/');
    await expect(page.locator('footer').getByRole('link', { name: 'Open data' })).toHaveAttribute(
      'href',
      '/api/',
    );
  });
});
