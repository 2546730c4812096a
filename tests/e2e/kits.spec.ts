import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { findViolations } from './axe.ts';
import { expect, test } from './test.ts';

const KIT = '/kits/skifflane-returns-launch/';
const THREE = '/kits/qantara-messages-launch/';

test('kits are listed with their days, and in a calendar', async ({ page }) => {
  await page.goto('/kits/');
  await expect(page.getByRole('link', { name: /^Returns without a letter/ }).first()).toBeVisible();
  const row = page.getByRole('row', { name: /^Qantara Messages/ });
  await expect(row.getByText('Published')).toHaveCount(8);
  await expect(page.getByText('leaves beta')).toHaveCount(0);
});

test('a listing and its partner lead to the kit', async ({ page }) => {
  for (const path of ['/integrations/skifflane-returns/', '/partners/skifflane/']) {
    await page.goto(path);
    await expect(
      page.locator('#kits').getByRole('link', { name: /^Returns without a letter/ }),
    ).toHaveAttribute('href', KIT);
  }
});

test('a copy button says what it copied, and the clipboard holds it', async ({ page, context, conduct }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(KIT);
  const mail = page.locator('#email');
  await mail.getByRole('button', { name: 'Copy Subject line' }).first().click();
  await expect(page.getByRole('status').filter({ hasText: 'Subject line copied' })).toHaveCount(1);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'Returns that answer for themselves',
  );
  const post = page.locator('[data-copy=copy-social-en-1]');
  await post.click();
  await expect(post).toHaveText('LinkedIn copied');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('utm_campaign=skifflane-returns-2026&utm_content=social-linkedin');
  expect(conduct.foreign).toEqual([]);
});

test('everything comes in one archive with a readable index, and singly', async ({ page }) => {
  await page.goto(KIT);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download everything (ZIP)' }).click(),
  ]);
  const files = unzipSync(readFileSync(await download.path()));
  const names = Object.keys(files);
  expect(names[0]).toBe('index.html');
  expect(names).toEqual(expect.arrayContaining(['blog.html', 'blog.de.md', 'email.html', 'webinar.ics']));
  expect(names.filter((name) => /^images\/.*\.png$/.test(name)).length).toBeGreaterThanOrEqual(8);
  const single = await page.request.get(`${KIT}email.html`);
  expect(await single.body()).toEqual(Buffer.from(files['email.html'] ?? []));
});

for (const format of ['A4', 'Letter']) {
  test(`the one-pager prints to one page of ${format}`, async ({ page }) => {
    for (const path of [`${KIT}one-pager.html`, `${THREE}one-pager.ar.html`]) {
      await page.goto(path);
      const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g), path).toHaveLength(1);
    }
  });
}

test('a kit in three languages shows each in its own direction', async ({ page }) => {
  await page.goto(THREE);
  const blog = page.locator('#blog');
  await blog.getByText('Arabic', { exact: true }).click();
  const arabic = blog.locator('[lang=ar]').first();
  await expect(arabic).toBeVisible();
  await expect(arabic).toHaveAttribute('dir', 'rtl');
  await blog.getByText('German', { exact: true }).click();
  await expect(blog.getByRole('heading', { name: 'Schreiben, wie man es gewohnt ist' })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

test('images are there in their sizes', async ({ page }) => {
  await page.goto(KIT);
  const images = page.locator('#images img');
  await images.first().scrollIntoViewIfNeeded();
  await expect(images.first()).toHaveJSProperty('complete', true);
  const size = await images
    .first()
    .evaluate((image: HTMLImageElement) => [image.naturalWidth, image.width > 0]);
  expect(size).toEqual([1200, true]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('texts stand to be selected, and buttons that do nothing are gone', async ({ page }) => {
    await page.goto(KIT);
    await expect(page.getByRole('button', { name: /^Copy/ })).toHaveCount(0);
    await page.locator('#email').getByText('Texts to copy').first().click();
    await expect(page.locator('#email textarea').first()).toHaveText('Returns that answer for themselves');
    await expect(page.getByRole('link', { name: 'Download everything (ZIP)' })).toBeVisible();
  });
});

test('what a kit holds is written from the menu', async ({ page }) => {
  await page.goto('/program/kit-assets/');
  await expect(page.getByRole('heading', { name: 'The menu' })).toBeVisible();
  await expect(page.getByText('{{ listing.success_rate }}', { exact: true })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Mastodon' })).toBeVisible();
});

test('the guide leads from a draft to its day, over the facts of a kit of this site', async ({ page }) => {
  await page.goto('/kits/');
  await page.locator('main').getByRole('link', { name: 'A launch kit in three minutes' }).click();
  await expect(page.locator('main ol.guide > li')).toHaveCount(6);
  await expect(page.getByText('npm run new -- kit --integration').first()).toBeVisible();
  await expect(page.getByText(/ works for \d+ accounts of Tarnwick\./)).toBeVisible();
  const picture = page.getByAltText(/^A picture of the kit/);
  await picture.scrollIntoViewIfNeeded();
  await expect(picture).toHaveJSProperty('naturalWidth', 1200);
});
