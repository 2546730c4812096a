import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { findViolations } from './axe.ts';
import { expect, test } from './test.ts';

const CARDS = [
  '/embed/integrations/skifflane-returns.html',
  '/embed/integrations/qantara-messages.html',
  '/embed/partners/skifflane.html',
  '/embed/categories/analytics.html',
  '/embed/collections/first-week.html',
];
/** Opens a page of another origin that holds this. */
async function openElsewhere(page: Page, body: string): Promise<void> {
  const html = `<!doctype html><html lang="en"><title>Partner</title><body>${body}</body></html>`;
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(html));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('There is no port.');
  await page.goto(`http://localhost:${String(address.port)}/`);
  server.close();
}

for (const path of CARDS) {
  test(`${path} is a small page that anybody can read`, async ({ page, conduct }) => {
    await page.setViewportSize({ width: 420, height: 188 });
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findViolations(page, true)).toEqual([]);
    const size = await page.evaluate(() => [document.body.scrollWidth, document.body.scrollHeight]);
    expect(size).toEqual([420, 188]);
    expect([conduct.complaints, conduct.foreign, conduct.scripts]).toEqual([[], [], []]);
  });
}

test('another website shows a card in a frame, and its link opens the page whole', async ({
  page,
  baseURL,
}) => {
  const src = `${baseURL ?? ''}/embed/integrations/skifflane-returns.html`;
  await openElsewhere(page, `<iframe src="${src}" title="Card" width="420" height="188"></iframe>`);
  const card = page.frameLocator('iframe');
  await expect(card.getByText('until 2 Nov 2027')).toBeVisible();
  await expect(card.locator('a')).toHaveAttribute('target', '_top');
  const shown = await card.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth > 0);
  expect(shown).toBe(true);
});

test('no page but a card can be framed', async ({ page, baseURL }) => {
  await openElsewhere(
    page,
    `<iframe src="${baseURL ?? ''}/integrations/skifflane-returns/" title="Page"></iframe>`,
  );
  await expect(page.frameLocator('iframe').getByRole('heading', { name: 'Skifflane Returns' })).toHaveCount(
    0,
  );
});

test('another website shows a badge by the lines that the listing gives', async ({ page, baseURL }) => {
  await page.goto('/integrations/skifflane-returns/');
  await page.getByText('Badge and card for your website').click();
  const html = await page.getByLabel('Badge as HTML').inputValue();
  const frame = await page.getByLabel('Card as HTML').inputValue();
  const here = (text: string) => text.replaceAll('https://marketplace.tarnwick.example', baseURL ?? '');
  await openElsewhere(page, here(html) + here(frame));
  const badge = page.getByRole('img', { name: 'Skifflane Returns at Tarnwick Marketplace' });
  await expect(badge).toHaveJSProperty('complete', true);
  const { width, height } = (await badge.boundingBox()) ?? { width: 0, height: 0 };
  expect(width).toBeGreaterThan(150);
  expect(height).toBeCloseTo(20, 0);
  await expect(page.frameLocator('iframe').locator('h1')).toHaveText('Skifflane Returns');
});

test('the page shows each kind of badge and card live', async ({ page }) => {
  await page.goto('/badges/');
  const badges = page.locator('#badges img');
  await expect(badges).toHaveCount(3);
  for (const badge of await badges.all()) {
    await badge.scrollIntoViewIfNeeded();
    expect(await badge.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(60);
  }
  await expect(page.locator('#cards iframe')).toHaveCount(4);
  await page.locator('#cards iframe').last().scrollIntoViewIfNeeded();
  await expect(page.locator('#cards iframe').last().contentFrame().locator('h1')).toBeVisible();
});

test('pages name their feeds and what describes them to editors', async ({ page, request }) => {
  const linked = async (path: string, type: string) => {
    await page.goto(path);
    return page
      .locator(`link[rel=alternate][type="${type}"]`)
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname));
  };
  expect(await linked('/', 'application/rss+xml')).toEqual(['/feeds/all.xml']);
  expect(await linked('/integrations/', 'application/rss+xml')).toEqual([
    '/feeds/new.xml',
    '/feeds/updated.xml',
  ]);
  expect(await linked('/categories/analytics/', 'application/feed+json')).toEqual([
    '/feeds/category-analytics.json',
  ]);
  const [described = ''] = await linked('/partners/skifflane/', 'application/json+oembed');
  const answer: unknown = await (await request.get(described)).json();
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: 'Skifflane Parcel' });
  const asked = await request.get('/oembed', {
    params: { url: 'https://marketplace.tarnwick.example/partners/skifflane/' },
  });
  expect(await asked.json()).toEqual(answer);
});
