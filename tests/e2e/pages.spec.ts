import type { Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import { findRedirect, listPageKinds } from './page-kinds.ts';
import { expect, test } from './test.ts';

const kinds = await listPageKinds();
const redirect = await findRedirect();

for (const { name, path, status } of kinds) {
  test(`${name} opens, complete, quiet and accessible`, async ({ page, conduct, isMobile }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(status);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page).toHaveTitle(/\S/);
    if ((await page.locator('meta[name=robots][content=noindex]').count()) === 0) {
      const canonical = page.locator('link[rel=canonical]');
      await expect(canonical).toHaveAttribute('href', new RegExp(`^https://[^/]+${path}$`));
    }
    for (const text of await page.locator('script[type="application/ld+json"]').allTextContents()) {
      expect(JSON.parse(text)).toMatchObject({ '@context': 'https://schema.org' });
    }
    if (isMobile) expect(await findOverflow(page)).toEqual([]);
    expect.soft(await findViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await findViolations(page, true)).toEqual([]);
    const expected = status === 404 ? [/status of 404/] : [];
    expect(conduct.complaints.filter((text) => !expected.some((known) => known.test(text)))).toEqual([]);
    expect(conduct.foreign).toEqual([]);
  });
}

test('listing pages load one small script and no other', async ({ page, conduct }) => {
  const seen = new Set<string>();
  for (const { name, path } of kinds.filter((kind) => /integration|partner/.test(kind.name))) {
    const before = conduct.scripts.length;
    await page.goto(path);
    expect(conduct.scripts.slice(before), name).toHaveLength(1);
    await expect(page.locator('script:not([type="application/ld+json"])')).toHaveCount(1);
    seen.add(conduct.scripts.at(-1) ?? '');
  }
  const [script] = seen;
  expect(seen.size).toBe(1);
  expect((await (await page.request.get(script ?? '')).body()).byteLength).toBeLessThan(2_560);
});

test('an old address leads to the new one', async ({ page, request }) => {
  const answer = await request.get(redirect.from, { maxRedirects: 0 });
  expect([answer.status(), answer.headers()['location']]).toEqual([301, redirect.to]);
  await page.goto(redirect.from);
  expect(new URL(page.url()).pathname).toBe(redirect.to);
});

test('a deprecated listing leads to its successor rather than to an installation', async ({ page }) => {
  await page.goto(kinds.find(({ name }) => name === 'deprecated integration')?.path ?? '');
  await expect(page.locator('.note-warn').getByRole('link', { name: /^Use .+ instead/ })).toBeVisible();
  await expect(page.locator('.btn-primary')).toHaveCount(0);
});

/** Elements that stick out of the page sideways without a scrolling frame of their own. */
function findOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
  });
}
