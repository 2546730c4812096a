import { expect, test } from './test.ts';
import { findTorn } from './torn.ts';

const PAGES = [
  '/ar/integrations/casa-tordo-cobranza/',
  '/ar/integrations/todairoku-log-archive/',
  '/ar/partners/todairoku/',
  '/ar/compare/payments/',
  '/ar/compare/?i=kassaflux-payments,casa-tordo-cobranza',
  '/ar/kits/skifflane-returns-launch/',
];

for (const path of PAGES) {
  test(`on ${path} no sentence of another language is torn`, async ({ page }) => {
    await page.goto(path);
    if (path.includes('?')) await expect(page.locator('table.compare')).toBeVisible();
    expect(await findTorn(page)).toEqual([]);
  });
}
