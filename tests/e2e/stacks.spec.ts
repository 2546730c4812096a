import { expect, test } from './test.ts';

test('a stack is drawn, told as a table, and names who sets all of it up', async ({
  page,
  conduct,
  isMobile,
}) => {
  await page.goto('/collections/order-to-cash/');
  const drawing = page.getByRole('img', { name: /^Drawing: Stallwright Storefront, Skifflane Shipping/ });
  await expect(drawing).toHaveCount(1);
  await expect(drawing).toContainText('Shipments');
  const box = await drawing.boundingBox();
  expect((box?.height ?? 0) > (box?.width ?? 0)).toBe(isMobile);
  const rows = page.getByRole('group', { name: 'How the data runs' }).getByRole('row');
  await expect(rows.nth(2)).toHaveText(/Skifflane Shipping\s*Kassaflux Payments\s*Shipments\s*In real time/);
  await expect(page.getByText('Where it does not hold')).toHaveCount(0);
  const partner = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Vitrine & Fils Conseil' }) });
  await expect(partner).toContainText(/\d+ projects with these, latest \d/);
  expect(conduct.foreign).toEqual([]);
});

test('a gap is said in words, and so is what a partner lacks', async ({ page }) => {
  await page.goto('/collections/service-call-to-invoice/');
  const note = page.locator('.note-warn');
  await expect(note.getByRole('heading')).toHaveText('Where it does not hold');
  await expect(note).toContainText('No partner sets up all of it.');
  const partner = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: 'Obermoos Beratung' }) });
  await expect(partner).toContainText('Without Murmurline Voice');
});

test('a set has neither', async ({ page }) => {
  await page.goto('/collections/first-week/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your first week');
  await expect(page.locator('svg.stack')).toHaveCount(0);
});
